package org.witan.messages.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Perspective;

/**
 * How much the seats of a perspective have to do, and how fast it goes, whoever sits there.
 *
 * @param seats        how many seats of open reviews somebody holds or was asked to
 * @param waiting      how many of them wait for who sits there or was asked
 * @param waitingSince the oldest of these; null for none
 * @param filed        how many sheets were filed on seats of the perspective in the last 90 days
 * @param hoursToFile  the median time from when a seat was taken, or its round opened, to the filing; null for none
 */
public record PerspectiveLoadView(
        Perspective perspective,
        int seats,
        int waiting,
        @Nullable Instant waitingSince,
        int filed,
        @Nullable Double hoursToFile) {}
