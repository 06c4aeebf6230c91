package org.witan.web.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSecurityContextJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.witan.messages.CommonError;
import org.witan.messages.RefusedException;
import org.witan.web.problem.WebError;
import reactor.core.publisher.Mono;

/**
 * Tells valid access tokens from all others, without asking the issuer about each.
 *
 * <p>Every failure is a {@link RefusedException}: {@code TOKEN_INVALID} when the token is at fault, and
 * {@code IDENTITY_UNAVAILABLE} when nobody can tell because the issuer is away.
 */
final class TokenVerifier {

    /** Only algorithms whose verifying key cannot sign. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final ReactiveJwtDecoder decoder;

    TokenVerifier(IssuerKeys keys, TokenSettings settings, Clock clock) {
        var nimbus = NimbusReactiveJwtDecoder.withJwkSource(keys::of)
                .jwtProcessorCustomizer(processor -> processor.setJWSKeySelector(
                        new JWSVerificationKeySelector<>(ALGORITHMS, new JWKSecurityContextJWKSet())))
                .build();
        nimbus.setJwtValidator(validator(settings, clock));
        this.decoder = nimbus;
    }

    /** The token's content, once everything about it has been checked. */
    Mono<Jwt> verify(String token) {
        return decoder.decode(token).onErrorMap(TokenVerifier::refusal);
    }

    private static Throwable refusal(Throwable failure) {
        if (failure instanceof RefusedException) {
            return failure;
        }
        if (failure instanceof BadJwtException) {
            return new RefusedException(
                    WebError.TOKEN_INVALID, "The access token is malformed, forged, ended or not meant for this API.");
        }
        return new RefusedException(
                CommonError.IDENTITY_UNAVAILABLE,
                "The access token cannot be checked now; try again in a few seconds.");
    }

    private static OAuth2TokenValidator<Jwt> validator(TokenSettings settings, Clock clock) {
        var times = new JwtTimestampValidator(settings.clockSkew());
        times.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(
                times,
                new JwtIssuerValidator(settings.issuer().toString()),
                token -> require(
                        token.getAudience() != null && token.getAudience().contains(settings.audience()), "aud"),
                token -> require(isAllowed(token.getClaimAsString("azp"), settings.authorizedParties()), "azp"),
                token -> require(token.getSubject() != null && token.getExpiresAt() != null, "sub, exp"),
                token -> require(
                        token.getIssuedAt() != null
                                && !token.getIssuedAt().isAfter(clock.instant().plus(settings.clockSkew())),
                        "iat"));
    }

    private static boolean isAllowed(@Nullable String party, List<String> allowed) {
        return party != null
                && allowed.stream()
                        .anyMatch(name -> name.endsWith("*")
                                ? party.startsWith(name.substring(0, name.length() - 1))
                                : party.equals(name));
    }

    private static OAuth2TokenValidatorResult require(boolean holds, String claim) {
        return holds
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "The claim " + claim + " is not as expected", null));
    }
}
