package org.witan.benchmarks.product;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.witan.standalone.ApiSession;
import org.witan.standalone.DataFolder;
import org.witan.standalone.Endpoints;
import org.witan.standalone.JsonHttp;
import org.witan.standalone.RealmAdmin;
import org.witan.standalone.Secrets;
import org.witan.standalone.Tokens;

/** A product that {@code ./witan run} started on a data folder, seen by the people of one of its demo tenants. */
final class RunningProduct {

    private static final String DEMO_PASSWORD = "witan-demo";

    private static final Duration ACCOUNT_TIME = Duration.ofSeconds(60);
    private static final Duration ACCOUNT_PAUSE = Duration.ofMillis(200);

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

    /** The API as one of the demo's people has it: {@code owner}, {@code reader} and so on. */
    ApiSession session(String person, Duration patience) {
        return new ApiSession(endpoints.application(), () -> token(person), patience);
    }

    /** The address of a resource of the tenant. */
    URI address(String path) {
        return URI.create(endpoints.application() + "/api/v1/tenants/" + tenant + path);
    }

    /** The address that tells whether the application is alive. */
    URI liveness() {
        return URI.create(endpoints.application() + "/health/live");
    }

    /** Gives somebody who was invited, and whose account is there a moment later, the password of the demo. */
    void letIn(String person) {
        var realm = new RealmAdmin(endpoints, Secrets.of(data));
        var deadline = System.nanoTime() + ACCOUNT_TIME.toNanos();
        var account = realm.person(email(person));
        while (account.isEmpty() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(ACCOUNT_PAUSE.toNanos());
            account = realm.person(email(person));
        }
        realm.setPassword(
                account.orElseThrow(() -> new IllegalStateException(person + " has got no account")), DEMO_PASSWORD);
    }

    /** The address of one of the tenant's people. */
    String email(String person) {
        return person + "@" + tenant + ".example";
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
        var request = HttpRequest.newBuilder(address("/audit/export"))
                .header("Accept", "application/x-ndjson")
                .header("Authorization", "Bearer " + token("owner"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofFile(file));
            if (answer.statusCode() != 200) {
                throw new IOException("The export of the audit trail was answered with " + answer.statusCode());
            }
        }
    }

    /** A fresh access token. */
    String token(String person) {
        return tokens.ofPerson(email(person), DEMO_PASSWORD, "openid organization:" + tenant);
    }
}
