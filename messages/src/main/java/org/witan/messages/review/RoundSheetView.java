package org.witan.messages.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;

/**
 * A member's own sheet.
 *
 * @param version     for {@code If-Match}; -1 before anything is on it
 * @param revision    the revision that all judge
 * @param open        whether it still takes something
 * @param filedAt     when it was declared ready; null before
 * @param missing     what stands in the way of filing it, as sentences
 */
public record RoundSheetView(
        String review,
        SeatKey seat,
        Perspective perspective,
        int round,
        long version,
        int revision,
        boolean open,
        @Nullable Instant filedAt,
        List<Finding> findings,
        @Nullable Position position,
        @Nullable NothingToAdd nothingToAdd,
        List<ChecklistItemView> checklist,
        List<String> missing) {

    public RoundSheetView {
        findings = List.copyOf(findings);
        checklist = List.copyOf(checklist);
        missing = List.copyOf(missing);
    }
}
