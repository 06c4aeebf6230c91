package org.witan.commandside.review;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.witan.messages.RoundSheetId;
import org.witan.messages.StoredType;
import org.witan.messages.review.RoundSheetEvent;

/** What one member writes on one seat in one round, readable by nobody else before the reveal. */
@StoredType(name = "round-sheet")
@Aggregate(type = "round-sheet", snapshotTriggerDefinition = "snapshotByEventCount", cache = "aggregateCache")
public class RoundSheet {

    @AggregateIdentifier
    private @Nullable String id;

    private SheetState state = SheetState.BLANK;

    /** Made by the framework, which then replays the events. */
    protected RoundSheet() {}

    SheetState state() {
        return state;
    }

    void apply(List<? extends RoundSheetEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(RoundSheetEvent event) {
        id = RoundSheetId.of(event.review(), event.seat(), event.round(), event.member())
                .value();
        state = SheetState.evolve(state, event);
    }
}
