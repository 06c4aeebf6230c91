package org.witan.messages;

/** The names under which a message carries who caused it and why, beside its payload. All values are strings. */
public final class MetadataKeys {

    /** The tenant's slug; never absent. */
    public static final String TENANT = "tenant";

    /** The member id of the person or agent who acts, or {@code system} for a reaction or a deadline. */
    public static final String ACTOR = "actor";

    /** The actor's roles in the tenant at the time of the command, separated by commas; on commands and queries only. */
    public static final String ROLES = "roles";

    /** One id for everything that one request set off. */
    public static final String CORRELATION_ID = "correlationId";

    /** The identifier of the message that directly caused this one. */
    public static final String CAUSATION_ID = "causationId";

    /** The caller's key for "at most once"; absent where the caller gave none. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** A digest of the request that the idempotency key was first used for; on commands with such a key. */
    public static final String REQUEST_DIGEST = "requestDigest";

    /** The version that the aggregate must have, from {@code If-Match}; absent where the caller does not care. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    /** {@code true} for the platform operator; absent else. */
    public static final String OPERATOR = "operator";

    /** {@code true} where the actor is an agent; absent else. */
    public static final String AGENT = "agent";

    /** The {@link #ACTOR} of what the application does by itself. */
    public static final String SYSTEM = "system";

    /** The kind of client that the request came from: {@code browser}, {@code api}, {@code import} or {@code system}. */
    public static final String CLIENT = "client";

    private MetadataKeys() {}
}
