package org.witan.messages.tenant;

import org.jspecify.annotations.Nullable;
import org.witan.messages.AnsweringCommand;
import org.witan.messages.InvalidValueException;
import org.witan.messages.Values;

/**
 * Keeps what the identity provider or an invitation says of a person in the directory, and answers the person's
 * {@link org.witan.messages.MemberId}: the one known for the subject, else for the address, else a new one.
 *
 * @param email   the address, compared without regard to case
 * @param name    the name to show
 * @param subject the identity provider's id for the person; null while they have never signed in
 */
public record RecognizePerson(
        String email, String name, @Nullable String subject) implements AnsweringCommand {

    public RecognizePerson {
        email = Values.line("email", email, 254);
        if (email.indexOf('@') < 1 || email.indexOf('@') == email.length() - 1) {
            throw new InvalidValueException("email", "\"" + email + "\"", "an e-mail address");
        }
        name = Values.line("name", name, 100);
    }
}
