package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.tenant.AgentClient;
import org.witan.messages.tenant.EnrolAgent;
import org.witan.messages.tenant.IssueAgentSecret;
import org.witan.messages.tenant.RegisterAgent;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import org.witan.web.request.TenantCall;
import reactor.core.publisher.Mono;

/** Programs in a tenant: registering them, and the secrets with which they fetch their tokens. */
public final class AgentEndpoint {

    private static final String AGENTS = Paths.TENANT + "/agents";

    private final Calls calls;
    private final Supplier<UUID> ids;

    AgentEndpoint(Calls calls, Supplier<UUID> ids) {
        this.calls = calls;
        this.ids = ids;
    }

    RouterFunction<ServerResponse> routes() {
        return route().POST(AGENTS, this::register)
                .POST(AGENTS + "/{memberId}/secret", this::issueSecret)
                .build();
    }

    Mono<ServerResponse> register(ServerRequest request) {
        return calls.write(request, AgentBody.class, (call, body) -> {
            var agent = new MemberId(call.ids(ids).get().toString());
            var enrol = new EnrolAgent(agent, Fields.text("name", body.name()));
            var register = new RegisterAgent(call.tenant(), agent, roles(body.roles()));
            return enrolled(call, enrol)
                    .then(Mono.defer(() -> call.send(register)))
                    .flatMap(receipt -> Answers.created(
                            call.base() + "/members/" + agent,
                            receipt,
                            Map.of(
                                    "memberId",
                                    agent,
                                    "clientId",
                                    AgentClient.of(agent).id())));
        });
    }

    Mono<ServerResponse> issueSecret(ServerRequest request) {
        return calls.write(
                request,
                call -> call.gateway()
                        // Without the key: a secret is never kept to be answered again.
                        .send(
                                call.sender().unconditional(),
                                new IssueAgentSecret(call.tenant(), call.member()),
                                String.class)
                        .flatMap(secret -> Answers.ok(
                                Map.of("clientId", AgentClient.of(call.member()).id(), "clientSecret", secret))));
    }

    private static Mono<?> enrolled(TenantCall call, EnrolAgent command) {
        // Nobody but an owner gets an agent into the directory; for others the guard refuses the command itself.
        return call.caller().roles().contains(Role.OWNER)
                ? call.gateway().send(call.sender().asSystem(), command, Object.class)
                : Mono.empty();
    }

    private static Set<Role> roles(@Nullable List<@Nullable String> labels) {
        return Role.sorted(Fields.each("roles", Fields.required("roles", labels, "an array of roles"), Role::ofLabel));
    }

    private record AgentBody(
            @Nullable String name, @Nullable List<@Nullable String> roles) {}
}
