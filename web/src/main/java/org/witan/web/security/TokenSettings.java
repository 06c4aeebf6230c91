package org.witan.web.security;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which access tokens count.
 *
 * @param issuer            who must have issued them
 * @param jwksUri           where the issuer publishes its keys; derived from the issuer as Keycloak does when null
 * @param jwksFile          where the last good keys are kept, so that valid tokens go on working when the application
 *                          restarts while the issuer is away; not kept when null
 * @param audience          for whom they must be issued
 * @param authorizedParties the clients that may have asked for them; a name that ends in {@code *} stands for all that
 *                          begin so
 * @param clockSkew         how far the issuer's clock may be off
 * @param keysLifetime      how long keys are trusted without asking the issuer again, while it answers
 * @param keysFloor         the shortest pause between two questions for keys, whatever tokens arrive
 * @param keysTimeout       how long the issuer may take to answer with its keys
 * @param rightsLifetime    how long rights are remembered; a right that was taken away works on no longer than this
 *                          after the read side knows of it
 * @param personLifetime    how long it is remembered whom a subject stands for
 */
@ConfigurationProperties("witan.identity")
public record TokenSettings(
        URI issuer,
        @Nullable URI jwksUri,
        @Nullable Path jwksFile,
        @DefaultValue("witan-api") String audience,

        @DefaultValue({"witan-web", "witan-scripts", "agent-*"})
        List<String> authorizedParties,

        @DefaultValue("30s") Duration clockSkew,
        @DefaultValue("5m") Duration keysLifetime,
        @DefaultValue("10s") Duration keysFloor,
        @DefaultValue("2s") Duration keysTimeout,
        @DefaultValue("3s") Duration rightsLifetime,
        @DefaultValue("5m") Duration personLifetime) {

    public TokenSettings {
        authorizedParties = List.copyOf(authorizedParties);
    }

    /** Settings for an issuer, else as they are when nothing is set. */
    public static TokenSettings of(URI issuer, @Nullable Path jwksFile) {
        return new TokenSettings(
                issuer,
                null,
                jwksFile,
                "witan-api",
                List.of("witan-web", "witan-scripts", "agent-*"),
                Duration.ofSeconds(30),
                Duration.ofMinutes(5),
                Duration.ofSeconds(10),
                Duration.ofSeconds(2),
                Duration.ofSeconds(3),
                Duration.ofMinutes(5));
    }

    /** Where the keys are published. */
    URI keysAddress() {
        return jwksUri == null ? URI.create(issuer + "/protocol/openid-connect/certs") : jwksUri;
    }
}
