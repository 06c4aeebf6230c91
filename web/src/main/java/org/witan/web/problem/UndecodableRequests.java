package org.witan.web.problem;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers requests that are no HTTP, too large to be, or of no valid address, with a problem, and closes. */
final class UndecodableRequests extends ChannelInboundHandlerAdapter {

    private final ProblemWriter writer;
    private final Supplier<UUID> ids;
    private boolean closing;

    UndecodableRequests(ProblemWriter writer, Supplier<UUID> ids) {
        this.writer = writer;
        this.ids = ids;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (closing) {
            ReferenceCountUtil.release(message);
            return;
        }
        var error = message instanceof HttpRequest request ? errorOf(request) : null;
        if (error == null) {
            context.fireChannelRead(message);
            return;
        }
        closing = true;
        ReferenceCountUtil.release(message);
        answer(context, error);
    }

    private static @Nullable WebError errorOf(HttpRequest request) {
        var decoded = request.decoderResult();
        if (decoded.isFailure()) {
            return switch (decoded.cause()) {
                case TooLongHttpLineException line -> WebError.URI_TOO_LONG;
                case TooLongHttpHeaderException headers -> WebError.HEADERS_TOO_LARGE;
                default -> WebError.MALFORMED_REQUEST;
            };
        }
        try {
            new URI(request.uri());
            return null;
        } catch (URISyntaxException e) {
            return WebError.MALFORMED_REQUEST;
        }
    }

    private void answer(ChannelHandlerContext context, WebError error) {
        var id = ids.get().toString();
        var body = writer.bytes(Problem.of(error, "The server did not read further.", id));
        var response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(error.status()), Unpooled.wrappedBuffer(body));
        response.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set(HttpHeaderNames.CONNECTION, "close")
                .set(CorrelationFilter.HEADER, id);
        context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
    }
}
