package org.witan.messages.proposal;

import java.util.List;

/**
 * A question of the intake.
 *
 * @param key     names it in the answers, for instance {@code reversibility}
 * @param reason  why it is asked
 * @param answers the possible answers, from the lightest to the heaviest
 */
public record IntakeQuestionView(String key, String question, String reason, List<IntakeAnswerView> answers) {

    public IntakeQuestionView {
        answers = List.copyOf(answers);
    }
}
