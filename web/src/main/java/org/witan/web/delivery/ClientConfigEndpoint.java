package org.witan.web.delivery;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import reactor.core.publisher.Mono;

/** What the browser app must know before anybody signs in. */
public final class ClientConfigEndpoint {

    private final ClientConfig config;

    ClientConfigEndpoint(SignInSettings signIn, DemoSettings demo, String version) {
        var accounts = demo.accounts();
        this.config = new ClientConfig(
                signIn.issuer(), signIn.clientId(), !accounts.isEmpty(), version, accounts.isEmpty() ? null : accounts);
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET("/api/v1/client-config", this::find).build();
    }

    Mono<ServerResponse> find(ServerRequest request) {
        Calls.checkPublic(request, MediaType.APPLICATION_JSON);
        return Answers.ok(config);
    }

    private record ClientConfig(
            URI issuer,
            String clientId,
            boolean demo,
            String version,
            @Nullable List<DemoSettings.Account> demoAccounts) {}
}
