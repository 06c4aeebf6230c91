package org.witan.benchmarks;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate that has something to decide on. */
@AggregateRoot(type = "benchmark-note")
public class Note {

    @AggregateIdentifier
    private @Nullable String id;

    private String text = "";

    /** Made by the framework, which then replays the events. */
    protected Note() {}

    @CommandHandler
    Note(OpenNote command) {
        apply(new NoteAmended(command.note(), command.text()));
    }

    @CommandHandler
    void handle(AmendNote command) {
        if (!command.text().equals(text)) {
            apply(new NoteAmended(command.note(), command.text()));
        }
    }

    @EventSourcingHandler
    void on(NoteAmended event) {
        id = event.note();
        text = event.text();
    }
}
