package org.witan.messages.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;
import org.witan.messages.Perspective;

/**
 * How much an expert has to do, and how fast it goes.
 *
 * @param seats           how many seats of open reviews the expert holds
 * @param waiting         how many of them wait for the expert
 * @param waitingSince    the oldest of these; null for none
 * @param filed           how many sheets the expert filed in the last 90 days
 * @param hoursToFile     the median time from the opening of a round to the filing; null for none
 */
public record PanelLoadView(
        Person member,
        List<Perspective> perspectives,
        int seats,
        int waiting,
        @Nullable Instant waitingSince,
        int filed,
        @Nullable Double hoursToFile) {

    public PanelLoadView {
        perspectives = List.copyOf(perspectives);
    }
}
