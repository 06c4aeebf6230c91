package org.witan.commandside.process;

import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import org.axonframework.commandhandling.CommandHandler;
import org.witan.commandside.directory.DirectoryEntry;
import org.witan.commandside.directory.PersonDirectory;
import org.witan.messages.CommonError;
import org.witan.messages.MemberId;
import org.witan.messages.RefusedException;
import org.witan.messages.TenantId;
import org.witan.messages.tenant.IssueInitialPassword;
import org.witan.messages.tenant.TenantError;

/**
 * Hands out the first password of an account, for platforms that cannot send mail. Whoever holds it is the person, in all
 * their tenants; so only an account that serves this tenant alone gets one, and only while it has no other way in.
 */
final class InitialPasswords {

    // Without letters and digits that look alike.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    private final PersonDirectory directory;
    private final IdentityProvider identities;
    private final BiPredicate<TenantId, MemberId> membership;
    private final RandomGenerator random;

    /**
     * @param membership whether a person is an active member of a tenant
     * @param random     a generator whose output cannot be predicted
     */
    InitialPasswords(
            PersonDirectory directory,
            IdentityProvider identities,
            BiPredicate<TenantId, MemberId> membership,
            RandomGenerator random) {
        this.directory = directory;
        this.identities = identities;
        this.membership = membership;
        this.random = random;
    }

    @CommandHandler
    String on(IssueInitialPassword command) {
        if (!membership.test(command.tenant(), command.member())) {
            throw new RefusedException(CommonError.NOT_FOUND, "There is no such thing here.");
        }
        try {
            return directory.exclusively(command.member(), person -> issue(command.tenant(), person));
        } catch (IdentityUnavailableException e) {
            throw new RefusedException(CommonError.IDENTITY_UNAVAILABLE, "The identity provider is out of reach.");
        }
    }

    private String issue(TenantId tenant, DirectoryEntry person) {
        if (person.agent()) {
            throw new RefusedException(
                    TenantError.MEMBER_IS_AGENT, "An agent has a secret and no password; issue that instead.");
        }
        var subject = person.subject();
        var means =
                subject == null ? null : identities.signInMeans(tenant, subject).orElse(null);
        if (subject == null || means == null) {
            throw new RefusedException(
                    TenantError.ACCOUNT_NOT_READY, "The account is still being made; try again in a few seconds.");
        }
        return switch (means) {
            case PRESENT ->
                throw new RefusedException(
                        TenantError.PASSWORD_EXISTS,
                        "This person can sign in already; nobody else sets their password.");
            case NONE_BUT_SHARED ->
                throw new RefusedException(
                        TenantError.ACCOUNT_SHARED,
                        "This person is a member of other tenants too; the platform's operator helps them to sign in.");
            case NONE -> {
                var password = password();
                identities.setTemporaryPassword(subject, password);
                yield password;
            }
        };
    }

    private String password() {
        var password = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
