package org.witan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a real server does: undecodable requests, static delivery, health, and headers on every answer. */
class ConnectionIT {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private static ServerFixture server;

    @BeforeAll
    static void start() {
        server = new ServerFixture();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'NONSENSE\r\n\r\n', MALFORMED_REQUEST, 400",
        "'GET /api/v1/me?x=%zz HTTP/1.1\r\nHost: x\r\n\r\n', MALFORMED_REQUEST, 400",
        "'GET /api/%zz HTTP/1.1\r\nHost: x\r\n\r\n', MALFORMED_REQUEST, 400"
    })
    void answersWhatIsNoHttpWithAProblem(String request, String code, int status) throws IOException {
        assertThat(raw(request)).startsWith("HTTP/1.1 " + status).contains(code, "correlationId");
    }

    @Test
    void answersHugeHeadersWithAProblem() throws IOException {
        var request = "GET /api/v1/me HTTP/1.1\r\nHost: x\r\nX-Big: " + "x".repeat(20_000) + "\r\n\r\n";
        assertThat(raw(request)).startsWith("HTTP/1.1 431").contains("HEADERS_TOO_LARGE");
    }

    @Test
    void answersHugeAddressesWithAProblem() throws IOException {
        var request = "GET /api/v1/" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n";
        assertThat(raw(request)).startsWith("HTTP/1.1 414").contains("URI_TOO_LONG");
    }

    @Test
    void refusesANonsensicalMediaTypeNamingTheExpectedOne() throws IOException {
        var request = "POST /api/v1/tenants/acme/logs HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer acme:owner\r\n"
                + "Content-Type: nonsense\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
        assertThat(raw(request)).startsWith("HTTP/1.1 415").contains("application/json");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nowhere, 404, ROUTE_UNKNOWN",
        "POST, /api/v1/nowhere, 404, ROUTE_UNKNOWN",
        "PUT, /api/v1/tenants, 405, METHOD_NOT_ALLOWED",
        "GET, /nowhere.png, 404, ROUTE_UNKNOWN"
    })
    void tellsUnknownPathsFromOtherMethods(String method, String path, int status, String code) throws Exception {
        var answer = send(method, path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void fencesEveryAnswerIn() throws Exception {
        var policy = send("GET", "/api/v1/nowhere").headers().firstValue("Content-Security-Policy");
        assertThat(policy)
                .hasValueSatisfying(value -> assertThat(value)
                        .contains(
                                "script-src 'self';", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'")
                        .contains("frame-src http://localhost:8081"));
    }

    @ParameterizedTest
    @CsvSource({"/health/live", "/health/ready"})
    void isHealthy(String path) throws Exception {
        assertThat(send("GET", path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/docs, text/html",
        "/api/v1/docs/page/docs.js, text/javascript",
        "/api/v1/docs/library/swagger-ui-bundle.js, text/javascript",
        "/api/v1/docs/library/swagger-ui.css, text/css"
    })
    void servesThePageOfTheApi(String path, String type) throws Exception {
        var answer = send("GET", path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(path.endsWith("docs") ? answer.body() : "").doesNotContain("<script>", "onclick=");
    }

    /** Whoever keeps a connection sends the next request the moment an answer is there, or even before. */
    @ParameterizedTest
    @CsvSource({"/health/live, 1", "/health/live, 2"})
    void answersEveryRequestOfAKeptConnection(String path, int atOnce) throws IOException {
        var requests = "GET %s HTTP/1.1\r\nHost: x\r\n\r\n".formatted(path).repeat(atOnce);
        try (var socket = new Socket("localhost", server.port())) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(10_000);
            for (var round = 0; round < 200; round++) {
                socket.getOutputStream().write(requests.getBytes(StandardCharsets.UTF_8));
                for (var answer = 0; answer < atOnce; answer++) {
                    skipAnswer(socket.getInputStream());
                }
            }
        }
    }

    private static void skipAnswer(InputStream input) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = input.read();
            assertThat(next).as("the answer after '%s'", head).isNotNegative();
            head.append((char) next);
        }
        var length = LENGTH.matcher(head);
        assertThat(length.find()).isTrue();
        input.readNBytes(Integer.parseInt(length.group(1)));
    }

    private static HttpResponse<String> send(String method, String path) throws Exception {
        var request = HttpRequest.newBuilder(server.uri("http", path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
