package org.witan.web.security;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.witan.messages.Role;
import org.witan.web.Account;
import org.witan.web.Requests;
import org.witan.web.problem.RouteTable.Route;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Valid requests for every route, made from the examples of the OpenAPI document, with all that they need in place. */
final class RouteCalls {

    private final Scenery scenery;
    private final ReviewCalls reviews;
    private final Map<String, String> standing = new HashMap<>();

    RouteCalls(Scenery scenery) {
        this.scenery = scenery;
        this.reviews = new ReviewCalls(scenery);
        var draft = scenery.proposal();
        standing.putAll(scenery.thread());
        standing.putAll(reviews.standing());
        standing.putAll(Map.of("item", "SEC-1", "perspective", "security"));
        standing.putAll(Map.of(
                "tenant", scenery.slug(),
                "log", scenery.log(),
                "key", scenery.dependent(draft),
                "number", "1",
                "type", "depends-on",
                "target", draft,
                "memberId", scenery.member()));
    }

    /** The names of objects that are there all the time. */
    Map<String, String> standing() {
        return Map.copyOf(standing);
    }

    /** A request that changes nothing that is there all the time; what it changes, that person wrote. */
    Call prepare(Route route, Account writer) {
        var call = standing(route);
        return switch (RouteRights.nameOf(route)) {
            case "POST /tenants" -> call.field("slug", scenery.unique("t-")).field("owner", owner(call));
            case "POST /tenants/{tenant}/members" -> call.field("email", scenery.unique("n-") + "@people.example");
            case "PUT /tenants/{tenant}/members/{memberId}/roles",
                    "DELETE /tenants/{tenant}/members/{memberId}",
                    "POST /tenants/{tenant}/members/{memberId}/initial-password" ->
                call.names(Map.of("memberId", scenery.member()));
            case "POST /tenants/{tenant}/agents/{memberId}/secret" -> call.names(Map.of("memberId", scenery.agent()));
            case "POST /tenants/{tenant}/logs" -> call.field("key", scenery.freeLogKey());
            case "PUT /tenants/{tenant}/logs/{log}" -> call.field("name", scenery.unique("Decisions "));
            case "PUT /tenants/{tenant}/proposals/{key}/tags", "POST /tenants/{tenant}/proposals/{key}/revisions" ->
                call.names(Map.of("key", scenery.proposal()));
            case "POST /tenants/{tenant}/proposals/{key}/submission" ->
                call.names(Map.of("key", scenery.proposal(writer))).field("revision", 1);
            case "POST /tenants/{tenant}/proposals/{key}/withdrawal" ->
                call.names(Map.of("key", scenery.proposal(writer)));
            case "POST /tenants/{tenant}/proposals/{key}/relations" ->
                call.names(Map.of("key", scenery.proposal())).field("target", standing.get("target"));
            case "DELETE /tenants/{tenant}/proposals/{key}/relations/{type}/{target}" ->
                call.names(Map.of("key", scenery.dependent(standing.get("target"))));
            case "POST /tenants/{tenant}/proposals/{key}/decision" -> call.names(Map.of("key", scenery.proposed()));
            case "POST /tenants/{tenant}/proposals/{key}/deprecation" -> call.names(Map.of("key", scenery.accepted()));
            case "POST /tenants/{tenant}/proposals/{key}/supersession" ->
                call.names(Map.of("key", scenery.accepted())).field("by", scenery.accepted());
            case "PUT /tenants/{tenant}/threads/{threadId}/comments/{commentId}",
                    "DELETE /tenants/{tenant}/threads/{threadId}/comments/{commentId}" ->
                call.names(scenery.thread(writer));
            case "POST /tenants/{tenant}/threads/{threadId}/resolution" -> call.names(scenery.thread());
            case "DELETE /tenants/{tenant}/threads/{threadId}/resolution" -> call.names(scenery.resolvedThread());
            default -> reviews.prepare(call, writer);
        };
    }

    /** The same with something that somebody wrote. */
    Call prepare(Route route) {
        return prepare(route, scenery.person(Role.AUTHOR));
    }

    /** A request about objects that are there all the time, for those who must not get as far as to change them. */
    Call standing(Route route) {
        var body = Requests.body(route);
        var query = route.path().endsWith("/suggestions") ? "?q=use" : "";
        return new Call(route, Map.copyOf(standing), query, body == null ? null : (ObjectNode) body.deepCopy());
    }

    private ObjectNode owner(Call call) {
        var owner = (ObjectNode) call.body().get("owner");
        return owner.put("email", scenery.unique("o-") + "@people.example");
    }

    /**
     * A request of a route.
     *
     * @param names the names in its path
     * @param query the query string with its question mark; empty for none
     * @param body  the body; null for none
     */
    record Call(Route route, Map<String, String> names, String query, ObjectNode body) {

        String path() {
            return Requests.path(route, names) + query;
        }

        MediaType accepted() {
            return route.path().endsWith("/export")
                    ? MediaType.APPLICATION_NDJSON
                    : route.path().endsWith("/docs") ? MediaType.TEXT_HTML : MediaType.APPLICATION_JSON;
        }

        Call name(String name, String value) {
            return names(Map.of(name, value));
        }

        Call names(Map<String, String> others) {
            var all = new HashMap<>(names);
            all.putAll(others);
            return new Call(route, Map.copyOf(all), query, body);
        }

        Call query(String other) {
            return new Call(route, names, other, body);
        }

        Call fields(Map<String, Object> values) {
            var call = this;
            for (var field : values.entrySet()) {
                call = call.field(field.getKey(), field.getValue());
            }
            return call;
        }

        Call field(String name, Object value) {
            var changed = body.deepCopy();
            changed.set(name, JsonMapper.shared().valueToTree(value));
            return new Call(route, names, query, changed);
        }
    }
}
