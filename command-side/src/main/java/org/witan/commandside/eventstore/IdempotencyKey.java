package org.witan.commandside.eventstore;

/**
 * A caller's promise that two requests are one and the same.
 *
 * @param tenant        the tenant within which the key is unique
 * @param value         the key as the caller gave it
 * @param requestDigest a digest of the request, to tell a repeated request from a reused key
 */
public record IdempotencyKey(String tenant, String value, String requestDigest) {}
