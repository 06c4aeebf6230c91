package org.witan.reviewrules.section;

import java.util.List;

/**
 * A position that a revision outdates.
 *
 * @param seat     the seat
 * @param sections the sections that are to blame
 * @param reason   why, as one sentence
 */
public record Lapse(String seat, List<String> sections, String reason) {

    public Lapse {
        sections = List.copyOf(sections);
    }

    /** Returns the positions that lapse, in the order of the dependences. */
    public static List<Lapse> of(List<Dependence> dependences, SectionChanges changes) {
        throw new UnsupportedOperationException();
    }
}
