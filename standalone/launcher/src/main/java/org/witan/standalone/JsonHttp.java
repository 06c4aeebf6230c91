package org.witan.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Sends JSON and reads JSON; leaves it to the caller what a status means. Safe for use by many threads. */
public final class JsonHttp {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /**
     * What came back.
     *
     * @param status the HTTP status
     * @param body   the JSON of the body, a missing node when there is none
     * @param text   the body as it was
     */
    public record Answer(int status, JsonNode body, String text) {

        /** Whether the status is one of success. */
        public boolean succeeded() {
            return status / 100 == 2;
        }
    }

    /**
     * Sends one request.
     *
     * @param token   the bearer token, or null for none
     * @param body    what to send as JSON, or null for nothing
     * @param headers further headers
     */
    public Answer send(
            String method, URI address, @Nullable String token, @Nullable Object body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Accept", "application/json, application/problem+json");
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json");
            request.method(
                    method,
                    HttpRequest.BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(body)));
        }
        return answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    /** Sends an HTML form. */
    public Answer sendForm(URI address, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return answer(client.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(response.statusCode(), json(response.body()), response.body());
    }

    private static JsonNode json(String text) {
        try {
            return text.isBlank()
                    ? MissingNode.getInstance()
                    : JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            // An HTML page of some proxy; the caller shows it as text.
            return MissingNode.getInstance();
        }
    }
}
