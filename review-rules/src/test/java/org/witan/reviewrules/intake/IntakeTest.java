package org.witan.reviewrules.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakeTest {

    @Test
    void asksFourQuestionsWithAnswersFromTheHarmlessToTheGrave() {
        assertThat(Intake.questions())
                .extracting(IntakeQuestion::key)
                .containsExactly("reversibility", "blastRadius", "dataSensitivity", "cost");
        for (var question : Intake.questions()) {
            assertThat(question.answers()).extracting(IntakeAnswer::key).doesNotHaveDuplicates();
            assertThat(question.answers())
                    .extracting(IntakeAnswer::tier)
                    .isSorted()
                    .contains(Tier.values());
        }
    }

    @Test
    void recommendsANoteForSmallMatters() {
        assertThat(Intake.recommend(answers("hours", "team", "none", "weeks")))
                .isEqualTo(
                        new TierRecommendation(
                                Tier.NOTE,
                                "A note will do, because it can be undone within hours, a failure would hit the team itself only, "
                                        + "it touches no data that would have to be protected and it costs some weeks of one team."));
    }

    @Test
    void recommendsASecondForWhatIsALittleRisky() {
        assertThat(Intake.recommend(answers("weeks", "team", "none", "year")))
                .isEqualTo(
                        new TierRecommendation(
                                Tier.SECOND,
                                "A second, because undoing it would take weeks or other teams and it costs about a year of one team."));
    }

    @Test
    void recommendsAPanelForWhatCannotBeUndone() {
        assertThat(Intake.recommend(answers("never", "teams", "none", "weeks")))
                .isEqualTo(new TierRecommendation(Tier.PANEL, "A panel, because it cannot practically be undone."));
    }

    @Test
    void recommendsAPanelWhenMuchComesTogether() {
        assertThat(Intake.recommend(answers("weeks", "teams", "personal", "weeks"))
                        .tier())
                .isEqualTo(Tier.PANEL);
        assertThat(Intake.recommend(answers("weeks", "teams", "personal", "weeks"))
                        .reason())
                .startsWith("A panel, because much comes together: undoing it would take weeks or other teams, ");
    }

    @Test
    void neverRecommendsLessForAGraverAnswer() {
        for (var answers : allAnswers()) {
            var tier = Intake.recommend(answers).tier();
            for (var question : Intake.questions()) {
                var graver = graver(question, answers);
                assertThat(Intake.recommend(graver).tier()).isGreaterThanOrEqualTo(tier);
            }
        }
        assertThat(allAnswers()).hasSize(256);
    }

    @Test
    void neverRecommendsLessThanOneAnswerAsksFor() {
        for (var answers : allAnswers()) {
            var tier = Intake.recommend(answers).tier();
            for (var question : Intake.questions()) {
                var chosen = question.answers().stream()
                        .filter(answer -> answer.key().equals(answers.get(question.key())))
                        .findFirst()
                        .orElseThrow();
                assertThat(tier).isGreaterThanOrEqualTo(chosen.tier());
            }
        }
    }

    @Test
    void saysWhatIsWrongWithTheAnswers() {
        var answers = new HashMap<>(answers("hours", "team", "none", "weeks"));
        answers.put("cost", "much");
        answers.remove("blastRadius");
        answers.put("weather", "fine");
        assertThat(Intake.problems(answers))
                .containsExactly(
                        "Expected one of team, teams, customers and everybody for blastRadius, found no answer.",
                        "Expected one of weeks, quarter, year and years for cost, found much.",
                        "There is no question weather.");
        assertThatThrownBy(() -> Intake.recommend(answers))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blastRadius");
    }

    private static List<Map<String, String>> allAnswers() {
        List<Map<String, String>> all = List.of(Map.of());
        for (var question : Intake.questions()) {
            var longer = new ArrayList<Map<String, String>>();
            for (var answers : all) {
                for (var answer : question.answers()) {
                    var more = new HashMap<>(answers);
                    more.put(question.key(), answer.key());
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static Map<String, String> graver(IntakeQuestion question, Map<String, String> answers) {
        var keys = question.answers().stream().map(IntakeAnswer::key).toList();
        var next = Math.min(keys.indexOf(answers.get(question.key())) + 1, keys.size() - 1);
        var graver = new HashMap<>(answers);
        graver.put(question.key(), keys.get(next));
        return graver;
    }

    private static Map<String, String> answers(String reversibility, String radius, String sensitivity, String cost) {
        return Map.of(
                "reversibility", reversibility, "blastRadius", radius, "dataSensitivity", sensitivity, "cost", cost);
    }
}
