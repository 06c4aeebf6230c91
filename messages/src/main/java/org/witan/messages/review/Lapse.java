package org.witan.messages.review;

import java.util.List;
import org.witan.messages.SeatKey;

/** A position that a revision outdates, and the sections that are to blame. */
public record Lapse(SeatKey seat, List<String> sections) {

    public Lapse {
        sections = List.copyOf(sections);
    }
}
