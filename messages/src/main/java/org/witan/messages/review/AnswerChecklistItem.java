package org.witan.messages.review;

import org.witan.messages.EntryId;
import org.witan.messages.ReviewId;
import org.witan.messages.Salt;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Answers a question of the checklist on the actor's sheet, or replaces the answer.
 *
 * @param entry the id of the entry, if it is the first answer
 */
public record AnswerChecklistItem(
        ReviewId review, SeatKey seat, int round, EntryId entry, ChecklistAnswer answer, Salt salt)
        implements RoundSheetCommand {

    public AnswerChecklistItem {
        Values.atLeast("round", round, 1);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
