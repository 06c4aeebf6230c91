package org.witan.messages.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.Person;
import org.witan.messages.Perspective;

/**
 * The questions of a perspective.
 *
 * @param version     0 for the built-in ones
 * @param retired     the ids that earlier versions asked by and this one does not; they are not given again
 * @param publishedBy null for the built-in ones
 */
public record ChecklistView(
        Perspective perspective,
        int version,
        List<ChecklistItem> items,
        List<ChecklistItemId> retired,
        @Nullable Person publishedBy,
        @Nullable Instant publishedAt) {

    public ChecklistView {
        items = List.copyOf(items);
        retired = List.copyOf(retired);
    }
}
