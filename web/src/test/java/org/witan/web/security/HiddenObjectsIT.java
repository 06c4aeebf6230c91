package org.witan.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.witan.messages.Role;
import org.witan.web.Requests;
import org.witan.web.RunningApplication;
import org.witan.web.TwoTenants;
import org.witan.web.problem.RouteTable;
import org.witan.web.problem.RouteTable.Route;
import org.witan.web.security.RouteCalls.Call;

/** Names objects of one tenant in requests to another, by somebody who may do everything there. */
@ExtendWith(RunningApplication.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenObjectsIT {

    private static final List<String> OBJECTS =
            List.of("log", "key", "target", "memberId", "threadId", "commentId", "review", "finding", "condition");
    private static final String PROPOSAL = "/api/v1/tenants/{tenant}/proposals/{key}";
    private static final String REVIEW = "/api/v1/tenants/{tenant}/reviews/{review}";

    private final RunningApplication application;
    private final TwoTenants tenants;
    private final RouteClient client;
    private final RouteCalls calls;
    private final Map<String, String> hidden;
    private final Map<String, String> missing;

    HiddenObjectsIT(RunningApplication application) {
        this.application = application;
        tenants = application.twoTenants();
        client = new RouteClient(application);
        calls = new RouteCalls(foreignScenery());
        hidden = new RouteCalls(Scenery.ofHome(tenants, "HID")).standing();
        missing = missing(hidden);
    }

    @ParameterizedTest
    @MethodSource("namesInPaths")
    void answersInPathsAsIfThereWereNone(Named named) {
        var call = calls.prepare(named.route());
        var relation = named.name().equals("target");
        assertAlike(
                call.name(named.name(), hidden.get(named.name())),
                call.name(named.name(), missing.get(named.name())),
                relation ? 409 : 404,
                relation ? "RELATION_UNKNOWN" : "NOT_FOUND");
    }

    @ParameterizedTest
    @MethodSource("namesInBodies")
    void answersInBodiesAsIfThereWereNone(NamedInBody named) {
        var call = calls.prepare(named.route());
        assertAlike(
                call.field(named.field(), named.value(hidden)),
                call.field(named.field(), named.value(missing)),
                named.status(),
                named.code());
    }

    private void assertAlike(Call ofAnotherTenant, Call ofNobody, int status, String code) {
        var correlationId = UUID.randomUUID().toString();
        var token = tenants.stranger().token();
        var one = client.sendInVain(ofAnotherTenant, token, correlationId);
        var other = client.sendInVain(ofNobody, token, correlationId);
        one.assertRefused(status, code);
        assertThat(nameless(one)).isEqualTo(nameless(other));
    }

    /** The answer without what the caller named. */
    private String nameless(RouteAnswer answer) {
        var text = answer.everything();
        for (var object : OBJECTS) {
            text = text.replace(hidden.get(object), object).replace(missing.get(object), object);
        }
        return text;
    }

    private Stream<Named> namesInPaths() {
        return application.context().getBean(RouteTable.class).routes().stream()
                .flatMap(route ->
                        Requests.names(route).stream().filter(OBJECTS::contains).map(name -> new Named(route, name)));
    }

    private static Stream<NamedInBody> namesInBodies() {
        return Stream.of(
                new NamedInBody(HttpMethod.POST, PROPOSAL + "/decision", "deciders", "memberId", "DECIDER_UNKNOWN"),
                new NamedInBody(HttpMethod.POST, PROPOSAL + "/supersession", "by", "target", "NOT_FOUND"),
                new NamedInBody(HttpMethod.POST, PROPOSAL + "/relations", "target", "target", "NOT_FOUND"),
                new NamedInBody(HttpMethod.PUT, REVIEW + "/chair", "to", "memberId", "CHAIR_NEEDS_ROLE"),
                new NamedInBody(HttpMethod.POST, REVIEW + "/seats", "member", "memberId", "SEAT_NEEDS_EXPERT"),
                new NamedInBody(
                        HttpMethod.POST,
                        REVIEW + "/seats/{seat}/substitution",
                        "member",
                        "memberId",
                        "SEAT_NEEDS_EXPERT"),
                new NamedInBody(HttpMethod.POST, REVIEW + "/decision", "deciders", "memberId", "DECIDER_UNKNOWN"),
                new NamedInBody(
                        HttpMethod.PUT,
                        REVIEW + "/conditions/{condition}/assignment",
                        "owner",
                        "memberId",
                        "CONDITION_OWNER_UNKNOWN"));
    }

    /** The tenant of the stranger, who chairs and sits there at once, because nobody else does. */
    private Scenery foreignScenery() {
        return new Scenery(
                tenants.foreign(),
                "OPS",
                role -> role == Role.AUTHOR ? tenants.foreignAuthor() : tenants.stranger(),
                _ -> tenants.stranger());
    }

    /** Names of the same form and length that nothing has. */
    private static Map<String, String> missing(Map<String, String> names) {
        var missing = new HashMap<String, String>();
        for (var object : OBJECTS) {
            var uuid = UUID.randomUUID().toString();
            missing.put(
                    object,
                    switch (object) {
                        case "log", "key", "target" -> names.get(object).replace("HID", "NIL");
                        case "threadId" -> "thread-" + uuid;
                        case "review" -> "review-" + uuid;
                        default -> uuid;
                    });
        }
        return missing;
    }

    /** A route, and the object in it that is named wrongly. */
    private record Named(Route route, String name) {
        @Override
        public String toString() {
            return RouteRights.nameOf(route) + " with another's " + name;
        }
    }

    /** A route, the field of its body that names an object wrongly, the kind of object, and what is answered. */
    private record NamedInBody(HttpMethod method, String path, String field, String object, String code) {

        Route route() {
            return new Route(method, path);
        }

        Object value(Map<String, String> names) {
            return field.equals("deciders") ? List.of(names.get(object)) : names.get(object);
        }

        int status() {
            return code.equals("NOT_FOUND") ? 404 : 409;
        }

        @Override
        public String toString() {
            return RouteRights.nameOf(route()) + " with another's " + field;
        }
    }
}
