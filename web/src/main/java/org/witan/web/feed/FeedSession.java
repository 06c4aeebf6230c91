package org.witan.web.feed;

import static java.util.Objects.requireNonNull;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.HandshakeInfo;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.adapter.ReactorNettyWebSocketSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.FutureMono;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/** A WebSocket that can also be cut, and that is closed in a way that the other side gets to know why. */
final class FeedSession extends ReactorNettyWebSocketSession {

    /** The longest frame, and sum of fragments, that is read at all. */
    static final int LONGEST_FRAME = 64 * 1024;

    FeedSession(
            WebsocketInbound inbound,
            WebsocketOutbound outbound,
            HandshakeInfo handshake,
            NettyDataBufferFactory buffers) {
        super(inbound, outbound, handshake, buffers, LONGEST_FRAME);
    }

    /** What the client sends, copied, so that it can wait for its turn. */
    Flux<Inbound> incoming() {
        return receive().map(FeedSession::copy);
    }

    /** Writes the frames; completes when all are with the operating system. */
    Mono<Void> write(Batch batch) {
        var pongs = Flux.fromIterable(batch.pongs()).map(payload -> pongMessage(buffers -> buffers.wrap(payload)));
        return send(Flux.concat(pongs, Flux.fromIterable(batch.texts()).map(this::textMessage)));
    }

    /**
     * Sends the close frame and leaves the connection open for the client to answer. Closing it at once would reset it
     * while something that the client sent is unread, and the client would lose the close frame to the reset.
     */
    @Override
    public Mono<Void> close(CloseStatus status) {
        return FutureMono.deferFuture(() -> {
            var channel = channel();
            var written = channel.newPromise();
            channel.eventLoop().execute(() -> {
                channel.pipeline().addLast(new LastCloseFrame());
                // The channel releases the frame whatever becomes of it; a frame that waits in a stream could leak.
                channel.writeAndFlush(new CloseWebSocketFrame(status.getCode(), status.getReason()), written);
            });
            return written;
        });
    }

    /** Cuts the connection without a word; whatever was not written is lost. */
    void terminate() {
        channel().close();
    }

    private Channel channel() {
        var holder = new AtomicReference<Channel>();
        getDelegate().getOutbound().withConnection(connection -> holder.set(connection.channel()));
        return requireNonNull(holder.get());
    }

    private static Inbound copy(WebSocketMessage message) {
        var payload = message.getPayload();
        var length = payload.readableByteCount();
        var isRead = message.getType() == WebSocketMessage.Type.TEXT || message.getType() == WebSocketMessage.Type.PING;
        if (!isRead || length > ClientMessageReader.LONGEST) {
            return new Inbound(message.getType(), length, null);
        }
        var bytes = new byte[length];
        payload.read(bytes);
        return new Inbound(message.getType(), length, bytes);
    }

    /**
     * A message of the client.
     *
     * @param bytes what it holds; null where its type or length rules it out already
     */
    record Inbound(WebSocketMessage.Type type, int length, byte @Nullable [] bytes) {}

    /** Lets one close frame through and swallows the answer to the answer. */
    private static final class LastCloseFrame extends ChannelOutboundHandlerAdapter {
        private boolean sent;

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
            if (message instanceof CloseWebSocketFrame) {
                if (sent) {
                    ReferenceCountUtil.release(message);
                    promise.setSuccess();
                    return;
                }
                sent = true;
            }
            super.write(context, message, promise);
        }
    }
}
