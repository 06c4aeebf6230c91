package org.witan.messages.review;

import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantMessage;

/** What happened on a sheet: nothing that everybody may see. */
public sealed interface RoundSheetEvent extends TenantMessage
        permits SealedEntrySaved, SeatFiled, SeatReminded, SheetClosed {

    /** The review that the sheet belongs to. */
    ReviewId review();

    /** The proposal before the panel. */
    ProposalId proposal();

    /** The seat that the sheet is for. */
    SeatKey seat();

    /** The round that it is for. */
    int round();

    /** The only one who may read it. */
    MemberId member();
}
