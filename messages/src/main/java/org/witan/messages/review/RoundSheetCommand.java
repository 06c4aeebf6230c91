package org.witan.messages.review;

import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantMessage;

/** A command to the sheet of one member on one seat in one round. */
public sealed interface RoundSheetCommand extends TenantMessage
        permits FileFinding,
                ChangeFinding,
                DropFinding,
                TakePosition,
                AnswerChecklistItem,
                DeclareNothingToAdd,
                FileSheet,
                RemindSeat {

    /** The review that is meant. */
    ReviewId review();

    /** The seat that the sheet is for. */
    SeatKey seat();

    /** The round that it is for. */
    int round();
}
