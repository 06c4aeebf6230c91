package org.witan.messages.tenant;

import org.witan.messages.Blame;
import org.witan.messages.ErrorCode;

/** Why a tenant refuses. */
public enum TenantError implements ErrorCode {
    /** The slug belongs to a tenant already. */
    TENANT_EXISTS(Blame.CONFLICT, 409, "The slug is taken."),
    /** The person is an active member; change the roles instead. */
    MEMBER_EXISTS(Blame.CONFLICT, 409, "This person is a member already."),
    /** The change would leave the tenant without an owner. */
    LAST_OWNER(Blame.CONFLICT, 409, "A tenant needs an owner."),
    /** An agent reads and sits on panels; no other role is for one. */
    AGENT_ROLE_REFUSED(Blame.USER, 409, "An agent cannot have this role."),
    /** The member is an agent, and this is for people. */
    MEMBER_IS_AGENT(Blame.CONFLICT, 409, "This member is an agent."),
    /** The member is a person, and this is for agents. */
    MEMBER_IS_NO_AGENT(Blame.CONFLICT, 409, "This member is no agent."),
    /** A first password is given only to an account that never had one. */
    PASSWORD_EXISTS(Blame.CONFLICT, 409, "The account has a password already."),
    /** A first password would open other tenants too, so no single tenant's owner gives it. */
    ACCOUNT_SHARED(Blame.CONFLICT, 409, "The account serves other tenants too."),
    /** The identity provider has not been told of the member yet. */
    ACCOUNT_NOT_READY(Blame.DEPENDENCY, 503, "The account is being made.");

    private final Blame blame;
    private final int status;
    private final String title;

    TenantError(Blame blame, int status, String title) {
        this.blame = blame;
        this.status = status;
        this.title = title;
    }

    @Override
    public Blame blame() {
        return blame;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
