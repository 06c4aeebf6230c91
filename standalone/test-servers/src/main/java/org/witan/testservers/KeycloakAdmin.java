package org.witan.testservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The few calls of Keycloak's interfaces that test set-up needs. */
final class KeycloakAdmin {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final URI url;

    KeycloakAdmin(URI url) {
        this.url = url;
    }

    /** Sends a description to the administration interface and returns the Location of what was created. */
    URI post(String path, String json) {
        var response = send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
        return URI.create(response.headers().firstValue("Location").orElse(url + path));
    }

    void put(String path, String json) {
        send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    String get(String path) {
        return send(request(path).GET().build()).body();
    }

    /** Asks a realm for a token with the given form and returns the access token. */
    String accessToken(String realm, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var response =
                send(HttpRequest.newBuilder(URI.create(url + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
        var found = ACCESS_TOKEN.matcher(response.body());
        if (!found.find()) {
            throw new IllegalStateException("No access token in " + response.body());
        }
        return found.group(1);
    }

    private HttpRequest.Builder request(String path) {
        var token = accessToken(
                "master",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", TestKeycloak.ADMIN_CLIENT,
                        "client_secret", TestKeycloak.ADMIN_SECRET));
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(request.method() + " " + request.uri() + " gave "
                        + response.statusCode() + ": " + response.body());
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
