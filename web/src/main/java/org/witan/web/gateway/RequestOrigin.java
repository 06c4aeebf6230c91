package org.witan.web.gateway;

import org.jspecify.annotations.Nullable;

/**
 * Where a message comes from, beside who sent it.
 *
 * @param correlationId   one id for everything that the request sets off
 * @param client          the kind of client: {@code browser}, {@code api} or {@code import}
 * @param idempotencyKey  the caller's key for "at most once"; null for none
 * @param requestDigest   a digest of the request that the key stands for; null without a key
 * @param expectedVersion the version that the object must still have; null where the caller does not care
 */
public record RequestOrigin(
        String correlationId,
        String client,
        @Nullable String idempotencyKey,
        @Nullable String requestDigest,
        @Nullable Long expectedVersion) {

    /** An origin without a key and without an expected version. */
    public RequestOrigin(String correlationId, String client) {
        this(correlationId, client, null, null, null);
    }

    /** The same origin for a message that must neither be remembered nor compared with a version. */
    public RequestOrigin unconditional() {
        return new RequestOrigin(correlationId, client);
    }
}
