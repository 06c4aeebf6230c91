package org.witan.messages.review;

import java.util.List;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;

/**
 * What a seat answered to its checklist, or may still answer.
 *
 * @param round the round of the answers, or the open one
 */
public record SeatAnswersView(SeatKey seat, Perspective perspective, int round, List<ChecklistItemView> items) {

    public SeatAnswersView {
        items = List.copyOf(items);
    }
}
