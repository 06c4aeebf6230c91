package org.witan.reviewrules.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.witan.reviewrules.Words;
import org.witan.reviewrules.stanza.Stanza;
import org.witan.reviewrules.stanza.Stanzas;

/**
 * The intake questionnaire and what it recommends.
 *
 * <p>Each answer asks for a tier by itself, and the highest one wins. Three answers that ask for a second add up to a panel:
 * what is a little hard to undo, a little wide and a little sensitive is in sum no small matter.
 */
public final class Intake {

    private static final int SECONDS_THAT_MAKE_A_PANEL = 3;
    private static final List<IntakeQuestion> QUESTIONS = read();

    private Intake() {}

    /** Returns the questions in the order in which they are asked. */
    public static List<IntakeQuestion> questions() {
        return QUESTIONS;
    }

    /** Returns everything that is wrong with the answers, as sentences; empty when each question has one answer. */
    public static List<String> problems(Map<String, String> answers) {
        var problems = new ArrayList<String>();
        for (var question : QUESTIONS) {
            if (chosen(question, answers).isEmpty()) {
                var possible =
                        question.answers().stream().map(IntakeAnswer::key).toList();
                problems.add("Expected one of " + Words.list(possible) + " for " + question.key() + ", found "
                        + answers.getOrDefault(question.key(), "no answer") + ".");
            }
        }
        answers.keySet().stream()
                .filter(key ->
                        QUESTIONS.stream().noneMatch(question -> question.key().equals(key)))
                .sorted()
                .forEach(key -> problems.add("There is no question " + key + "."));
        return problems;
    }

    /**
     * Recommends a tier.
     *
     * @param answers the key of the answer by the key of the question
     * @throws IllegalArgumentException if the answers have {@link #problems(Map)}
     */
    public static TierRecommendation recommend(Map<String, String> answers) {
        var problems = problems(answers);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", problems));
        }
        var chosen = QUESTIONS.stream()
                .map(question -> chosen(question, answers).orElseThrow())
                .toList();
        return recommend(chosen);
    }

    private static TierRecommendation recommend(List<IntakeAnswer> chosen) {
        var panel = asking(chosen, Tier.PANEL);
        var second = asking(chosen, Tier.SECOND);
        if (!panel.isEmpty()) {
            return new TierRecommendation(Tier.PANEL, "A panel, because " + Words.list(panel) + ".");
        }
        if (second.size() >= SECONDS_THAT_MAKE_A_PANEL) {
            return new TierRecommendation(
                    Tier.PANEL, "A panel, because much comes together: " + Words.list(second) + ".");
        }
        if (!second.isEmpty()) {
            return new TierRecommendation(Tier.SECOND, "A second, because " + Words.list(second) + ".");
        }
        return new TierRecommendation(
                Tier.NOTE, "A note will do, because " + Words.list(asking(chosen, Tier.NOTE)) + ".");
    }

    private static List<String> asking(List<IntakeAnswer> chosen, Tier tier) {
        return chosen.stream()
                .filter(answer -> answer.tier() == tier)
                .map(IntakeAnswer::because)
                .toList();
    }

    private static Optional<IntakeAnswer> chosen(IntakeQuestion question, Map<String, String> answers) {
        var key = answers.get(question.key());
        return question.answers().stream()
                .filter(answer -> answer.key().equals(key))
                .findFirst();
    }

    /** A stanza with a question begins it; those with an answer that follow belong to it. */
    private static List<IntakeQuestion> read() {
        var questions = new ArrayList<IntakeQuestion>();
        for (var stanza : Stanzas.read(Intake.class, "intake.txt")) {
            if (stanza.fields().containsKey("question")) {
                questions.add(new IntakeQuestion(
                        stanza.text("key"), stanza.text("question"), stanza.text("reason"), List.of()));
            } else {
                questions.add(withAnswer(questions.removeLast(), stanza));
            }
        }
        return List.copyOf(questions);
    }

    private static IntakeQuestion withAnswer(IntakeQuestion question, Stanza stanza) {
        var answers = new ArrayList<>(question.answers());
        answers.add(new IntakeAnswer(
                stanza.text("key"), stanza.text("answer"), stanza.oneOf(Tier.class, "tier"), stanza.text("because")));
        return new IntakeQuestion(question.key(), question.question(), question.reason(), answers);
    }
}
