package org.witan.reviewrules.agreement;

import java.util.Arrays;

/**
 * The consensus of Tastle and Wierman: a measure of agreement on an ordinal scale.
 *
 * <p>{@code Cns(X) = 1 + sum of p_i * log2(1 - |X_i - mu| / d)}, where {@code X_i} is the place of a category on the scale,
 * {@code p_i} the share of answers in it, {@code mu} the mean and {@code d} the width of the scale. It is 1 when all answers
 * are in one category, and 0 when they are split evenly between the two ends.
 *
 * @see <a href="https://doi.org/10.1016/j.ijar.2006.06.024">W. J. Tastle and M. J. Wierman, Consensus and dissention: A
 *     measure of ordinal dispersion, International Journal of Approximate Reasoning 45(3), 2007, 531-545</a>
 */
public final class Consensus {

    private static final double LN_2 = Math.log(2);

    private Consensus() {}

    /**
     * Returns the consensus, between 0 and 1.
     *
     * @param counts how many answers are in each category, from one end of the scale to the other
     * @throws IllegalArgumentException if there are no answers or a count is negative
     */
    public static double of(int... counts) {
        var answers = Arrays.stream(counts).asLongStream().sum();
        if (answers == 0 || Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Expected the counts of some answers, got " + Arrays.toString(counts));
        }
        var mean = mean(counts, answers);
        var width = counts.length - 1.0;
        var sum = 1.0;
        for (var category = 0; category < counts.length; category++) {
            if (counts[category] > 0 && width > 0) {
                var closeness = 1 - Math.abs(category - mean) / width;
                sum += (double) counts[category] / answers * Math.log(closeness) / LN_2;
            }
        }
        return Math.clamp(sum, 0.0, 1.0);
    }

    private static double mean(int[] counts, long answers) {
        var sum = 0.0;
        for (var category = 0; category < counts.length; category++) {
            sum += (double) category * counts[category];
        }
        return sum / answers;
    }
}
