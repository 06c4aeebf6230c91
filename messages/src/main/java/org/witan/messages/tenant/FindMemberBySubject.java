package org.witan.messages.tenant;

import org.witan.messages.Values;

/**
 * Asks whom the identity provider's id of a person stands for: {@code Optional<MemberId>}, none before
 * {@link RecognizePerson} or provisioning has linked the two.
 */
public record FindMemberBySubject(String subject) {
    public FindMemberBySubject {
        subject = Values.line("subject", subject, 255);
    }
}
