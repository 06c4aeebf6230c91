package org.witan.web.security;

import java.time.Instant;
import org.witan.messages.MemberId;
import org.witan.messages.TenantId;
import org.witan.messages.tenant.MembershipView;
import reactor.core.publisher.Mono;

/** What the application itself knows of persons and their rights, whatever a token says. */
public interface Memberships {

    /** The person behind a subject, known from now on if not before; never empty. */
    Mono<MemberId> recognize(String email, String name, String subject);

    /** The person behind a subject; empty when nobody is known under it. */
    Mono<MemberId> findBySubject(String subject);

    /** What an active member is in the tenant; empty for everybody else. */
    Mono<MembershipView> membership(TenantId tenant, MemberId member);

    /** Since when the person's tokens must have been issued to count in the tenant; empty when all count. */
    Mono<Instant> tokenFloor(TenantId tenant, String subject);
}
