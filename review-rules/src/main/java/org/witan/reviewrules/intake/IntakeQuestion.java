package org.witan.reviewrules.intake;

import java.util.List;

/**
 * A question of the intake questionnaire.
 *
 * @param key      such as {@code reversibility}
 * @param question what the author is asked
 * @param reason   why it is asked
 * @param answers  from the harmless to the grave; exactly one is chosen
 */
public record IntakeQuestion(String key, String question, String reason, List<IntakeAnswer> answers) {

    public IntakeQuestion {
        answers = List.copyOf(answers);
    }
}
