package org.witan.web.request;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import tools.jackson.databind.JsonNode;

/** A digest that is the same for the same request, however its JSON is laid out. */
final class RequestDigest {

    private RequestDigest() {}

    static String of(ServerRequest request, @Nullable JsonNode body) {
        var text = new StringBuilder();
        text.append(request.method()).append('\n').append(request.path()).append('\n');
        if (body != null) {
            write(body, text);
        }
        return HexFormat.of().formatHex(Digests.sha256(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            text.append('{');
            new TreeSet<>(node.propertyNames()).forEach(name -> {
                text.append(name.length()).append(':').append(name).append('=');
                write(node.get(name), text);
            });
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            node.forEach(item -> write(item, text));
            text.append(']');
        } else {
            var value = node.toString();
            text.append(value.length()).append(':').append(value);
        }
    }
}
