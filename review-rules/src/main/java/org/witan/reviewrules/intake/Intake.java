package org.witan.reviewrules.intake;

import java.util.List;
import java.util.Map;

/** The intake questionnaire and what it recommends. */
public final class Intake {

    private Intake() {}

    /** Returns the questions in the order in which they are asked. */
    public static List<IntakeQuestion> questions() {
        throw new UnsupportedOperationException();
    }

    /** Returns everything that is wrong with the answers, as sentences; empty when each question has one answer. */
    public static List<String> problems(Map<String, String> answers) {
        throw new UnsupportedOperationException();
    }

    /**
     * Recommends a tier.
     *
     * @param answers the key of the answer by the key of the question
     * @throws IllegalArgumentException if the answers have {@link #problems(Map)}
     */
    public static TierRecommendation recommend(Map<String, String> answers) {
        throw new UnsupportedOperationException();
    }
}
