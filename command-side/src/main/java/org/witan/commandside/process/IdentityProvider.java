package org.witan.commandside.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.witan.commandside.directory.DirectoryEntry;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;

/**
 * Where people sign in, and where their tokens say which tenants they belong to.
 *
 * <p>Every change states what shall be, not what to do, so repeating one changes nothing. Every method throws
 * {@link IdentityUnavailableException} when it may succeed later, and {@link IdentityRefusedException} when it will not.
 */
public interface IdentityProvider {

    /** Makes sure that the tenant's organization and a group for each role exist. */
    void ensureOrganization(TenantId tenant, String name);

    /**
     * Makes sure that the person has an account that is a member of the tenant's organization with exactly these roles;
     * makes organization and account where they are missing.
     *
     * @return the subject of the person's tokens
     */
    String ensureMember(TenantId tenant, DirectoryEntry person, Set<Role> roles);

    /**
     * Makes sure that the agent has a client of its own, whose tokens are the client's alone and name the tenant with exactly
     * these roles.
     *
     * @return the subject of the agent's tokens
     */
    String ensureAgent(TenantId tenant, DirectoryEntry agent, Set<Role> roles);

    /** Makes sure that the agent gets no token any more, on top of what {@link #endMembership} does. */
    void endAgent(MemberId agent);

    /** Gives the agent's client a new secret, and answers it; the former one opens nothing any more. Empty without client. */
    Optional<String> renewSecret(MemberId agent);

    /**
     * Makes sure that the account has no role in the tenant any more and, unless the organization owns the account, is
     * not a member of the organization. The account itself stays, and so do its memberships elsewhere.
     */
    void endMembership(TenantId tenant, String subject);

    /** What the account of a member of the tenant can be signed in with; empty when there is no such member account. */
    Optional<SignInMeans> signInMeans(TenantId tenant, String subject);

    /** Gives the account a password that must be changed at the first sign-in. */
    void setTemporaryPassword(String subject, String password);

    /** The changes of rights since the instant, by whomever, oldest first. */
    List<RightsChange> changesSince(Instant instant);

    /**
     * A change of what a person's tokens say.
     *
     * @param tenant where; null for everywhere
     * @param at     when, by the identity provider's clock
     * @param ours   whether Witan itself made the change, so that its own log knows it already
     */
    record RightsChange(@Nullable TenantId tenant, String subject, Instant at, boolean ours) {}

    /** What an account can be signed in with. */
    enum SignInMeans {
        /** Nothing yet, and the account serves this tenant alone. */
        NONE,
        /** Nothing yet, but the account serves other tenants too. */
        NONE_BUT_SHARED,
        /** A password, an organization's own sign-in, or a service's credentials. */
        PRESENT
    }
}
