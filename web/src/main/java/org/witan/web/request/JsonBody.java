package org.witan.web.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.witan.messages.CommonError;
import org.witan.web.problem.BadRequestException;
import org.witan.web.problem.WebError;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Reads the body of a request: bounded, strictly UTF-8, strictly JSON, strictly the fields of a type. */
final class JsonBody {

    static final int MOST_BYTES = 2 << 20;

    private JsonBody() {}

    /** The body as a tree; refuses everything that is not one JSON object. */
    static Mono<JsonNode> read(ServerRequest request) {
        return Mono.defer(() -> {
            requireJson(request);
            return bytes(request).map(JsonBody::parse);
        });
    }

    /** Completes when the request has no body; refuses one that has. */
    static Mono<Void> requireNone(ServerRequest request) {
        return bytes(request)
                .flatMap(bytes -> bytes.length == 0
                        ? Mono.empty()
                        : Mono.error(
                                new BadRequestException(CommonError.INVALID_VALUE, "body", "is there", "no body")));
    }

    private static Mono<byte[]> bytes(ServerRequest request) {
        var length = request.headers().contentLength();
        if (length.isPresent() && length.getAsLong() > MOST_BYTES) {
            return Mono.error(tooLarge());
        }
        return DataBufferUtils.join(request.body(BodyExtractors.toDataBuffers()), MOST_BYTES)
                .map(buffer -> {
                    var bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .defaultIfEmpty(new byte[0])
                .onErrorMap(DataBufferLimitException.class, e -> tooLarge());
    }

    private static BadRequestException tooLarge() {
        return new BadRequestException(
                WebError.BODY_TOO_LARGE,
                "The body is longer than " + MOST_BYTES + " bytes.",
                // The rest of the body is not read, so the connection cannot carry another request.
                Map.of("Connection", "close"));
    }

    private static void requireJson(ServerRequest request) {
        var given = request.headers().firstHeader("Content-Type");
        if (!isJson(given)) {
            throw new BadRequestException(
                    WebError.UNSUPPORTED_MEDIA_TYPE,
                    "The body is " + (given == null ? "of no stated media type" : Quoted.of(given))
                            + "; expected application/json in UTF-8.",
                    Map.of("Accept", MediaType.APPLICATION_JSON_VALUE));
        }
    }

    private static boolean isJson(@Nullable String given) {
        if (given == null) {
            return false;
        }
        try {
            var type = MediaType.parseMediaType(given);
            var charset = type.getCharset();
            return type.isConcrete()
                    && (type.getSubtype().equals("json") || "json".equals(type.getSubtypeSuffix()))
                    && type.getType().equals("application")
                    && (charset == null || charset.equals(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static JsonNode parse(byte[] bytes) {
        if (bytes.length == 0) {
            throw new BadRequestException(WebError.MISSING_VALUE, "body", "is missing", "a JSON object");
        }
        return StrictJson.object(decode(bytes));
    }

    private static String decode(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var input = ByteBuffer.wrap(bytes);
        try {
            return decoder.decode(input).toString();
        } catch (CharacterCodingException e) {
            throw new BadRequestException(
                    WebError.MALFORMED_TEXT, "The body is not UTF-8 from byte " + input.position() + " on.", Map.of());
        }
    }
}
