package org.witan.messages.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;

/**
 * That a seat moved.
 *
 * @param from null where it had no position
 */
public record MovementView(
        SeatKey seat,
        Perspective perspective,
        Person member,
        int round,
        @Nullable Stance from,
        Stance to,
        @Nullable String reason,
        boolean inTheOpen,
        Instant at) {}
