package org.witan.commandside.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.SeatKey;
import org.witan.messages.review.Position;

/**
 * What a seat says now.
 *
 * @param revision the revision before the panel when it said so
 * @param position null where it has nothing to add
 * @param lapsed   whether a later revision outdated it
 */
record Standing(
        SeatKey seat,
        MemberId member,
        int revision,
        @Nullable Position position,
        boolean lapsed) {

    Standing outdated() {
        return new Standing(seat, member, revision, position, true);
    }
}
