package org.witan.web.security;

import org.springframework.web.reactive.function.server.ServerRequest;
import org.witan.messages.TenantId;
import reactor.core.publisher.Mono;

/**
 * Tells who is calling. Every answer is a value or a {@link org.witan.messages.RefusedException}, never empty:
 * {@code TOKEN_MISSING} without a token, {@code TOKEN_INVALID} for one that is malformed, forged, ended or older than the
 * caller's rights, and {@code NOT_FOUND} for a tenant that does not exist or that the token does not speak for, without
 * telling the two apart.
 */
public interface CallerResolver {

    /** The caller of a request to a tenant's resource, who is an active member of the tenant. */
    Mono<Caller> resolve(ServerRequest request, TenantId tenant);

    /** The caller that an access token stands for in a tenant, for connections that carry it in a message. */
    Mono<Caller> resolveToken(String token, TenantId tenant);

    /** The person behind a request that is not made to a tenant. */
    Mono<SignedInPerson> person(ServerRequest request);
}
