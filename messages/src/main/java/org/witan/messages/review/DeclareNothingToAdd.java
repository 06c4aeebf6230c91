package org.witan.messages.review;

import org.witan.messages.EntryId;
import org.witan.messages.ReviewId;
import org.witan.messages.Salt;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.Values;

/**
 * Says on the actor's sheet that the seat has nothing to add, in place of a position; refused while there are findings.
 *
 * @param entry the id of the entry, if it is the first of its kind
 */
public record DeclareNothingToAdd(
        ReviewId review, SeatKey seat, int round, EntryId entry, NothingToAdd nothingToAdd, Salt salt)
        implements RoundSheetCommand {

    public DeclareNothingToAdd {
        Values.atLeast("round", round, 1);
    }

    @Override
    public TenantId tenant() {
        return review.tenant();
    }
}
