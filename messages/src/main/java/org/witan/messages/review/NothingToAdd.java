package org.witan.messages.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.Values;

/** A member's word that the seat has looked and has nothing to add. */
public record NothingToAdd(@Nullable String remark) {

    public NothingToAdd {
        remark = Values.optional("remark", remark, Values.NOTE_LENGTH);
    }
}
