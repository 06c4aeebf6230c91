package org.witan.messages.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the panel agrees.
 *
 * @param round      the round as revealed; null for the positions that stand now
 * @param option     the option; null for the proposal as a whole
 * @param consensus  from 0, split between the extremes, to 1, all say the same; null when no stance counts
 * @param counted    how many stances count: all but abstentions
 * @param differences the pairs of perspectives that differ, the furthest first
 * @param standings  how far each perspective stands from the rest, the furthest first
 */
public record AgreementView(
        @Nullable Integer round,
        @Nullable String option,
        @Nullable Double consensus,
        int counted,
        String sentence,
        List<DifferenceView> differences,
        List<StandingView> standings) {

    public AgreementView {
        differences = List.copyOf(differences);
        standings = List.copyOf(standings);
    }
}
