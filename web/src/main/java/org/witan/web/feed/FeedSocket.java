package org.witan.web.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.server.PathContainer;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.witan.messages.CommonError;
import org.witan.messages.InvalidValueException;
import org.witan.messages.TenantId;
import org.witan.web.problem.BadRequestException;
import org.witan.web.problem.WebError;
import reactor.core.publisher.Mono;

/** The WebSocket end of the feed: frames in, frames out, and an orderly close. */
final class FeedSocket implements WebSocketHandler {

    static final String PATH = "/api/v1/tenants/{tenant}/feed";

    /** The longest message of a client, in bytes. */
    static final int LONGEST = 16 << 10;

    private static final PathPattern PATTERN = PathPatternParser.defaultInstance.parse(PATH);

    private final FeedConnections connections;
    private final FeedSettings settings;

    FeedSocket(FeedConnections connections, FeedSettings settings) {
        this.connections = connections;
        this.settings = settings;
    }

    @Override
    public Mono<Void> handle(WebSocketSession session) {
        TenantId tenant;
        try {
            tenant = tenantOf(session);
        } catch (InvalidValueException e) {
            return session.close(FeedClose.refused(CommonError.NOT_FOUND, "There is no such tenant.")
                    .at(0));
        }
        return connections.with(tenant, session.getId(), connection -> converse(session, connection));
    }

    private Mono<Void> converse(WebSocketSession session, FeedConnection connection) {
        connection.open();
        var closing = Mono.defer(() -> session.close(connection.closeStatus()));
        var sending = session.send(connection.messages().map(session::textMessage))
                .onErrorComplete()
                .takeUntilOther(connection.ended().delayElement(settings.closeWithin()))
                .then(closing);
        var receiving = session.receive()
                .concatMap(message -> received(connection, message))
                .onErrorResume(failure -> Mono.fromRunnable(
                        () -> connection.end(FeedClose.badMessage("The frame is malformed or too large."))))
                .then()
                .doOnSuccess(done -> connection.gone())
                .takeUntilOther(
                        connection.ended().delayElement(settings.closeWithin().multipliedBy(2)));
        return Mono.when(sending, receiving);
    }

    private static Mono<Void> received(FeedConnection connection, WebSocketMessage message) {
        return switch (message.getType()) {
            case TEXT -> textOf(connection, message);
            case BINARY -> Mono.fromRunnable(() -> connection.end(FeedClose.badMessage("Binary frames are not read.")));
            case PING, PONG -> Mono.empty();
        };
    }

    private static Mono<Void> textOf(FeedConnection connection, WebSocketMessage message) {
        try {
            return connection.received(decode(message));
        } catch (BadRequestException e) {
            connection.end(FeedClose.badMessage(String.valueOf(e.getMessage())));
            return Mono.empty();
        }
    }

    private static String decode(WebSocketMessage message) {
        var payload = message.getPayload();
        if (payload.readableByteCount() > LONGEST) {
            throw new BadRequestException(
                    WebError.FEED_MESSAGE_INVALID, "A message has at most " + LONGEST + " bytes.");
        }
        var bytes = new byte[payload.readableByteCount()];
        payload.read(bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadRequestException(WebError.FEED_MESSAGE_INVALID, "The message is not UTF-8.");
        }
    }

    private static TenantId tenantOf(WebSocketSession session) {
        var path = PathContainer.parsePath(session.getHandshakeInfo().getUri().getRawPath());
        var match = PATTERN.matchAndExtract(path);
        return new TenantId(match == null ? "" : match.getUriVariables().getOrDefault("tenant", ""));
    }
}
