package org.witan.reviewrules.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.witan.reviewrules.Stance;

class GateRulesTest {

    private static final ReviewFacts REVIEW = new ReviewFixture()
            .position("security", Stance.ENDORSE)
            .answered("cost", "years")
            .facts();

    @Test
    void saysWhichFactsMattered() {
        var result = judged(rule("true", "protocol.quorum <= 1 and chair.isAuthor", "", "{positions.counted} count."));
        assertThat(result)
                .isEqualTo(new GateResult(
                        "rule",
                        GateStatus.UNSATISFIED,
                        "1 count.",
                        List.of(new FactReading("protocol.quorum", "3"), new FactReading("positions.counted", "1"))));
    }

    @Test
    void judgesByTagsAndIntake() {
        var expensive = rule("intake.cost = \"years\" and \"payments\" in proposal.tags", "false", "", "Too dear.");
        assertThat(judged(expensive).status()).isEqualTo(GateStatus.UNSATISFIED);
        var unanswered = rule("intake.reversibility != \"unanswered\"", "false", "", "Too dear.");
        assertThat(judged(unanswered).status()).isEqualTo(GateStatus.NOT_APPLICABLE);
    }

    @Test
    void passesOverWhenTheRuleSaysSoItself() {
        var result = judged(rule("", "false", "proposal.log = \"PAY\"", "Never."));
        assertThat(result.status()).isEqualTo(GateStatus.OVERRIDDEN);
        assertThat(result.sentence()).isEqualTo("Passed over, as the rule itself provides.");
    }

    @Test
    void keepsAnOverrideVisibleWhenTheRuleIsSatisfiedLater() {
        var rules = GateRules.of(List.of(rule("", "true", "", "Never.")));
        assertThat(rules.judge(REVIEW, Map.of("rule", "In a hurry.")).getFirst().status())
                .isEqualTo(GateStatus.OVERRIDDEN);
    }

    @Test
    void yieldsOnlyWhenItsOwnConditionIsMet() {
        var rules = GateRules.of(List.of(rule("", "false", "override.given and positions.counted >= 2", "Never.")));
        assertThat(rules.wouldYield("rule", REVIEW)).isFalse();
        var more = new ReviewFixture()
                .position("security", Stance.ENDORSE)
                .position("data", Stance.OBJECT)
                .facts();
        assertThat(rules.wouldYield("rule", more)).isTrue();
        assertThat(rules.wouldYield("other", more)).isFalse();
    }

    @Test
    void cannotJudgeByWhatIsNotKnownYet() {
        var result = GateRules.of(List.of(rule("", "agreement.consensus > 0.5", "", "Too far apart.")))
                .judge(new ReviewFixture().facts(), Map.of())
                .getFirst();
        assertThat(result)
                .isEqualTo(new GateResult(
                        "rule",
                        GateStatus.ERROR,
                        "Cannot be judged: agreement.consensus is not known yet.",
                        List.of(new FactReading("agreement.consensus", "not known yet"))));
    }

    @Test
    void cannotJudgeByARuleThatIsNotUnderstood() {
        var result = judged(rule("", "positions.count > 0", "", "None."));
        assertThat(result.status()).isEqualTo(GateStatus.ERROR);
        assertThat(result.sentence())
                .isEqualTo(
                        "Cannot be judged: its satisfiedIf is not understood. There is no fact positions.count. Did you "
                                + "mean positions.counted?");
    }

    @Test
    void letsTheChairOverrideABrokenRule() {
        var broken = rule("", "positions.count > 0", "", "None.");
        var unknown = rule("", "1 / protocol.minimumHours > 0", "", "None.");
        for (var rule : List.of(broken, unknown)) {
            var rules = GateRules.of(List.of(rule));
            assertThat(rules.judge(REVIEW, Map.of()).getFirst().status()).isEqualTo(GateStatus.ERROR);
            assertThat(rules.wouldYield("rule", REVIEW)).isTrue();
        }
    }

    @Test
    void namesEveryProblemOfASet() {
        var problems = GateRules.of(List.of(
                        new GateRule("Rule One", " ", "1", "", "true or", ""),
                        rule("", "true", "", "Fine."),
                        rule("", "true", "", "position[s]")))
                .problems();
        assertThat(problems)
                .containsExactly(
                        new RuleProblem(
                                "Rule One",
                                "name",
                                0,
                                "Expected lower-case words joined by hyphens, at most 60 characters."),
                        new RuleProblem("Rule One", "description", 0, "Expected a sentence of at most 300 characters."),
                        new RuleProblem("Rule One", "appliesIf", 0, "Expected a boolean, but this is a number."),
                        new RuleProblem(
                                "Rule One", "satisfiedIf", 0, "Expected a fact, a value or \"(\", found the end."),
                        new RuleProblem(
                                "Rule One", "overrideIf", 7, "Expected a fact, a value or \"(\", found the end."),
                        new RuleProblem("Rule One", "missing", 0, "Expected a sentence, found nothing."),
                        new RuleProblem("rule", "name", 0, "Another rule of the set is called rule."),
                        new RuleProblem(
                                "rule",
                                "missing",
                                8,
                                "An ending in brackets needs a placeholder with a number or a list."));
    }

    @Test
    void refusesTooManyRules() {
        var rules = GateRules.of(Collections.nCopies(51, rule("", "true", "", "Fine.")));
        assertThat(rules.problems().getFirst().message()).isEqualTo("There are 51 rules, at most 50 are allowed.");
    }

    private static GateRule rule(String appliesIf, String satisfiedIf, String overrideIf, String missing) {
        return new GateRule("rule", "A rule.", appliesIf, satisfiedIf, overrideIf, missing);
    }

    private static GateResult judged(GateRule rule) {
        return GateRules.of(List.of(rule)).judge(REVIEW, Map.of()).getFirst();
    }
}
