package org.witan.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenSearchProcessIT {

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = LoopbackPorts.free();

    @TempDir
    Path folder;

    @Test
    void keepsWhatItAcknowledgedOverKillOnTheSamePort() throws Exception {
        try (var first = start()) {
            send("PUT", first.url().resolve("/facts"), "{\"settings\":{\"number_of_replicas\":0}}");
            assertThat(send("PUT", first.url().resolve("/facts/_doc/1"), "{\"text\":\"kept\"}"))
                    .contains("created");
            first.kill();
        }

        try (var second = start()) {
            assertThat(second.url().getPort()).isEqualTo(port);
            assertThat(send("GET", second.url().resolve("/facts/_doc/1"), "")).contains("kept");
        }
    }

    private OpenSearchProcess start() {
        return OpenSearchProcess.start(ServerFiles.locate(), folder, port, "256m", List.of());
    }

    private String send(String method, URI address, String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
