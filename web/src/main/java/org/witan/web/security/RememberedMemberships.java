package org.witan.web.security;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.witan.messages.InvalidValueException;
import org.witan.messages.MemberId;
import org.witan.messages.TenantId;
import org.witan.messages.tenant.MembershipView;
import reactor.core.publisher.Mono;

/**
 * Remembers answers for as long as they may be out of date, so that a page with many requests asks once. Failures are not
 * remembered, and requests that come while an answer is on its way wait for the same one.
 */
final class RememberedMemberships {

    private static final long MOST = 100_000;

    private final Memberships memberships;
    private final AsyncCache<String, Optional<MemberId>> persons;
    private final AsyncCache<Membership, Optional<MembershipView>> rights;
    private final AsyncCache<Holder, Optional<Instant>> floors;

    RememberedMemberships(Memberships memberships, Duration personLifetime, Duration rightsLifetime, Ticker ticker) {
        this.memberships = memberships;
        this.persons = cache(personLifetime, ticker);
        this.rights = cache(rightsLifetime, ticker);
        this.floors = cache(rightsLifetime, ticker);
    }

    /** The person behind a token; empty when nobody is known under its subject and it proves no address. */
    Mono<MemberId> person(TokenClaims claims) {
        // Whoever is unknown now may be known after the next invitation, so only the known are remembered.
        return ask(persons, claims.subject(), () -> recognize(claims))
                .doOnNext(found -> {
                    if (found.isEmpty()) {
                        persons.synchronous().invalidate(claims.subject());
                    }
                })
                .flatMap(Mono::justOrEmpty);
    }

    /** What an active member is in the tenant; empty for everybody else. */
    Mono<MembershipView> membership(TenantId tenant, MemberId member) {
        return ask(rights, new Membership(tenant, member), () -> memberships.membership(tenant, member))
                .flatMap(Mono::justOrEmpty);
    }

    /** Since when the person's tokens must have been issued to count in the tenant; empty when all count. */
    Mono<Instant> tokenFloor(TenantId tenant, String subject) {
        return ask(floors, new Holder(tenant, subject), () -> memberships.tokenFloor(tenant, subject))
                .flatMap(Mono::justOrEmpty);
    }

    private Mono<MemberId> recognize(TokenClaims claims) {
        return claims.provenEmail()
                .map(email -> Mono.defer(() -> memberships.recognize(email, claims.name(), claims.subject()))
                        // A name or address of a form that the directory does not take must not lock anybody out.
                        .onErrorResume(InvalidValueException.class, _ -> memberships.findBySubject(claims.subject())))
                .orElseGet(() -> memberships.findBySubject(claims.subject()));
    }

    private static <K, V> Mono<Optional<V>> ask(AsyncCache<K, Optional<V>> cache, K key, Supplier<Mono<V>> question) {
        // One caller who leaves must not take the answer from the others, so cancellation stays with the caller.
        return Mono.fromFuture(
                () -> cache.get(
                        key,
                        (_, _) -> Mono.defer(question)
                                .map(Optional::of)
                                .defaultIfEmpty(Optional.empty())
                                .toFuture()),
                /* suppressCancel */ true);
    }

    private static <K, V> AsyncCache<K, V> cache(Duration lifetime, Ticker ticker) {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(lifetime)
                .ticker(ticker)
                .buildAsync();
    }

    private record Membership(TenantId tenant, MemberId member) {}

    private record Holder(TenantId tenant, String subject) {}
}
