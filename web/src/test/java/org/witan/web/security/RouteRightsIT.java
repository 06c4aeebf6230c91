package org.witan.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.witan.messages.Role;
import org.witan.web.Account;
import org.witan.web.RunningApplication;
import org.witan.web.TwoTenants;
import org.witan.web.problem.RouteTable;
import org.witan.web.problem.RouteTable.Route;
import org.witan.web.security.RouteCalls.Call;
import tools.jackson.databind.JsonNode;

/** Walks every route of the running application with everybody who could come along. */
@ExtendWith(RunningApplication.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteRightsIT {

    private static final Route TRAIL = new Route(HttpMethod.GET, "/api/v1/tenants/{tenant}/audit");

    private final RunningApplication application;
    private final TwoTenants tenants;
    private final RouteCalls calls;
    private final RouteClient client;
    // What is refused leaves its object as it was, for the next to try.
    private final Map<Route, Call> refused = new HashMap<>();

    RouteRightsIT(RunningApplication application) {
        this.application = application;
        tenants = application.twoTenants();
        calls = new RouteCalls(Scenery.ofHome(tenants, "PAY"));
        client = new RouteClient(application);
    }

    @Test
    void hasARowForEveryRouteAndNoOther() {
        RouteRights.assertComplete(ServedRoutes.of(application.context()));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void asksForAToken(Route route) {
        var answer = client.sendInVain(calls.standing(route), null);
        if (RouteRights.of(route) == Right.ANYBODY) {
            answer.assertAccepted();
        } else {
            answer.assertRefused(401, "TOKEN_MISSING");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void refusesAForgedToken(Route route) {
        var answer = client.sendInVain(calls.standing(route), tenants.forgedToken());
        if (RouteRights.of(route) == Right.ANYBODY) {
            answer.assertAccepted();
        } else {
            answer.assertRefused(401, "TOKEN_INVALID");
        }
    }

    @ParameterizedTest
    @MethodSource("routesOfTheTenant")
    void hidesTheTenantFromWhoIsNoMember(Route route) {
        for (var caller : List.of(tenants.stranger(), application.operator())) {
            var correlationId = UUID.randomUUID().toString();
            var real = client.sendInVain(calls.standing(route), caller.token(), correlationId);
            var missing = client.sendInVain(
                    calls.standing(route).name("tenant", "no-such-tenant"), caller.token(), correlationId);
            real.assertRefused(404, "NOT_FOUND");
            assertThat(real.everything()).isEqualTo(missing.everything());
        }
    }

    @ParameterizedTest
    @MethodSource("routesOfThePlatform")
    void leavesThePlatformToItsOperator(Route route) {
        for (var member : everybodyButTheOperator().toList()) {
            client.sendInVain(calls.prepare(route), member.token()).assertRefused(403, "ROLE_REQUIRED");
        }
        client.send(calls.prepare(route), application.operator()).assertAccepted();
    }

    @ParameterizedTest
    @MethodSource("routesOfEverybody")
    void servesEverybodyWhoIsSignedIn(Route route) {
        Stream.concat(everybodyButTheOperator(), Stream.of(application.operator()))
                .forEach(person ->
                        client.sendInVain(calls.prepare(route), person.token()).assertAccepted());
    }

    @ParameterizedTest
    @MethodSource("grants")
    void acceptsWhoMayDoItToAll(Attempt attempt) {
        assertDone(calls.prepare(attempt.route(), another(attempt)), attempt.role());
    }

    @ParameterizedTest
    @MethodSource("grantsForSome")
    void acceptsWhoMayDoItToSome(Attempt attempt) {
        var self = tenants.person(attempt.role());
        var writer = RouteRights.of(attempt.route()).isForOthers() ? another(attempt) : self;
        assertDone(calls.prepare(attempt.route(), writer), attempt.role());
    }

    @ParameterizedTest
    @MethodSource("grantsForSome")
    void refusesWhoMayDoItToSomeOnlyForTheRest(Attempt attempt) {
        var self = tenants.person(attempt.role());
        var right = RouteRights.of(attempt.route());
        var call = calls.prepare(attempt.route(), right.isForOthers() ? self : another(attempt));
        client.sendInVain(call, self.token()).assertRefused(right.refusalStatus(), right.refusal());
    }

    @ParameterizedTest
    @MethodSource("secretRoutes")
    void tellsNobodyElseThatThereIsASecret(Route route) {
        var call = calls.prepare(route, tenants.person(Role.EXPERT));
        var missing = call.name("review", "review-" + UUID.randomUUID());
        var others = Stream.concat(
                EnumSet.complementOf(EnumSet.of(Role.EXPERT)).stream().map(tenants::person),
                Stream.of(tenants.colleague(Role.EXPERT), tenants.colleague(Role.CHAIR)));
        others.forEach(person -> {
            var correlationId = UUID.randomUUID().toString();
            var answer = client.sendInVain(call, person.token(), correlationId);
            answer.assertRefused(404, "NOT_FOUND");
            assertThat(answer.everything())
                    .isEqualTo(client.sendInVain(missing, person.token(), correlationId)
                            .everything());
        });
    }

    @ParameterizedTest
    @MethodSource("denials")
    void refusesWhoMayNotAndPutsItOnRecord(Attempt attempt) {
        var person = tenants.person(attempt.role());
        var call = refused.computeIfAbsent(attempt.route(), calls::prepare);
        var before = application.store().extent();
        var correlationId = UUID.randomUUID().toString();

        client.send(call, person.token(), correlationId).assertRefused(403, "ROLE_REQUIRED");

        assertThat(application.store().extent().people()).isEqualTo(before.people());
        assertThat(application.store().after(before.position())).singleElement().satisfies(stored -> {
            assertThat(stored.type()).isEqualTo("access-refused");
            assertThat(stored.tenant()).isEqualTo(tenants.home().slug());
            assertThat(stored.actor()).isEqualTo(tenants.home().memberId(person));
            var entry = newestRefusal();
            assertThat(entry.path("position").asLong()).isEqualTo(stored.position());
            assertThat(entry.path("correlationId").asString()).isEqualTo(correlationId);
            assertThat(entry.at("/actor/memberId").asString()).isEqualTo(stored.actor());
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {"OWNER", "AUDITOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void closesTheTrailToOthersWhateverTheyFilterItBy(Role role) {
        for (var filter : List.of("?object=" + calls.standing().get("key"), "?type=access-refused", "?limit=1")) {
            client.send(calls.standing(TRAIL).query(filter), tenants.person(role))
                    .assertRefused(403, "ROLE_REQUIRED");
        }
    }

    private Stream<Route> routes() {
        return application.context().getBean(RouteTable.class).routes().stream()
                .filter(route -> RouteRights.of(route) != null);
    }

    private Stream<Route> routesOfTheTenant() {
        return routes(Right::ofTenant);
    }

    private Stream<Route> routesOfThePlatform() {
        return routes(Right.OPERATOR::equals);
    }

    private Stream<Route> routesOfEverybody() {
        return routes(EnumSet.of(Right.ANYBODY, Right.SIGNED_IN)::contains);
    }

    private Stream<Attempt> grants() {
        return attempts(Right::roles);
    }

    private Stream<Attempt> grantsForSome() {
        return attempts(Right::someRoles);
    }

    private Stream<Route> secretRoutes() {
        return routes(Right::isSecret);
    }

    private Stream<Attempt> denials() {
        return attempts(right -> {
            var denied = EnumSet.allOf(Role.class);
            denied.removeAll(right.cells().keySet());
            return right.ofTenant() && !right.isSecret() ? denied : Set.of();
        });
    }

    private Stream<Route> routes(Predicate<Right> which) {
        return routes().filter(route -> which.test(RouteRights.of(route)));
    }

    private Stream<Attempt> attempts(Function<Right, Set<Role>> roles) {
        return routes().flatMap(
                        route -> roles.apply(RouteRights.of(route)).stream().map(role -> new Attempt(route, role)));
    }

    private Stream<Account> everybodyButTheOperator() {
        return Stream.concat(Arrays.stream(Role.values()).map(tenants::person), Stream.of(tenants.stranger()));
    }

    /** Somebody else, for whom an object of the kind can be made. */
    private Account another(Attempt attempt) {
        return switch (RouteRights.of(attempt.route())) {
            case ANSWER_SEAT, SIT, CONTEST, READ_SHEET -> tenants.colleague(Role.EXPERT);
            case AS_CHAIR, HAND_OVER -> tenants.colleague(Role.CHAIR);
            default -> tenants.person(attempt.role() == Role.AUTHOR ? Role.OWNER : Role.AUTHOR);
        };
    }

    /** Sends a call that must be accepted, and where it is a write, must leave something behind. */
    private void assertDone(Call call, Role role) {
        var person = tenants.person(role);
        var before = application.store().extent();
        var answer = client.send(call, person);
        answer.assertAccepted();
        // A password is answered without a position, because nothing of it is stored.
        if (answer.result().getResponseHeaders().containsHeader("Witan-Position")) {
            assertThat(application.store().after(before.position()))
                    .isNotEmpty()
                    .allSatisfy(stored ->
                            assertThat(stored.actor()).isEqualTo(tenants.home().memberId(person)))
                    .last()
                    .satisfies(stored -> assertThat(stored.position())
                            .isEqualTo(answer.json().path("position").asLong()));
        }
    }

    /** The newest refusal that the trail of the tenant shows. */
    private JsonNode newestRefusal() {
        var query = "?type=access-refused&limit=1";
        return client.send(calls.standing(TRAIL).query(query), tenants.person(Role.AUDITOR))
                .json()
                .at("/items/0");
    }

    /** A route, and the role of the one who tries it. */
    private record Attempt(Route route, Role role) {
        @Override
        public String toString() {
            return RouteRights.nameOf(route) + " as " + role.label();
        }
    }
}
