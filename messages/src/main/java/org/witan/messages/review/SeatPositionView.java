package org.witan.messages.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;

/**
 * What a seat said in a round, at its reveal or in the discussion after it.
 *
 * @param position    null where it has nothing to add
 * @param nothingToAdd its word for that; null where there is a position
 * @param stands      whether it is the seat's latest
 * @param lapse       what outdated it; null while it counts
 * @param dueAgain    whether it waited for findings that are all mended now, so that the seat is asked again
 */
public record SeatPositionView(
        SeatKey seat,
        Perspective perspective,
        Person member,
        int round,
        int revision,
        @Nullable Position position,
        @Nullable NothingToAdd nothingToAdd,
        Instant at,
        boolean stands,
        @Nullable LapseView lapse,
        boolean dueAgain) {}
