package org.witan.queryside.feed;

import java.util.List;
import org.witan.messages.audit.AuditEntryView;
import reactor.core.publisher.Mono;

/** Where the feed of a tenant reads its entries. */
@FunctionalInterface
interface EntryPages {

    /** The entries behind that number, in order and so many at the most; an empty list while there are none. */
    Mono<List<AuditEntryView>> after(long number, int limit);
}
