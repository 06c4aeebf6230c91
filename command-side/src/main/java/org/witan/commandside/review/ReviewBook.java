package org.witan.commandside.review;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;
import org.witan.messages.review.ReviewBookEvent;

/** What a tenant's reviews are held by: protocols, checklists and gate rules, each with its versions. */
@StoredType(name = "review-book", revision = "2")
@Aggregate(type = "review-book", snapshotTriggerDefinition = "snapshotByEventCount", cache = "aggregateCache")
public class ReviewBook {

    @AggregateIdentifier
    private @Nullable String id;

    private BookState state = BookState.EMPTY;

    /** Made by the framework, which then replays the events. */
    protected ReviewBook() {}

    /** The identifier of a tenant's book. */
    static String idOf(TenantId tenant) {
        return tenant.value() + "/review-book";
    }

    BookState state() {
        return state;
    }

    void publish(List<ReviewBookEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ReviewBookEvent event) {
        id = idOf(event.tenant());
        state = BookState.evolve(state, event);
    }
}
