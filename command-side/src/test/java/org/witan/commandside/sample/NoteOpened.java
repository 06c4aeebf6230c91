package org.witan.commandside.sample;

import java.time.Instant;
import java.util.List;
import org.witan.messages.StoredType;

@StoredType(name = "note-opened")
public record NoteOpened(String tenant, NoteId note, Mood mood, Instant at, List<String> tags, Place place)
        implements NoteEvent {

    public enum Mood {
        CALM,
        VERY_EXCITED
    }

    public record NoteId(String value) {}

    public sealed interface Place {

        record Page(int number) implements Place {}

        record WholeDocument() implements Place {}
    }
}
