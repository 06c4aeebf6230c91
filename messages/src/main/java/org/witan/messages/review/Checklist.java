package org.witan.messages.review;

import java.util.List;
import org.witan.messages.Perspective;

/**
 * The questions of a perspective.
 *
 * @param version 0 for the built-in questions, else counted from 1
 */
public record Checklist(Perspective perspective, int version, List<ChecklistItem> items) {

    public Checklist {
        items = List.copyOf(items);
    }
}
