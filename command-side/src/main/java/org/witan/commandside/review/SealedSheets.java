package org.witan.commandside.review;

import org.witan.messages.RoundSheetId;
import org.witan.messages.review.SheetClosed;

/** The sheets of a review, as far as the review itself may look at them. */
interface SealedSheets {

    /** What is on a sheet; {@link SheetState#BLANK} when there is nothing. */
    SheetState find(RoundSheetId sheet);

    /** Closes the sheet in the current unit of work, so that nothing is written beside the reveal. */
    void close(SheetClosed closing);
}
