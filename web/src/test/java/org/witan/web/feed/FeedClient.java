package org.witan.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Sinks;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.WebsocketClientSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the feed that keeps all that it hears. */
public final class FeedClient implements AutoCloseable {

    private static final long PATIENCE = 10;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.create();

    private final Sinks.Many<WebSocketFrame> outgoing = Sinks.many().unicast().onBackpressureBuffer();
    private final LinkedBlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Connection> connected = new CompletableFuture<>();
    private final CompletableFuture<WebSocketCloseStatus> closed = new CompletableFuture<>();

    public FeedClient(int port, String tenant) {
        HTTP.websocket(WebsocketClientSpec.builder()
                        .maxFramePayloadLength(1024 * 1024)
                        .build())
                .uri("ws://127.0.0.1:" + port + "/api/v1/tenants/" + tenant + "/feed")
                .handle((inbound, outbound) -> {
                    inbound.withConnection(connected::complete);
                    inbound.receiveCloseStatus()
                            .subscribe(
                                    closed::complete,
                                    closed::completeExceptionally,
                                    () -> closed.completeExceptionally(new IllegalStateException("no close frame")));
                    return outbound.sendObject(outgoing.asFlux())
                            .then()
                            .and(inbound.receive().asString().doOnNext(text -> heard.add(JSON.readTree(text))));
                })
                .subscribe(_ -> {}, closed::completeExceptionally);
    }

    public void send(String text) {
        emit(new TextWebSocketFrame(text));
    }

    void sendBytes(byte[] bytes) {
        emit(new TextWebSocketFrame(Unpooled.wrappedBuffer(bytes)));
    }

    void sendBinary(byte[] bytes) {
        emit(new BinaryWebSocketFrame(Unpooled.wrappedBuffer(bytes)));
    }

    /** The next frame, whatever it is. */
    public JsonNode next() {
        try {
            var frame = heard.poll(PATIENCE, TimeUnit.SECONDS);
            assertThat(frame).as("a frame within %s s", PATIENCE).isNotNull();
            return frame;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The next frame, which must be of that type. */
    public JsonNode next(String type) {
        var frame = next();
        assertThat(frame.path("type").asString()).as("%s", frame).isEqualTo(type);
        return frame;
    }

    /** The next frame of that type; others are left out. */
    public JsonNode nextOf(String type) {
        var frame = next();
        while (!frame.path("type").asString().equals(type)) {
            frame = next();
        }
        return frame;
    }

    /** What is there already and was not looked at; null for nothing. */
    @Nullable
    public JsonNode heardAlready() {
        return heard.poll();
    }

    /** The close frame of the server. */
    WebSocketCloseStatus closed() {
        try {
            return closed.get(PATIENCE, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("no close frame", e);
        }
    }

    /** Waits until the connection is gone. Whoever still sends when it is cut may have lost the close frame. */
    void awaitGone() {
        try {
            connected.get(PATIENCE, TimeUnit.SECONDS).onDispose().toFuture().get(PATIENCE, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("still connected", e);
        }
    }

    void assertClosed(int code, String reason) {
        var status = closed();
        assertThat(status.code() + " " + status.reasonText()).isEqualTo(code + " " + reason);
    }

    /** Closes the connection without a close frame. */
    @Override
    public void close() {
        connected.thenAccept(Connection::dispose);
    }

    private void emit(WebSocketFrame frame) {
        outgoing.emitNext(frame, Sinks.EmitFailureHandler.FAIL_FAST);
    }
}
