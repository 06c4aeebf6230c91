package org.witan.web.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The keys that an issuer signs with.
 *
 * <p>While the issuer answers, a key that it withdrew is refused after the keys' lifetime at the latest, and a new one is
 * accepted at once. While it is away the last good keys go on counting, also after a restart. However many tokens with
 * unknown keys arrive, the issuer is asked no more often than the floor allows, and once at a time.
 */
final class IssuerKeys {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final JWKSet NONE = new JWKSet();

    private final KeySource source;
    private final KeyFile file;
    private final Duration lifetime;
    private final Duration floor;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Mono<Known>> running = new AtomicReference<>();
    private volatile Known known;

    IssuerKeys(KeySource source, KeyFile file, Duration lifetime, Duration floor, InstantSource clock) {
        this.source = source;
        this.file = file;
        this.lifetime = lifetime;
        this.floor = floor;
        this.clock = clock;
        this.known = new Known(file.read().orElse(NONE), Instant.MIN, Instant.MIN, /* answered */ false);
    }

    /**
     * The keys that the token may be signed with: none when the issuer has no such key, an error when the issuer would
     * have to be asked and is away.
     */
    Flux<JWK> of(SignedJWT token) {
        var kid = token.getHeader().getKeyID();
        return Mono.defer(() -> current(kid)).flatMapIterable(keys -> keys.select(kid));
    }

    private Mono<Known> current(@Nullable String kid) {
        var now = clock.instant();
        var keys = known;
        if (keys.has(kid) && keys.fetched().plus(lifetime).isAfter(now)) {
            return Mono.just(keys);
        }
        if (running.get() == null && keys.asked().plus(floor).isAfter(now)) {
            return keys.has(kid) || keys.answered() ? Mono.just(keys) : Mono.error(away());
        }
        return refresh().flatMap(fresh -> fresh.has(kid) || fresh.answered() ? Mono.just(fresh) : Mono.error(away()));
    }

    private Mono<Known> refresh() {
        var fetch = Mono.defer(source::fetch)
                .publishOn(Schedulers.boundedElastic())
                .map(this::accept)
                .onErrorResume(failure -> Mono.fromSupplier(() -> keepLast(failure)))
                // Before the answer goes out: whoever has it and finds the keys old again must ask anew.
                .doOnTerminate(() -> running.set(null))
                .cache();
        var earlier = running.compareAndExchange(null, fetch);
        return earlier == null ? fetch : earlier;
    }

    private Known accept(String json) {
        var keys = parse(json);
        var now = clock.instant();
        var accepted = new Known(keys, now, now, /* answered */ true);
        if (!keys.toString().equals(known.keys().toString())) {
            file.write(keys);
        }
        known = accepted;
        return accepted;
    }

    private Known keepLast(Throwable failure) {
        LOG.warn("The issuer's keys cannot be fetched, the last good ones count on: {}", failure.toString());
        var last = known;
        known = new Known(last.keys(), last.fetched(), clock.instant(), /* answered */ false);
        return known;
    }

    // Never a secret key: a token could be forged with one that leaked into the published set.
    private static JWKSet parse(String json) {
        try {
            var keys = JWKSet.parse(json).getKeys().stream()
                    .filter(key -> KeyType.RSA.equals(key.getKeyType()) || KeyType.EC.equals(key.getKeyType()))
                    .filter(key -> key.getKeyUse() == null || KeyUse.SIGNATURE.equals(key.getKeyUse()))
                    .map(JWK::toPublicJWK)
                    .toList();
            if (keys.isEmpty()) {
                throw new IllegalStateException("The issuer published no key to verify signatures with");
            }
            return new JWKSet(keys);
        } catch (ParseException e) {
            throw new IllegalStateException("The issuer published no JWK set", e);
        }
    }

    private static IllegalStateException away() {
        return new IllegalStateException("The issuer cannot be asked for its keys now");
    }

    /**
     * What is known of the keys.
     *
     * @param fetched  when the issuer last answered
     * @param asked    when the issuer was last asked
     * @param answered whether it answered then
     */
    private record Known(JWKSet keys, Instant fetched, Instant asked, boolean answered) {

        boolean has(@Nullable String kid) {
            return !select(kid).isEmpty();
        }

        List<JWK> select(@Nullable String kid) {
            var key = kid == null ? null : keys.getKeyByKeyId(kid);
            return key == null ? List.of() : List.of(key);
        }
    }
}
