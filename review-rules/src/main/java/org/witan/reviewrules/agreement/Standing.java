package org.witan.reviewrules.agreement;

import org.witan.reviewrules.Words;

/**
 * How far a perspective stands from all others together.
 *
 * @param perspective such as {@code security}
 * @param distance    between its mean place on the scale and that of all other seats, from 0 to 1
 * @param sentence    the distance in words
 */
public record Standing(String perspective, double distance, String sentence) {

    private static final double FAR = 0.75;
    private static final double APART = 0.4;
    private static final double NEAR = 0.15;

    static Standing of(String perspective, StanceGroup group, StanceGroup rest) {
        var clause = Words.sentence(Agreement.clause(perspective, group));
        if (rest.counted() == 0) {
            return new Standing(perspective, 0, clause + "; no other position counts.");
        }
        var distance = Math.abs(group.mean() - rest.mean());
        return new Standing(
                perspective, distance, clause + ", " + inWords(distance) + " the rest: " + rest.inWords() + ".");
    }

    private static String inWords(double distance) {
        if (distance >= FAR) {
            return "far from";
        }
        if (distance >= APART) {
            return "apart from";
        }
        return distance >= NEAR ? "near" : "with";
    }
}
