package org.witan.queryside.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.TenantId;
import org.witan.messages.audit.AuditEntryView;
import reactor.core.publisher.Mono;

/** What the feed reads of the audit trail. */
interface FeedReads {

    /** Where one begins who has seen everything up to a position, or who has a position only from now on; never empty. */
    Mono<Start> start(TenantId tenant, @Nullable Long after);

    /** The position of a tenant's latest entry, 0 while there is none; never empty. */
    Mono<Long> position(TenantId tenant);

    /** The entries behind that number, in order and so many at the most; an empty list while there are none. */
    Mono<List<AuditEntryView>> after(TenantId tenant, long number, int limit);

    /** Whether the entry of that number may be shown to that member; never empty. */
    Mono<Boolean> isFor(TenantId tenant, long number, String member);

    /**
     * A place in the trail of a tenant.
     *
     * @param number the number of the last entry that was seen, 0 for none
     * @param newest the number of the newest entry, 0 for none
     */
    record Start(long number, long newest) {}
}
