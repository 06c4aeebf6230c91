package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.MemberId;
import org.witan.messages.TenantId;
import org.witan.messages.tenant.FindTenant;
import org.witan.messages.tenant.ListTenants;
import org.witan.messages.tenant.RegisterTenant;
import org.witan.messages.tenant.TenantView;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import org.witan.web.request.PersonCall;
import reactor.core.publisher.Mono;

/** Tenants. */
public final class TenantEndpoint {

    private final Calls calls;

    TenantEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(Paths.API + "/tenants", this::list)
                .POST(Paths.API + "/tenants", this::register)
                .GET(Paths.TENANT, this::find)
                .build();
    }

    Mono<ServerResponse> list(ServerRequest request) {
        return calls.readAsPerson(
                request,
                Set.of("limit", "cursor"),
                call -> call.gateway()
                        .askPage(
                                call.sender(null),
                                new ListTenants(call.parameters().page(), call.position()),
                                TenantView.class)
                        .flatMap(page -> Answers.page(
                                page, view -> new TenantSummary(view.slug(), view.name(), view.createdAt()))));
    }

    Mono<ServerResponse> find(ServerRequest request) {
        return calls.read(
                request,
                Set.of(),
                call -> call.find(new FindTenant(call.tenant(), call.position()), TenantView.class)
                        .flatMap(Answers::ok));
    }

    Mono<ServerResponse> register(ServerRequest request) {
        return calls.writeAsPerson(request, RegisterBody.class, (call, body) -> {
            var tenant = Fields.made("slug", body.slug(), TenantId::new);
            var name = Fields.text("name", body.name());
            var owner = Fields.required("owner", body.owner(), "an object with email and name");
            var person = owner.toPerson("owner.");
            return owner(call, tenant, name, person)
                    .flatMap(member ->
                            call.gateway().send(call.sender(tenant), new RegisterTenant(tenant, name, member)))
                    .flatMap(receipt ->
                            Answers.created(Paths.API + "/tenants/" + tenant, receipt, Map.of("slug", tenant)));
        });
    }

    private static Mono<MemberId> owner(PersonCall call, TenantId tenant, String name, PersonBody.Named person) {
        var self = call.person();
        // Nobody but the operator gets a person into the directory; for others the guard refuses the command itself.
        new RegisterTenant(tenant, name, self.member());
        return self.operator() ? person.recognized(call.gateway(), call.sender(tenant)) : Mono.just(self.member());
    }

    private record RegisterBody(
            @Nullable String slug,
            @Nullable String name,
            @Nullable PersonBody owner) {}

    private record TenantSummary(TenantId slug, String name, Instant createdAt) {}
}
