package org.witan.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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

/**
 * Callers whose tokens say it all: {@code acme:owner,chair}, or {@code operator}. With {@code @} and a number behind it a
 * token ends at that millisecond; with {@code bob:} before it, it is another person's.
 */
public final class KnownCallers implements CallerResolver {

    public static final MemberId ANN = new MemberId("0b6f4f0e-3c4e-4b5e-9d55-0e4b3b0f7a11");
    public static final MemberId BOB = new MemberId("1b6f4f0e-3c4e-4b5e-9d55-0e4b3b0f7a22");
    public static final Instant END = Instant.parse("2030-01-01T00:00:00Z");

    private final Set<MemberId> removed = ConcurrentHashMap.newKeySet();

    /** From now on the person is a member of nothing. */
    public void remove(MemberId member) {
        removed.add(member);
    }

    /** From now on everybody is a member again. */
    public void restore() {
        removed.clear();
    }

    @Override
    public Mono<Caller> resolve(ServerRequest request, TenantId tenant) {
        return token(request).flatMap(token -> resolveToken(token, tenant));
    }

    @Override
    public Mono<Caller> resolveToken(String given, TenantId tenant) {
        var member = given.startsWith("bob:") ? BOB : ANN;
        var parts = (given.startsWith("bob:") ? given.substring(4) : given).split("@");
        var token = parts[0];
        var end = parts.length > 1 ? Instant.ofEpochMilli(Long.parseLong(parts[1])) : END;
        if (removed.contains(member)) {
            return Mono.error(new RefusedException(CommonError.NOT_FOUND, "There is no such thing here."));
        }
        if (token.equals("forged")) {
            return Mono.error(new RefusedException(WebError.TOKEN_INVALID, "The signature is not valid."));
        }
        if (!token.startsWith(tenant + ":")) {
            return Mono.error(new RefusedException(CommonError.NOT_FOUND, "There is no such thing here."));
        }
        return Mono.just(new Caller(tenant, member, roles(token), false, false, end));
    }

    @Override
    public Mono<SignedInPerson> person(ServerRequest request) {
        return token(request).map(token -> {
            var operator = token.equals("operator");
            var tenants = operator
                    ? Map.<TenantId, Set<Role>>of()
                    : Map.of(new TenantId(token.substring(0, token.indexOf(':'))), roles(token));
            return new SignedInPerson(ANN, "Ann Author", "ann@acme.example", operator, END, tenants);
        });
    }

    private static Mono<String> token(ServerRequest request) {
        var header = request.headers().firstHeader("Authorization");
        return header == null
                ? Mono.error(new RefusedException(WebError.TOKEN_MISSING, "Send a bearer token."))
                : Mono.just(header.substring("Bearer ".length()));
    }

    private static Set<Role> roles(String token) {
        var labels = token.substring(token.indexOf(':') + 1);
        return Arrays.stream(labels.split(",")).map(Role::ofLabel).collect(Collectors.toSet());
    }
}
