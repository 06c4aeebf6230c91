package org.witan.messages.review;

import java.time.Instant;
import org.witan.messages.Person;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;

/**
 * A seat's statement against the recommendation.
 *
 * @param version the version of the recommendation that it is against
 */
public record DissentView(
        SeatKey seat, Perspective perspective, Person member, int version, String statement, Instant at) {}
