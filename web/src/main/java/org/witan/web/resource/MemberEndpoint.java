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
import org.witan.messages.tenant.ChangeMemberRoles;
import org.witan.messages.tenant.InviteMember;
import org.witan.messages.tenant.IssueInitialPassword;
import org.witan.messages.tenant.ListMembers;
import org.witan.messages.tenant.MemberView;
import org.witan.messages.tenant.RemoveMember;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.Fields;
import org.witan.web.request.TenantCall;
import reactor.core.publisher.Mono;

/** People in a tenant. */
public final class MemberEndpoint {

    private static final String MEMBER = Paths.TENANT + "/members/{memberId}";
    private static final String ROLES = "an array of roles";

    private final Calls calls;

    MemberEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(Paths.TENANT + "/members", this::list)
                .POST(Paths.TENANT + "/members", this::invite)
                .PUT(MEMBER + "/roles", this::changeRoles)
                .DELETE(MEMBER, this::remove)
                .POST(MEMBER + "/initial-password", this::issuePassword)
                .build();
    }

    Mono<ServerResponse> list(ServerRequest request) {
        return calls.read(
                request,
                Set.of("limit", "cursor"),
                call -> call.page(
                                new ListMembers(call.tenant(), call.parameters().page(), call.position()),
                                MemberView.class)
                        .flatMap(page -> Answers.page(page, member -> shown(member, call))));
    }

    Mono<ServerResponse> invite(ServerRequest request) {
        return calls.write(request, InviteBody.class, (call, body) -> {
            var person = new PersonBody(body.email(), body.name()).toPerson("");
            var roles = roles(body.roles());
            new InviteMember(call.tenant(), call.caller().member(), roles);
            return invited(call, person)
                    .flatMap(member -> call.send(new InviteMember(call.tenant(), member, roles))
                            .flatMap(receipt -> Answers.created(
                                    call.base() + "/members/" + member, receipt, Map.of("memberId", member))));
        });
    }

    Mono<ServerResponse> changeRoles(ServerRequest request) {
        return calls.write(
                request,
                RolesBody.class,
                (call, body) -> call.send(new ChangeMemberRoles(call.tenant(), call.member(), roles(body.roles())))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> remove(ServerRequest request) {
        return calls.write(
                request,
                call -> call.send(new RemoveMember(call.tenant(), call.member()))
                        .flatMap(Answers::done));
    }

    Mono<ServerResponse> issuePassword(ServerRequest request) {
        return calls.write(
                request,
                call -> call.gateway()
                        // Without the key: a password is never kept to be answered again.
                        .send(
                                call.sender().unconditional(),
                                new IssueInitialPassword(call.tenant(), call.member()),
                                String.class)
                        .flatMap(password -> Answers.ok(Map.of("password", password))));
    }

    private static Mono<MemberId> invited(TenantCall call, PersonBody.Named person) {
        // Nobody but an owner gets a person into the directory; for others the guard refuses the command itself.
        return call.caller().roles().contains(Role.OWNER)
                ? person.recognized(call.gateway(), call.sender())
                : Mono.just(call.caller().member());
    }

    private static Set<Role> roles(@Nullable List<@Nullable String> labels) {
        return Role.sorted(Fields.each("roles", Fields.required("roles", labels, ROLES), Role::ofLabel));
    }

    private static MemberView shown(MemberView member, TenantCall call) {
        return call.caller().roles().contains(Role.OWNER)
                ? member
                : new MemberView(
                        member.memberId(),
                        member.name(),
                        null,
                        member.roles(),
                        member.since(),
                        member.status(),
                        member.agent());
    }

    private record InviteBody(
            @Nullable String email,
            @Nullable String name,
            @Nullable List<@Nullable String> roles) {}

    private record RolesBody(@Nullable List<@Nullable String> roles) {}
}
