package org.witan.messages.review;

import java.time.Instant;
import org.witan.messages.Person;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;

/**
 * A dissent that its member took back.
 *
 * @param version  the version of the recommendation that it was against
 * @param replaced whether another statement of the member took its place
 */
public record WithdrawnDissentView(
        SeatKey seat,
        Perspective perspective,
        Person member,
        int version,
        String statement,
        Instant at,
        Instant withdrawnAt,
        boolean replaced) {}
