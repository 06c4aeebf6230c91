package org.witan.benchmarks.product;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads as a browser does, one request after the other, and takes the time until the last byte has come. */
final class TimedReads implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * An answer.
     *
     * @param nanoseconds how long it took
     * @param sent        the bytes of its body on their way, possibly compressed
     * @param bytes       the bytes of its body
     */
    record Answer(long nanoseconds, int sent, int bytes) {}

    /**
     * Reads.
     *
     * @param token null for none
     * @throws IOException when the answer is not one of success
     */
    Answer get(URI address, @Nullable String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(TIMEOUT).header("Accept-Encoding", "gzip");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        var begin = System.nanoTime();
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        var nanoseconds = System.nanoTime() - begin;
        if (response.statusCode() != 200) {
            throw new IOException(address + " was answered with " + response.statusCode());
        }
        return new Answer(nanoseconds, response.body().length, length(response));
    }

    private static int length(HttpResponse<byte[]> response) throws IOException {
        if (response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isEmpty()) {
            return response.body().length;
        }
        try (var body = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return body.readAllBytes().length;
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
