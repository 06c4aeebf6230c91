package org.witan.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the feed that reads when it is told to. */
final class FeedClient implements WebSocket.Listener, AutoCloseable {

    record Closed(int status, String reason) {}

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Closed> closed = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    private final boolean eager;
    private WebSocket socket;

    private FeedClient(boolean eager) {
        this.eager = eager;
    }

    /** A client that reads whatever comes. */
    static FeedClient connect(URI uri) {
        return connect(uri, true);
    }

    /** A client that reads nothing until it is asked to. */
    static FeedClient connectIdle(URI uri) {
        return connect(uri, false);
    }

    private static FeedClient connect(URI uri, boolean eager) {
        var client = new FeedClient(eager);
        client.socket = HTTP.newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .buildAsync(uri, client)
                .join();
        return client;
    }

    FeedClient say(String json) {
        socket.sendText(json.replace('\'', '"'), true).join();
        return this;
    }

    void sayBinary() {
        socket.sendBinary(ByteBuffer.wrap(new byte[] {1, 2, 3}), true).join();
    }

    /** Reads everything from now on. */
    void readOn() {
        socket.request(Long.MAX_VALUE);
    }

    /** The next message, which must be of that type. */
    JsonNode next(String type) throws InterruptedException {
        var message = messages.poll(20, TimeUnit.SECONDS);
        assertThat(message).as("a message of type " + type).isNotNull();
        assertThat(message.get("type").asString()).as(message.toString()).isEqualTo(type);
        return message;
    }

    /** The next message of any type but a heartbeat. */
    JsonNode next() throws InterruptedException {
        var message = messages.poll(20, TimeUnit.SECONDS);
        assertThat(message).as("a message").isNotNull();
        return message;
    }

    /** The next message of any type, or null when none comes in time. */
    JsonNode poll(Duration patience) throws InterruptedException {
        return messages.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    Closed closed() throws Exception {
        return closed.get(30, TimeUnit.SECONDS);
    }

    @Override
    public void onOpen(WebSocket webSocket) {
        if (eager) {
            webSocket.request(Long.MAX_VALUE);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            messages.add(JsonMapper.shared().readTree(partial.toString()));
            partial.setLength(0);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
        closed.complete(new Closed(status, reason));
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
