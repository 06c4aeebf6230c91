package org.witan.web.security;

import java.time.Instant;
import java.util.Set;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import reactor.core.publisher.Mono;

/** What the application itself knows of persons and their rights, whatever a token says. */
public interface Memberships {

    /** The person behind a subject, known from now on if not before; never empty. */
    Mono<MemberId> recognize(String email, String name, String subject);

    /** The person behind a subject; empty when nobody is known under it. */
    Mono<MemberId> findBySubject(String subject);

    /** The roles of an active member; empty for everybody else. */
    Mono<Set<Role>> rolesOf(TenantId tenant, MemberId member);

    /** Since when the person's tokens must have been issued to count in the tenant; empty when all count. */
    Mono<Instant> tokenFloor(TenantId tenant, String subject);
}
