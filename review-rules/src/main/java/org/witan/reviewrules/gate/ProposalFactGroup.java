package org.witan.reviewrules.gate;

import org.witan.reviewrules.intake.Intake;
import org.witan.reviewrules.intake.IntakeQuestion;

/** Facts about the proposal. */
final class ProposalFactGroup {

    private ProposalFactGroup() {}

    static void addTo(FactTable table) {
        table.text("proposal.log", "the key of the proposal's log", ReviewFacts::log);
        table.texts("proposal.tags", "the proposal's tags", ReviewFacts::tags);
        for (var question : Intake.questions()) {
            table.text(
                    "intake." + question.key(),
                    description(question),
                    review -> review.intake().getOrDefault(question.key(), "unanswered"));
        }
    }

    private static String description(IntakeQuestion question) {
        var answers = question.answers().stream()
                .map(answer -> '"' + answer.key() + '"')
                .toList();
        return "the answer to that question of the intake: " + String.join(", ", answers) + " or \"unanswered\"";
    }
}
