package org.witan.web.security;

import static java.util.Map.entry;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.witan.web.security.Right.ANYBODY;
import static org.witan.web.security.Right.AUDIT;
import static org.witan.web.security.Right.COMMENT;
import static org.witan.web.security.Right.DECIDE;
import static org.witan.web.security.Right.DELETE_COMMENT;
import static org.witan.web.security.Right.EDIT_COMMENT;
import static org.witan.web.security.Right.MANAGE;
import static org.witan.web.security.Right.OPERATOR;
import static org.witan.web.security.Right.READ;
import static org.witan.web.security.Right.SIGNED_IN;
import static org.witan.web.security.Right.SUBMIT;
import static org.witan.web.security.Right.WRITE;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.witan.web.problem.RouteTable.Route;

/** Who may use which route: the one table that the application and its documents are held against. */
final class RouteRights {

    /** The feed, which is no route of the table of routes and is asked otherwise. */
    static final String FEED = "GET /tenants/{tenant}/feed";

    private static final String BASE = "/api/v1";

    private static final Map<String, Right> TABLE = Map.ofEntries(
            entry("GET /client-config", ANYBODY),
            entry("GET /openapi.json", ANYBODY),
            entry("GET /asyncapi.json", ANYBODY),
            entry("GET /docs", ANYBODY),
            entry("GET /me", SIGNED_IN),
            entry("GET /tenants", OPERATOR),
            entry("POST /tenants", OPERATOR),
            entry("GET /tenants/{tenant}", READ),
            entry("GET /tenants/{tenant}/members", READ),
            entry("POST /tenants/{tenant}/members", MANAGE),
            entry("PUT /tenants/{tenant}/members/{memberId}/roles", MANAGE),
            entry("DELETE /tenants/{tenant}/members/{memberId}", MANAGE),
            entry("POST /tenants/{tenant}/members/{memberId}/initial-password", MANAGE),
            entry("GET /tenants/{tenant}/logs", READ),
            entry("POST /tenants/{tenant}/logs", MANAGE),
            entry("GET /tenants/{tenant}/logs/{log}", READ),
            entry("PUT /tenants/{tenant}/logs/{log}", MANAGE),
            entry("POST /tenants/{tenant}/logs/{log}/proposals", WRITE),
            entry("GET /tenants/{tenant}/proposals", READ),
            entry("GET /tenants/{tenant}/proposals/{key}", READ),
            entry("PUT /tenants/{tenant}/proposals/{key}/tags", WRITE),
            entry("POST /tenants/{tenant}/proposals/{key}/submission", SUBMIT),
            entry("POST /tenants/{tenant}/proposals/{key}/withdrawal", SUBMIT),
            entry("GET /tenants/{tenant}/proposals/{key}/revisions", READ),
            entry("POST /tenants/{tenant}/proposals/{key}/revisions", WRITE),
            entry("GET /tenants/{tenant}/proposals/{key}/revisions/{number}", READ),
            entry("POST /tenants/{tenant}/proposals/{key}/relations", WRITE),
            entry("DELETE /tenants/{tenant}/proposals/{key}/relations/{type}/{target}", WRITE),
            entry("GET /tenants/{tenant}/decisions", READ),
            entry("POST /tenants/{tenant}/proposals/{key}/decision", DECIDE),
            entry("POST /tenants/{tenant}/proposals/{key}/deprecation", DECIDE),
            entry("POST /tenants/{tenant}/proposals/{key}/supersession", DECIDE),
            entry("GET /tenants/{tenant}/proposals/{key}/threads", READ),
            entry("POST /tenants/{tenant}/proposals/{key}/threads", COMMENT),
            entry("GET /tenants/{tenant}/threads/{threadId}", READ),
            entry("POST /tenants/{tenant}/threads/{threadId}/resolution", COMMENT),
            entry("DELETE /tenants/{tenant}/threads/{threadId}/resolution", COMMENT),
            entry("POST /tenants/{tenant}/threads/{threadId}/comments", COMMENT),
            entry("PUT /tenants/{tenant}/threads/{threadId}/comments/{commentId}", EDIT_COMMENT),
            entry("DELETE /tenants/{tenant}/threads/{threadId}/comments/{commentId}", DELETE_COMMENT),
            entry("GET /tenants/{tenant}/threads/{threadId}/comments/{commentId}/history", READ),
            entry("GET /tenants/{tenant}/search", READ),
            entry("GET /tenants/{tenant}/search/suggestions", READ),
            entry("GET /tenants/{tenant}/proposals/{key}/history", READ),
            entry("GET /tenants/{tenant}/audit", AUDIT),
            entry("GET /tenants/{tenant}/audit/verification", AUDIT),
            entry("GET /tenants/{tenant}/audit/export", AUDIT),
            entry(FEED, READ));

    private RouteRights() {}

    /** The name of a route in the table. */
    static String nameOf(Route route) {
        return nameOf(route.method() + " " + route.path());
    }

    /** The name in the table of a method and a path. */
    static String nameOf(String methodAndPath) {
        return methodAndPath.replaceFirst(" " + BASE, " ");
    }

    /** The right that the route takes; null where the table does not know the route. */
    static Right of(Route route) {
        return TABLE.get(nameOf(route));
    }

    /** Fails unless the table has a row for each of these routes and for no other. */
    static void assertComplete(Set<String> served) {
        assertSoftly(softly -> {
            softly.assertThat(without(served, TABLE.keySet()))
                    .as("routes without a row")
                    .isEmpty();
            softly.assertThat(without(TABLE.keySet(), served))
                    .as("rows without a route")
                    .isEmpty();
        });
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        var left = new TreeSet<>(names);
        left.removeAll(others);
        return left;
    }
}
