package org.witan.commandside.process;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.witan.commandside.directory.PersonDirectory;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;

/** Carries one member's membership from the event log to the identity provider. */
final class AccountProvisioning {

    private static final Logger LOG = LoggerFactory.getLogger(AccountProvisioning.class);

    private final PersonDirectory directory;
    private final IdentityProvider identities;

    AccountProvisioning(PersonDirectory directory, IdentityProvider identities) {
        this.directory = directory;
        this.identities = identities;
    }

    /** Gives the member exactly these roles; a person who was erased meanwhile needs no account. */
    void provision(TenantId tenant, MemberId member, Set<Role> roles) {
        directory
                .find(member)
                .ifPresentOrElse(
                        person -> directory.link(
                                member,
                                person.agent()
                                        ? identities.ensureAgent(tenant, person, roles)
                                        : identities.ensureMember(tenant, person, roles)),
                        () -> LOG.info("Member {} of {} is not in the directory; no account is made", member, tenant));
    }

    /** Takes the membership away; a member who never had an account has none to take. */
    void end(TenantId tenant, MemberId member) {
        directory.find(member).ifPresent(person -> {
            if (person.subject() != null) {
                identities.endMembership(tenant, person.subject());
            }
            if (person.agent()) {
                identities.endAgent(member);
            }
        });
    }
}
