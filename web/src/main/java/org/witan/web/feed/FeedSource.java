package org.witan.web.feed;

import org.witan.messages.audit.AuditEntryView;
import org.witan.web.security.Caller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where the feed takes from; the only thing that it needs of the rest of the application, beside who is calling. */
interface FeedSource {

    /** The position of the latest entry of the caller's tenant, 0 while there is none; never empty. */
    Mono<Long> head(Caller caller);

    /** The entries of the caller's tenant after a position, without an end: in order, each once, no more than asked for. */
    Flux<AuditEntryView> stream(Caller caller, long after);

    /** The name of the caller as others see it; never empty. */
    Mono<String> nameOf(Caller caller);
}
