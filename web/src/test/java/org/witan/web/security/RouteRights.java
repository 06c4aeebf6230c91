package org.witan.web.security;

import static java.util.Map.entry;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.witan.web.security.Right.ANSWER_INTAKE;
import static org.witan.web.security.Right.ANSWER_SEAT;
import static org.witan.web.security.Right.ANYBODY;
import static org.witan.web.security.Right.AS_CHAIR;
import static org.witan.web.security.Right.AUDIT;
import static org.witan.web.security.Right.COMMENT;
import static org.witan.web.security.Right.CONTEST;
import static org.witan.web.security.Right.CONVENE;
import static org.witan.web.security.Right.DECIDE;
import static org.witan.web.security.Right.DELETE_COMMENT;
import static org.witan.web.security.Right.DISPOSE;
import static org.witan.web.security.Right.EDIT_COMMENT;
import static org.witan.web.security.Right.FULFIL;
import static org.witan.web.security.Right.HAND_OVER;
import static org.witan.web.security.Right.MANAGE;
import static org.witan.web.security.Right.OBJECT;
import static org.witan.web.security.Right.OPERATOR;
import static org.witan.web.security.Right.READ;
import static org.witan.web.security.Right.READ_SHEET;
import static org.witan.web.security.Right.SECOND;
import static org.witan.web.security.Right.SEE_LOAD;
import static org.witan.web.security.Right.SET_STANDARDS;
import static org.witan.web.security.Right.SIGNED_IN;
import static org.witan.web.security.Right.SIT;
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
            entry("POST /tenants/{tenant}/agents", MANAGE),
            entry("POST /tenants/{tenant}/agents/{memberId}/secret", MANAGE),
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
            entry("GET /tenants/{tenant}/proposals/{key}/intake", READ),
            entry("PUT /tenants/{tenant}/proposals/{key}/intake", ANSWER_INTAKE),
            entry("POST /tenants/{tenant}/proposals/{key}/seconds", SECOND),
            entry("POST /tenants/{tenant}/proposals/{key}/objections", OBJECT),
            entry("DELETE /tenants/{tenant}/proposals/{key}/objections/own", OBJECT),
            entry("POST /tenants/{tenant}/proposals/{key}/reviews", CONVENE),
            entry("GET /tenants/{tenant}/reviews", READ),
            entry("GET /tenants/{tenant}/reviews/{review}", READ),
            entry("PUT /tenants/{tenant}/reviews/{review}/chair", HAND_OVER),
            entry("POST /tenants/{tenant}/reviews/{review}/gate-overrides", AS_CHAIR),
            entry("POST /tenants/{tenant}/reviews/{review}/decision", AS_CHAIR),
            entry("POST /tenants/{tenant}/reviews/{review}/cancellation", AS_CHAIR),
            entry("POST /tenants/{tenant}/reviews/{review}/seats", AS_CHAIR),
            entry("POST /tenants/{tenant}/reviews/{review}/seats/{seat}/acceptance", ANSWER_SEAT),
            entry("POST /tenants/{tenant}/reviews/{review}/seats/{seat}/declination", ANSWER_SEAT),
            entry("POST /tenants/{tenant}/reviews/{review}/seats/{seat}/recusal", ANSWER_SEAT),
            entry("POST /tenants/{tenant}/reviews/{review}/seats/{seat}/substitution", AS_CHAIR),
            entry("POST /tenants/{tenant}/reviews/{review}/seats/{seat}/waiver", AS_CHAIR),
            entry("POST /tenants/{tenant}/reviews/{review}/rounds", AS_CHAIR),
            entry("POST /tenants/{tenant}/reviews/{review}/rounds/{round}/reveal", AS_CHAIR),
            entry("PUT /tenants/{tenant}/reviews/{review}/deadline", AS_CHAIR),
            entry("GET /tenants/{tenant}/reviews/{review}/seats/{seat}/rounds/{round}/sheet", READ_SHEET),
            entry("PUT /tenants/{tenant}/reviews/{review}/seats/{seat}/rounds/{round}/sheet/position", SIT),
            entry("PUT /tenants/{tenant}/reviews/{review}/seats/{seat}/rounds/{round}/sheet/nothing-to-add", SIT),
            entry("PUT /tenants/{tenant}/reviews/{review}/seats/{seat}/rounds/{round}/sheet/answers/{item}", SIT),
            entry("POST /tenants/{tenant}/reviews/{review}/seats/{seat}/rounds/{round}/sheet/findings", SIT),
            entry("PUT /tenants/{tenant}/reviews/{review}/seats/{seat}/rounds/{round}/sheet/findings/{finding}", SIT),
            entry(
                    "DELETE /tenants/{tenant}/reviews/{review}/seats/{seat}/rounds/{round}/sheet/findings/{finding}",
                    SIT),
            entry("POST /tenants/{tenant}/reviews/{review}/seats/{seat}/rounds/{round}/sheet/filing", SIT),
            entry("PUT /tenants/{tenant}/reviews/{review}/seats/{seat}/position", SIT),
            entry("PUT /tenants/{tenant}/reviews/{review}/seats/{seat}/signature", SIT),
            entry("PUT /tenants/{tenant}/reviews/{review}/seats/{seat}/dissent", SIT),
            entry("DELETE /tenants/{tenant}/reviews/{review}/seats/{seat}/dissent", SIT),
            entry("PUT /tenants/{tenant}/reviews/{review}/findings/{finding}/disposition", DISPOSE),
            entry("POST /tenants/{tenant}/reviews/{review}/findings/{finding}/contest", CONTEST),
            entry("DELETE /tenants/{tenant}/reviews/{review}/findings/{finding}/contest", CONTEST),
            entry("PUT /tenants/{tenant}/reviews/{review}/recommendation", AS_CHAIR),
            entry("POST /tenants/{tenant}/reviews/{review}/conditions/{condition}/fulfilment", FULFIL),
            entry("POST /tenants/{tenant}/reviews/{review}/conditions/{condition}/waiver", AS_CHAIR),
            entry("PUT /tenants/{tenant}/reviews/{review}/conditions/{condition}/assignment", AS_CHAIR),
            entry("GET /tenants/{tenant}/attention", READ),
            entry("GET /tenants/{tenant}/panel-load", SEE_LOAD),
            entry("GET /tenants/{tenant}/gate-rules", READ),
            entry("PUT /tenants/{tenant}/gate-rules", SET_STANDARDS),
            entry("POST /tenants/{tenant}/gate-rules/trial", SET_STANDARDS),
            entry("GET /tenants/{tenant}/checklists", READ),
            entry("PUT /tenants/{tenant}/checklists/{perspective}", SET_STANDARDS),
            entry("GET /tenants/{tenant}/review-protocol", READ),
            entry("PUT /tenants/{tenant}/review-protocol", SET_STANDARDS),
            entry("GET /tenants/{tenant}/logs/{log}/review-protocol", READ),
            entry("PUT /tenants/{tenant}/logs/{log}/review-protocol", SET_STANDARDS),
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
