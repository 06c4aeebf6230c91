package org.witan.benchmarks.product;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.witan.standalone.ApiSession;
import org.witan.standalone.JsonHttp;
import tools.jackson.databind.JsonNode;

/**
 * What one person may do in a tenant, by paths below it. Every method throws an {@link IllegalStateException} when the
 * request is refused.
 */
final class TenantApi {

    private final ApiSession session;
    private final String base;

    TenantApi(ApiSession session, String tenant) {
        this.session = session;
        this.base = "/tenants/" + tenant;
    }

    JsonNode get(String path) {
        return accepted(path, session.get(base + path));
    }

    /** Reads what is at least as new as that position. */
    JsonNode get(String path, long position) {
        return accepted(path, session.get(base + path, position));
    }

    /** Writes something new; null for a request without a body. */
    JsonNode post(String path, @Nullable Object body, String key) {
        return accepted(path, session.post(base + path, body, key));
    }

    JsonNode put(String path, Object body, String key) {
        return accepted(path, session.put(base + path, body, key));
    }

    /**
     * Passes on each entry of a list, page by page.
     *
     * @param path with a query
     */
    void each(String path, Consumer<JsonNode> entry) {
        var cursor = "";
        do {
            var page = get(
                    cursor.isEmpty() ? path : path + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
            page.path("items").forEach(entry);
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
    }

    private static JsonNode accepted(String path, JsonHttp.Answer answer) {
        if (!answer.succeeded()) {
            throw new IllegalStateException(path + " was answered with " + answer.status() + ": " + answer.text());
        }
        return answer.body();
    }
}
