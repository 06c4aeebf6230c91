package org.witan.commandside.sample;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.witan.messages.StoredType;

@Aggregate(type = "note", cache = "aggregateCache", snapshotTriggerDefinition = "snapshotByEventCount")
@StoredType(name = "note-state")
public class Note {

    @AggregateIdentifier
    private String id;

    private NoteState state;

    public Note() {}

    @CommandHandler
    public Note(OpenNote command) {
        apply(new NoteOpened(
                command.tenant(),
                new NoteOpened.NoteId(command.note()),
                NoteOpened.Mood.CALM,
                Instant.EPOCH,
                List.of(),
                new NoteOpened.Place.WholeDocument()));
    }

    @CommandHandler
    public void handle(AmendNote command) {
        if (!command.text().equals(state.text())) {
            apply(new NoteAmended(command.tenant(), command.note(), command.text()));
        }
    }

    @CommandHandler
    public void handle(AmendNoteOnce command) {
        if (command.text().equals(state.text())) {
            throw new IllegalStateException("The note says '%s' already".formatted(state.text()));
        }
        apply(new NoteAmended(command.tenant(), command.note(), command.text()));
    }

    @EventSourcingHandler
    void on(NoteOpened event) {
        id = event.note().value();
        state = new NoteState.Empty();
    }

    @EventSourcingHandler
    void on(NoteAmended event) {
        state = new NoteState.Written(event.text(), state.amendments() + 1);
    }

    public String id() {
        return id;
    }

    public NoteState state() {
        return state;
    }

    public sealed interface NoteState {

        String text();

        int amendments();

        record Empty() implements NoteState {

            @Override
            public String text() {
                return "";
            }

            @Override
            public int amendments() {
                return 0;
            }
        }

        record Written(String text, int amendments) implements NoteState {}
    }
}
