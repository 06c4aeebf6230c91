package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.messages.tenant.FindTenant;
import org.witan.messages.tenant.TenantView;
import org.witan.web.gateway.Sender;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.PersonCall;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The person who is signed in. */
public final class MeEndpoint {

    private static final int AT_ONCE = 8;

    private final Calls calls;

    MeEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(Paths.API + "/me", this::find).build();
    }

    Mono<ServerResponse> find(ServerRequest request) {
        return calls.readAsPerson(
                request,
                Set.of(),
                call -> Flux.fromIterable(call.person().tenants().entrySet())
                        .flatMap(entry -> tenant(call, entry), AT_ONCE)
                        .sort((one, other) ->
                                one.slug().value().compareTo(other.slug().value()))
                        .collectList()
                        .flatMap(tenants -> Answers.ok(new MeAnswer(
                                call.person().member(),
                                call.person().name(),
                                call.person().email(),
                                call.person().operator(),
                                tenants))));
    }

    private static Mono<OwnTenant> tenant(PersonCall call, Map.Entry<TenantId, Set<Role>> entry) {
        var person = call.person();
        var tenant = entry.getKey();
        var roles = Role.sorted(entry.getValue());
        var sender = new Sender(tenant, person.member().value(), roles, false, person.operator(), call.origin());
        return call.gateway()
                .askOptional(sender, new FindTenant(tenant, call.position()), TenantView.class)
                .map(view -> new OwnTenant(tenant, view.name(), List.copyOf(roles)));
    }

    private record MeAnswer(
            MemberId memberId, String name, @Nullable String email, boolean operator, List<OwnTenant> tenants) {}

    private record OwnTenant(TenantId slug, String name, List<Role> roles) {}
}
