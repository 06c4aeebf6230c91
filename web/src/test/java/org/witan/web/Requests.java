package org.witan.web;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.witan.web.problem.RouteTable.Route;
import tools.jackson.databind.JsonNode;

/** A valid request for every route, made from the examples of the OpenAPI document. */
public final class Requests {

    static final String THREAD = "thread-5f0c0a52-7f1a-4b7e-8d2e-2f7f3a0f8c19";
    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("tenant", "acme"),
            entry("log", "PAY"),
            entry("key", "PAY-12"),
            entry("number", "2"),
            entry("memberId", KnownCallers.ANN.value()),
            entry("threadId", THREAD),
            entry("commentId", "3d5a9c1e-0f4b-4d6a-a2c7-9b8e7f6a5d4c"),
            entry("type", "depends-on"),
            entry("target", "PAY-3"),
            entry("review", "review-7d1f0c9a-4b3e-4e55-9a61-2f7f3a0f8c19"),
            entry("seat", "security"),
            entry("round", "1"),
            entry("finding", "6e2f0c9a-4b3e-4e55-9a61-2f7f3a0f8c20"),
            entry("condition", "8a2f0c9a-4b3e-4e55-9a61-2f7f3a0f8c21"),
            entry("item", "SEC-1"),
            entry("perspective", "security"));

    private Requests() {}

    /** The path of the route with valid names, those given instead of the usual ones. */
    public static String path(Route route, Map<String, String> instead) {
        var names = new LinkedHashMap<>(NAMES);
        names.putAll(instead);
        var path = route.path();
        for (var name : names.entrySet()) {
            path = path.replace("{" + name.getKey() + "}", name.getValue());
        }
        return path;
    }

    /** The names in the path of a route. */
    public static List<String> names(Route route) {
        return NAMES.keySet().stream()
                .filter(name -> route.path().contains("{" + name + "}"))
                .toList();
    }

    /** The example of the body of the route; null where it takes none. */
    public static JsonNode body(Route route) {
        var operation = operation(route);
        var example = operation.at("/requestBody/content/application~1json/example");
        return example.isMissingNode() ? null : example;
    }

    /** What the document says of the route. */
    public static JsonNode operation(Route route) {
        return ApiFixture.CONTRACT
                .document()
                .get("paths")
                .get(route.path().substring("/api/v1".length()))
                .get(route.method().name().toLowerCase());
    }

    /** Whether anybody may send it. */
    public static boolean isPublic(Route route) {
        return operation(route).has("security");
    }

    /** Whether it changes something. */
    public static boolean isWrite(Route route) {
        return route.method() != HttpMethod.GET;
    }

    /** A token that every role comes with. */
    public static String tokenFor(Route route) {
        return route.path().contains("{tenant}") || route.method() == HttpMethod.GET
                ? "acme:owner,chair,expert,author,reader,auditor"
                : "operator";
    }
}
