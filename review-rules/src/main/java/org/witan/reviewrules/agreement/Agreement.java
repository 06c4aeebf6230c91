package org.witan.reviewrules.agreement;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far a panel agrees.
 *
 * @param consensus   the agreement index from 0 (split between the extremes) to 1 (all say the same); empty when no
 *                    stance counts
 * @param counted     how many stances count: all but abstentions
 * @param sentence    the index in words
 * @param differences the pairs of perspectives that differ, the furthest first
 * @param standings   how far each perspective stands from the rest, the furthest first
 */
public record Agreement(
        OptionalDouble consensus,
        int counted,
        String sentence,
        List<Difference> differences,
        List<Standing> standings) {

    public Agreement {
        differences = List.copyOf(differences);
        standings = List.copyOf(standings);
    }

    /** Computes the agreement of stances; abstentions are left out. */
    public static Agreement of(List<StanceTaken> stances) {
        throw new UnsupportedOperationException();
    }
}
