package org.witan.messages.tenant;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.Role;

/**
 * A member as the members page shows it.
 *
 * @param email  the address; null when the directory has erased it
 * @param status {@code active} or {@code removed}
 * @param agent  true for an agent; null for a person
 */
public record MemberView(
        MemberId memberId,
        String name,
        @Nullable String email,
        List<Role> roles,
        Instant since,
        String status,
        @Nullable Boolean agent) {}
