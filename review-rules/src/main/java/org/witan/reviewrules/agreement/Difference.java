package org.witan.reviewrules.agreement;

import org.witan.reviewrules.Words;

/**
 * Two perspectives that do not say the same.
 *
 * @param one      the perspective that is less in favour
 * @param other    the perspective that is more in favour
 * @param distance above 0, and 1 from one end of the scale to the other
 * @param sentence the difference in words
 */
public record Difference(String one, String other, double distance, String sentence) {

    private static final double STEP = 0.5;

    static Difference between(String one, StanceGroup first, String other, StanceGroup second) {
        var distance = second.mean() - first.mean();
        var clauses = Agreement.clause(one, first) + ", while " + Agreement.clause(other, second);
        return new Difference(one, other, distance, Words.sentence(clauses) + ": " + inWords(distance) + ".");
    }

    private static String inWords(double distance) {
        if (distance >= 1) {
            return "opposite ends";
        }
        if (distance > STEP) {
            return "more than a step apart";
        }
        return distance < STEP ? "less than a step apart" : "one step apart";
    }
}
