package org.witan.messages.review;

import org.witan.messages.Labelled;

/** Whether somebody sits on a seat. */
public enum SeatStatus implements Labelled {
    /** A member was asked and has not answered. */
    INVITED,
    /** The member sits there. */
    ACCEPTED,
    /** The member declined; the seat is vacant until somebody is substituted. */
    DECLINED,
    /** The member has a conflict of interest; the seat is vacant until somebody is substituted. */
    RECUSED,
    /** The chair goes without the seat. */
    WAIVED;

    /** The status of that label. */
    public static SeatStatus ofLabel(String label) {
        return Labelled.of(values(), "status", label);
    }
}
