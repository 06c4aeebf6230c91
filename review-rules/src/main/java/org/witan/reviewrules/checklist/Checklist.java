package org.witan.reviewrules.checklist;

import java.util.List;

/**
 * The questions of one perspective.
 *
 * @param perspective such as {@code security}
 * @param items       in the order in which they are asked
 */
public record Checklist(String perspective, List<ChecklistItem> items) {

    public Checklist {
        items = List.copyOf(items);
    }

    /** Returns the checklists that every tenant begins with, one per built-in perspective. */
    public static List<Checklist> builtIn() {
        throw new UnsupportedOperationException();
    }
}
