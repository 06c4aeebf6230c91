package org.witan.web.feed;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.witan.messages.CommonError;
import org.witan.messages.MemberId;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.web.problem.WebError;
import org.witan.web.security.Caller;
import org.witan.web.security.CallerResolver;
import org.witan.web.security.SignedInPerson;
import reactor.core.publisher.Mono;

/** Tokens that are names, checked like real ones. */
final class MemoryCallers implements CallerResolver {

    final AtomicInteger checks = new AtomicInteger();
    private final Map<String, Caller> tokens = new ConcurrentHashMap<>();
    private volatile @Nullable RuntimeException outage;

    void issue(String token, TenantId tenant, MemberId member, Instant expiresAt, Role... roles) {
        tokens.put(token, new Caller(tenant, member, Set.of(roles), false, false, expiresAt));
    }

    void issueToOperator(String token, TenantId tenant, MemberId member, Instant expiresAt) {
        tokens.put(token, new Caller(tenant, member, Set.of(), false, true, expiresAt));
    }

    /** From now on the holder of the token is no member of any tenant. */
    void endMembership(String token) {
        tokens.computeIfPresent(
                token,
                (_, caller) -> new Caller(
                        new TenantId("nowhere"), caller.member(), Set.of(), false, false, caller.expiresAt()));
    }

    /** From now on no token can be checked; null when they can be again. */
    void breakDown(@Nullable RuntimeException failure) {
        outage = failure;
    }

    @Override
    public Mono<Caller> resolveToken(String token, TenantId tenant) {
        return Mono.fromSupplier(() -> {
            checks.incrementAndGet();
            var failure = outage;
            if (failure != null) {
                throw failure;
            }
            var caller = tokens.get(token);
            if (caller == null || !Instant.now().isBefore(caller.expiresAt())) {
                throw new RefusedException(WebError.TOKEN_INVALID, "The token is not valid.");
            }
            if (!caller.tenant().equals(tenant)) {
                throw new RefusedException(CommonError.NOT_FOUND, "There is no such thing here.");
            }
            return caller;
        });
    }

    @Override
    public Mono<Caller> resolve(ServerRequest request, TenantId tenant) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mono<SignedInPerson> person(ServerRequest request) {
        throw new UnsupportedOperationException();
    }
}
