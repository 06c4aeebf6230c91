package org.witan.benchmarks.product;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.witan.standalone.ApiSession;
import org.witan.standalone.DataFolder;
import org.witan.standalone.Endpoints;
import org.witan.standalone.JsonHttp;
import org.witan.standalone.Secrets;
import org.witan.standalone.Tokens;

/** A product that {@code ./witan run} started on a data folder, seen by the owner of one of its demo tenants. */
final class RunningProduct {

    private static final String DEMO_PASSWORD = "witan-demo";

    private final DataFolder data;
    private final Endpoints endpoints;
    private final Tokens tokens;
    private final String tenant;

    RunningProduct(Path data, String tenant) {
        this.data = DataFolder.at(data);
        this.endpoints = Endpoints.of(this.data);
        this.tokens = new Tokens(new JsonHttp(), endpoints, Secrets.of(this.data));
        this.tenant = tenant;
    }

    String tenant() {
        return tenant;
    }

    ApiSession session(Duration patience) {
        return new ApiSession(endpoints.application(), this::token, patience);
    }

    /** The id of the process of one of its servers: {@code application}, {@code postgres} or {@code opensearch}. */
    ProcessHandle process(String server) {
        var file = data.resolve(
                switch (server) {
                    case "application" -> "application/witan.pid";
                    case "postgres" -> "postgres/postgresql.pid";
                    default -> server + "/" + server + ".pid";
                });
        try {
            var pid = Long.parseLong(Files.readString(file).strip().split(" ", 2)[0]);
            return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException(server + " does not run"));
        } catch (IOException e) {
            throw new IllegalStateException(server + " has no pid file", e);
        }
    }

    /** The processor time that a server and its own children have used so far. */
    Duration processorTime(String server) {
        var process = process(server);
        return Stream.concat(Stream.of(process), process.descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Writes the tenant's exported audit trail to a file. */
    void exportAudit(Path file) throws IOException, InterruptedException {
        var address = URI.create(endpoints.application() + "/api/v1/tenants/" + tenant + "/audit/export");
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "application/x-ndjson")
                .header("Authorization", "Bearer " + token())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofFile(file));
            if (answer.statusCode() != 200) {
                throw new IOException("The export of the audit trail was answered with " + answer.statusCode());
            }
        }
    }

    private String token() {
        return tokens.ofPerson("owner@" + tenant + ".example", DEMO_PASSWORD, "openid organization:" + tenant);
    }
}
