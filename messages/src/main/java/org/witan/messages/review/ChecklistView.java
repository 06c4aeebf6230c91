package org.witan.messages.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;
import org.witan.messages.Perspective;

/**
 * The questions of a perspective.
 *
 * @param version     0 for the built-in ones
 * @param publishedBy null for the built-in ones
 */
public record ChecklistView(
        Perspective perspective,
        int version,
        List<ChecklistItem> items,
        @Nullable Person publishedBy,
        @Nullable Instant publishedAt) {

    public ChecklistView {
        items = List.copyOf(items);
    }
}
