package org.witan.web.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.witan.messages.CommonError;
import org.witan.messages.MemberId;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.web.problem.WebError;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Resolves callers from access tokens and from what the event log knows of their rights.
 *
 * <p>A right takes both: the token must state it, and the log must know it now. So a role that is taken away in Witan ends
 * within seconds, one that is taken away at the identity provider ends with the token or its floor, and one that was
 * given in the identity provider's console alone never counts.
 */
final class TokenCallerResolver implements CallerResolver {

    private static final int TENANTS_AT_ONCE = 8;

    private final TokenVerifier verifier;
    private final RememberedMemberships memberships;

    TokenCallerResolver(TokenVerifier verifier, RememberedMemberships memberships) {
        this.verifier = verifier;
        this.memberships = memberships;
    }

    @Override
    public Mono<Caller> resolve(ServerRequest request, TenantId tenant) {
        return claims(request).flatMap(claims -> caller(claims, tenant));
    }

    @Override
    public Mono<Caller> resolveToken(String token, TenantId tenant) {
        return verifier.verify(token).flatMap(verified -> caller(new TokenClaims(verified), tenant));
    }

    @Override
    public Mono<SignedInPerson> person(ServerRequest request) {
        return claims(request)
                .flatMap(claims -> memberships
                        .person(claims)
                        .switchIfEmpty(Mono.error(TokenCallerResolver::nobody))
                        .flatMap(member -> confirmed(claims, member)
                                .map(tenants -> new SignedInPerson(
                                        member,
                                        claims.name(),
                                        claims.email(),
                                        claims.operator(),
                                        claims.expiresAt(),
                                        tenants))));
    }

    private static Mono<TokenClaims> claims(ServerRequest request) {
        return request.principal()
                .ofType(JwtAuthenticationToken.class)
                .map(authentication -> new TokenClaims(authentication.getToken()))
                .switchIfEmpty(Mono.error(
                        () -> new RefusedException(WebError.TOKEN_MISSING, "Send an access token as a bearer token.")));
    }

    private Mono<Caller> caller(TokenClaims claims, TenantId tenant) {
        return Mono.justOrEmpty(claims.rolesIn(tenant))
                .flatMap(stated -> memberships
                        .person(claims)
                        .flatMap(member -> memberships
                                .membership(tenant, member)
                                .map(known -> new Caller(
                                        tenant,
                                        member,
                                        requireSome(both(stated, known.roles())),
                                        known.agent(),
                                        claims.operator(),
                                        claims.expiresAt()))))
                .switchIfEmpty(
                        Mono.error(() -> new RefusedException(CommonError.NOT_FOUND, "There is no such thing here.")))
                .flatMap(caller -> requireAfterFloor(claims, tenant).thenReturn(caller));
    }

    private Mono<Void> requireAfterFloor(TokenClaims claims, TenantId tenant) {
        return memberships
                .tokenFloor(tenant, claims.subject())
                .filter(floor -> claims.issuedAt().isBefore(floor))
                .flatMap(_ -> Mono.error(outdated()));
    }

    /** Every member has a role, so a token that states none of theirs is older than those. */
    private static Set<Role> requireSome(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw outdated();
        }
        return roles;
    }

    private Mono<Map<TenantId, Set<Role>>> confirmed(TokenClaims claims, MemberId member) {
        return Flux.fromIterable(claims.tenants().entrySet())
                .flatMap(
                        stated -> memberships
                                .membership(stated.getKey(), member)
                                .map(known -> Map.entry(stated.getKey(), both(stated.getValue(), known.roles()))),
                        TENANTS_AT_ONCE)
                .filter(confirmed -> !confirmed.getValue().isEmpty())
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static Set<Role> both(Collection<Role> stated, Collection<Role> known) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(stated);
        roles.retainAll(known);
        return roles;
    }

    private static RefusedException outdated() {
        return new RefusedException(
                WebError.TOKEN_INVALID, "Your rights have changed since the token was issued; fetch a new one.");
    }

    private static RefusedException nobody() {
        return new RefusedException(
                WebError.TOKEN_INVALID, "The token's subject is not known here and has no verified address.");
    }
}
