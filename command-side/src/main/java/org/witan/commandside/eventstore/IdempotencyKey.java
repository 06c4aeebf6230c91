package org.witan.commandside.eventstore;

/**
 * A caller's promise that two requests are one and the same.
 *
 * <p>Nobody may learn from a key what another member sent with it, so it is unique only for the one who gave it.
 *
 * @param tenant        the tenant in which the caller acts
 * @param actor         the member who gave the key, or the application itself
 * @param value         the key as the caller gave it
 * @param requestDigest a digest of the request, to tell a repeated request from a reused key
 */
public record IdempotencyKey(String tenant, String actor, String value, String requestDigest) {}
