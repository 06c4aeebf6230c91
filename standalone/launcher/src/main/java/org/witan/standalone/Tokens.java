package org.witan.standalone;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gets access tokens from Keycloak: for people of the demo by their password, for the provisioner by its secret. */
public final class Tokens {

    private static final int ATTEMPTS = 4;
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final JsonHttp http;
    private final Endpoints endpoints;
    private final Secrets secrets;

    public Tokens(JsonHttp http, Endpoints endpoints, Secrets secrets) {
        this.http = http;
        this.endpoints = endpoints;
        this.secrets = secrets;
    }

    /**
     * An access token for a person of the demo.
     *
     * @param email the person
     * @param scope such as {@code openid organization:acme}
     * @throws AwayException   when Keycloak does not answer, or cannot
     * @throws LaunchException when it refuses
     */
    public String ofPerson(String email, String password, String scope) {
        return ask(
                email,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "witan-scripts",
                        "client_secret",
                        secrets.secret("keycloak-scripts"),
                        "username",
                        email,
                        "password",
                        password,
                        "scope",
                        scope));
    }

    String ofProvisioner() {
        return ask(
                "witan-provisioner",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "witan-provisioner",
                        "client_secret", secrets.secret("keycloak-provisioner")));
    }

    private String ask(String who, Map<String, String> form) {
        var address = URI.create(endpoints.realm() + "/protocol/openid-connect/token");
        try {
            var answer = http.sendForm(address, new LinkedHashMap<>(form));
            // Keycloak refuses a second sign-in of a person while it still deals with the first, in the same words as
            // a wrong password.
            for (var attempt = 1; attempt < ATTEMPTS && !answer.succeeded(); attempt++) {
                Thread.sleep(PAUSE);
                answer = http.sendForm(address, new LinkedHashMap<>(form));
            }
            if (answer.status() / 100 == 5) {
                throw new AwayException("Keycloak gave no token for " + who + ": status " + answer.status());
            }
            if (!answer.succeeded()) {
                throw new LaunchException("Keycloak gave no token for " + who + ": "
                        + answer.body().path("error_description").asString(answer.text()));
            }
            return answer.body().path("access_token").asString();
        } catch (IOException e) {
            throw new AwayException("Keycloak does not answer at " + endpoints.keycloak() + "; is Witan running?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while asking for a token", e);
        }
    }
}
