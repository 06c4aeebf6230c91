package org.witan.web.request;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.CommandReceipt;
import org.witan.messages.Page;
import reactor.core.publisher.Mono;

/** The forms of answers: objects, lists and receipts. */
public final class Answers {

    private static final String POSITION = "Witan-Position";

    private Answers() {}

    /** An object. */
    public static Mono<ServerResponse> ok(Object body) {
        return json(ServerResponse.ok(), body);
    }

    /** An object with its version as its ETag. */
    public static Mono<ServerResponse> ok(Object body, long version) {
        return json(ServerResponse.ok().eTag("\"" + version + "\""), body);
    }

    /** A whole list. */
    public static Mono<ServerResponse> items(List<?> items) {
        return ok(Map.of("items", items));
    }

    /** A part of a list, each entry in its form for the API. */
    public static <T> Mono<ServerResponse> page(Page<T> page, Function<T, ?> form) {
        return ok(new Page<Object>(page.items().stream().<Object>map(form).toList(), page.next()));
    }

    /** A part of a list whose entries are in their form for the API already. */
    public static Mono<ServerResponse> page(Page<?> page) {
        return ok(page);
    }

    /** What an accepted write left behind. */
    public static Mono<ServerResponse> done(CommandReceipt receipt) {
        return json(ServerResponse.ok().header(POSITION, String.valueOf(receipt.position())), body(receipt, Map.of()));
    }

    /** What a write that created something left behind: where it is, and what it is called. */
    public static Mono<ServerResponse> created(String location, CommandReceipt receipt, Map<String, Object> names) {
        return json(
                ServerResponse.created(URI.create(location)).header(POSITION, String.valueOf(receipt.position())),
                body(receipt, names));
    }

    private static Map<String, Object> body(CommandReceipt receipt, Map<String, Object> names) {
        var body = new LinkedHashMap<>(names);
        body.put("position", receipt.position());
        body.put("version", receipt.version());
        return body;
    }

    private static Mono<ServerResponse> json(ServerResponse.BodyBuilder answer, Object body) {
        return Mono.fromSupplier(() -> WireJson.mapper().writeValueAsBytes(body))
                .flatMap(bytes -> answer.contentType(MediaType.APPLICATION_JSON)
                        .header("Cache-Control", "no-store")
                        .bodyValue(bytes));
    }
}
