package org.witan.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.witan.web.Account;
import org.witan.web.RunningApplication;
import org.witan.web.problem.CorrelationFilter;
import org.witan.web.security.RouteCalls.Call;

/** Sends calls to the running application. */
record RouteClient(RunningApplication application) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Sends it with that token; without one where it is null. */
    RouteAnswer send(Call call, String token) {
        return send(call, token, UUID.randomUUID().toString());
    }

    /** Sends it with a token of that person. */
    RouteAnswer send(Call call, Account caller) {
        return send(call, caller.token());
    }

    /** Sends it, and again for as long as the application asks for patience. */
    RouteAnswer send(Call call, String token, String correlationId) {
        return await().pollDelay(Duration.ZERO)
                .atMost(PATIENCE)
                .until(() -> sendOnce(call, token, correlationId), answer -> answer.status() != 503);
    }

    /** Sends it, and fails if that leaves anything behind. */
    RouteAnswer sendInVain(Call call, String token) {
        return sendInVain(call, token, UUID.randomUUID().toString());
    }

    RouteAnswer sendInVain(Call call, String token, String correlationId) {
        var before = application.store().extent();
        var answer = send(call, token, correlationId);
        assertThat(application.store().extent()).as(answer.toString()).isEqualTo(before);
        return answer;
    }

    private RouteAnswer sendOnce(Call call, String token, String correlationId) {
        var client = token == null ? application.anonymous() : application.as(token);
        var request = client.method(call.route().method())
                .uri(call.path())
                .header(CorrelationFilter.HEADER, correlationId)
                .accept(call.accepted());
        if (call.route().method() == HttpMethod.GET) {
            // What a test has just made must be there already.
            request.header(
                    "Witan-Position",
                    String.valueOf(application.store().extent().position()));
        }
        if (call.body() != null) {
            request.header(HttpHeaders.CONTENT_TYPE, "application/json")
                    .bodyValue(call.body().toString());
        }
        return new RouteAnswer(call, request.exchange().expectBody().returnResult());
    }
}
