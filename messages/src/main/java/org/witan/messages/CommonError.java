package org.witan.messages;

/** Codes that no single feature owns. */
public enum CommonError implements ErrorCode {
    /** The object is missing, or of a tenant that the caller does not belong to: the two are never told apart. */
    NOT_FOUND(Blame.USER, 404, "There is no such thing here."),
    /** The caller is a member of the tenant, without the role that this takes. */
    ROLE_REQUIRED(Blame.USER, 403, "Your roles do not allow this."),
    /** Agents read, comment, and speak for their seats; this is for people. */
    AGENT_NOT_ALLOWED(Blame.USER, 403, "Only a person may do this."),
    /** A value breaks the form of its field. */
    INVALID_VALUE(Blame.USER, 400, "A value is not valid."),
    /** The object moved on since it was read. */
    VERSION_MISMATCH(Blame.CONFLICT, 412, "Somebody changed this in the meantime."),
    /** Two commands met at the same object and this one lost, repeatedly. */
    CONCURRENT_CHANGE(Blame.CONFLICT, 409, "Others are changing this at the same moment."),
    /** The key was used before, for another request. */
    IDEMPOTENCY_KEY_REUSED(Blame.USER, 422, "The idempotency key belongs to another request."),
    /** The view has not reached the position that the read must see. */
    READ_NOT_CAUGHT_UP(Blame.DEPENDENCY, 503, "The view has not caught up with your change yet."),
    /** The event log cannot be written or read now. */
    EVENT_LOG_UNAVAILABLE(Blame.DEPENDENCY, 503, "The event log is out of reach."),
    /** The identity provider cannot be reached now. */
    IDENTITY_UNAVAILABLE(Blame.DEPENDENCY, 503, "The identity provider is out of reach.");

    private final Blame blame;
    private final int status;
    private final String title;

    CommonError(Blame blame, int status, String title) {
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
