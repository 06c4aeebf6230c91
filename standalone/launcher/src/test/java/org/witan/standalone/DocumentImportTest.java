package org.witan.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Speaks with a server that keeps the API's promise about idempotency keys, and fails as real ones do. */
class DocumentImportTest {

    private final Map<String, String> proposals = new ConcurrentHashMap<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> agents = ConcurrentHashMap.newKeySet();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();
    private boolean unsteady;
    private HttpServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/v1/tenants/acme/logs/ADR/proposals", this::draft);
        server.createContext("/api/v1/tenants/acme/proposals", this::list);
        server.createContext("/api/v1/tenants/acme/logs/ADR", exchange -> answer(exchange, 200, "{}"));
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void importsEachDocumentOnceHoweverOftenItRuns() throws IOException {
        documents(30);

        var first = run();
        var second = run();

        assertThat(first.imported()).isEqualTo(30);
        assertThat(second.imported()).isZero();
        assertThat(second.unchanged()).isEqualTo(30);
        assertThat(proposals).hasSize(30);
        assertThat(acknowledged.values()).containsExactlyInAnyOrderElementsOf(proposals.values());
        assertThat(agents).containsExactly("witan-import");
    }

    @Test
    void repeatsWhatFailedForAReasonThatPasses() throws IOException {
        unsteady = true;
        documents(10);

        var report = run();

        assertThat(report.imported()).isEqualTo(10);
        assertThat(proposals).hasSize(10);
        assertThat(requests.get()).isGreaterThan(10);
        assertThat(problems).isEmpty();
    }

    @Test
    void waitsForATokenThatIsNotToBeHadForNow() throws IOException {
        documents(3);
        var asked = new AtomicInteger();

        var report = run(() -> {
            if (asked.incrementAndGet() < 3) {
                throw new AwayException("Keycloak does not answer");
            }
            return "token";
        });

        assertThat(report.imported()).isEqualTo(3);
    }

    @Test
    void namesDocumentsThatCannotBeRead() throws IOException {
        documents(1);
        Files.write(folder.resolve("latin.md"), new byte[] {'#', ' ', (byte) 0xe9, '\n'});

        var report = run();

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.failed()).isEqualTo(1);
        assertThat(problems).singleElement().asString().contains("latin.md").contains("UTF-8");
    }

    private DocumentImport.Report run() {
        return run(() -> "token");
    }

    private DocumentImport.Report run(Supplier<String> tokens) {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var api = new ApiSession(address, tokens, Duration.ofSeconds(20));
        var listener = new DocumentImport.Listener() {
            @Override
            public void acknowledged(Document document, String key, long position) {
                acknowledged.put(document.path(), key);
            }

            @Override
            public void failed(String path, String reason) {
                problems.add(path + " " + reason);
            }
        };
        return new DocumentImport(api, "acme", "ADR", "samples", 8, listener).run(folder);
    }

    private void documents(int count) throws IOException {
        for (var number = 1; number <= count; number++) {
            Files.writeString(folder.resolve(number + ".md"), "# Decision " + number + "\n\nText.\n");
        }
    }

    private void draft(HttpExchange exchange) throws IOException {
        var request = requests.incrementAndGet();
        if (unsteady && request % 3 == 0) {
            answer(exchange, 503, "{\"code\":\"EVENT_LOG_UNAVAILABLE\",\"retryable\":true}");
            return;
        }
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        var proposal = proposals.computeIfAbsent(key, unknown -> "ADR-" + (proposals.size() + 1) + "-" + request);
        if (unsteady && request % 4 == 0) {
            // Done, but the answer is lost.
            exchange.close();
            return;
        }
        answer(exchange, 201, "{\"key\":\"" + proposal + "\",\"position\":1,\"version\":1}");
    }

    private void list(HttpExchange exchange) throws IOException {
        var items = proposals.values().stream().map(key -> Map.of("key", key)).toList();
        answer(exchange, 200, JsonMapper.shared().writeValueAsString(Map.of("items", items)));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
