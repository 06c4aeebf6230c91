package org.witan.commandside.review;

import java.util.List;
import java.util.stream.Stream;
import org.witan.messages.review.GateOverride;

/**
 * The gate rules that were passed over.
 *
 * @param given    all of them, which stay on record for ever
 * @param outdated how many of the first hold no more, because the panel has seen something new since
 */
record Overrides(List<GateOverride> given, int outdated) {

    static final Overrides NONE = new Overrides(List.of(), 0);

    Overrides {
        given = List.copyOf(given);
    }

    Overrides with(GateOverride override) {
        return new Overrides(Stream.concat(given.stream(), Stream.of(override)).toList(), outdated);
    }

    /** All that were given so far hold no more. */
    Overrides lapsed() {
        return new Overrides(given, given.size());
    }

    /** Those that let a rule yield. */
    List<GateOverride> standing() {
        return given.subList(outdated, given.size());
    }
}
