package org.witan.web.gateway;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.witan.messages.MemberId;
import org.witan.messages.MetadataKeys;
import org.witan.messages.TenantId;
import org.witan.messages.tenant.FindMemberBySubject;
import org.witan.messages.tenant.FindMembership;
import org.witan.messages.tenant.FindTokenFloor;
import org.witan.messages.tenant.MembershipView;
import org.witan.messages.tenant.RecognizePerson;
import org.witan.web.security.Memberships;
import reactor.core.publisher.Mono;

/** Asks the other rooms about persons and rights, on the application's own behalf: nobody is the caller yet. */
@Component
final class GatewayMemberships implements Memberships {

    private final MessageGateway gateway;

    GatewayMemberships(MessageGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public Mono<MemberId> recognize(String email, String name, String subject) {
        return Mono.fromSupplier(() -> new RecognizePerson(email, name, subject))
                .flatMap(command -> gateway.send(system(null), command, String.class))
                .map(MemberId::new);
    }

    @Override
    public Mono<MemberId> findBySubject(String subject) {
        return gateway.askOptional(system(null), new FindMemberBySubject(subject), MemberId.class);
    }

    @Override
    public Mono<MembershipView> membership(TenantId tenant, MemberId member) {
        return gateway.askOptional(system(tenant), new FindMembership(tenant, member), MembershipView.class);
    }

    @Override
    public Mono<Instant> tokenFloor(TenantId tenant, String subject) {
        return gateway.askOptional(system(tenant), new FindTokenFloor(tenant, subject), Instant.class);
    }

    private static Sender system(@Nullable TenantId tenant) {
        var origin = new RequestOrigin(UUID.randomUUID().toString(), MetadataKeys.SYSTEM);
        return new Sender(tenant, MetadataKeys.SYSTEM, Set.of(), false, false, origin);
    }
}
