package org.witan.messages.review;

import org.witan.messages.EntryId;
import org.witan.messages.ReviewId;
import org.witan.messages.Salt;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Puts a position on the actor's sheet, in place of the one before or of the word that there is nothing to add.
 *
 * @param entry the id of the entry, if it is the first of its kind
 */
public record TakePosition(ReviewId review, SeatKey seat, int round, EntryId entry, Position position, Salt salt)
        implements RoundSheetCommand {

    public TakePosition {
        Values.atLeast("round", round, 1);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
