package org.witan.messages.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.SeatKey;

/**
 * Everything that one seat filed in a round.
 *
 * @param position     what the seat says; null where it has nothing to add
 * @param nothingToAdd the member's word for that; null where there is a position
 */
public record RevealedSheet(
        SeatKey seat,
        MemberId member,
        @Nullable Position position,
        @Nullable NothingToAdd nothingToAdd,
        List<NumberedFinding> findings,
        List<ChecklistAnswer> answers) {

    public RevealedSheet {
        findings = List.copyOf(findings);
        answers = List.copyOf(answers);
    }
}
