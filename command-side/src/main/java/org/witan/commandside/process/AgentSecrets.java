package org.witan.commandside.process;

import java.util.function.BiPredicate;
import org.axonframework.commandhandling.CommandHandler;
import org.witan.commandside.directory.DirectoryEntry;
import org.witan.commandside.directory.PersonDirectory;
import org.witan.messages.CommonError;
import org.witan.messages.MemberId;
import org.witan.messages.RefusedException;
import org.witan.messages.TenantId;
import org.witan.messages.tenant.IssueAgentSecret;
import org.witan.messages.tenant.TenantError;

/** Hands out the secrets of agents' clients, each once. Nobody can look one up; an owner who lost it asks for a new one. */
final class AgentSecrets {

    private final PersonDirectory directory;
    private final IdentityProvider identities;
    private final BiPredicate<TenantId, MemberId> membership;

    /** Hands out the secrets of members by that test of who is an active one. */
    AgentSecrets(PersonDirectory directory, IdentityProvider identities, BiPredicate<TenantId, MemberId> membership) {
        this.directory = directory;
        this.identities = identities;
        this.membership = membership;
    }

    @CommandHandler
    String on(IssueAgentSecret command) {
        if (!membership.test(command.tenant(), command.member())) {
            throw new RefusedException(CommonError.NOT_FOUND, "There is no such thing here.");
        }
        try {
            return directory.exclusively(command.member(), this::issue);
        } catch (IdentityUnavailableException e) {
            throw new RefusedException(CommonError.IDENTITY_UNAVAILABLE, "The identity provider is out of reach.");
        }
    }

    private String issue(DirectoryEntry entry) {
        if (!entry.agent()) {
            throw new RefusedException(
                    TenantError.MEMBER_IS_NO_AGENT, "This member is a person, who signs in with a password.");
        }
        // Linked last, so that whoever has a secret has tokens that name the tenant.
        return entry.subject() == null
                ? notReady()
                : identities.renewSecret(entry.member()).orElseGet(AgentSecrets::notReady);
    }

    private static String notReady() {
        throw new RefusedException(
                TenantError.ACCOUNT_NOT_READY, "The account is still being made; try again in a few seconds.");
    }
}
