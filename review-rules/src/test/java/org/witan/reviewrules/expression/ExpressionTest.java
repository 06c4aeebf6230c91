package org.witan.reviewrules.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private static final FactsFixture FACTS = new FactsFixture()
            .with("chair.isAuthor", new Value.Truth(false))
            .with("positions.counted", Value.Amount.of(2))
            .with("protocol.quorum", Value.Amount.of(3))
            .with("findings.total", Value.Amount.of(0))
            .with("outcome", new Value.Text("accepted"))
            .with("perspectives.missing", new Value.Texts(List.of("security", "data")));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "true; true",
                "not true; false",
                "not not true; true",
                "true or false and false; true",
                "(true or false) and false; false",
                "not false and false; false",
                "1 + 2 * 3 = 7; true",
                "(1 + 2) * 3 = 9; true",
                "10 - 4 - 3 = 3; true",
                "12 / 3 / 2 = 2; true",
                "-2 + 3 = 1; true",
                "--2 = 2; true",
                "2 * -3 = -6; true",
                "0.1 + 0.2 = 0.3; true",
                "1.0 = 1; true",
                "1 / 3 > 0.3333; true",
                "1 != 2; true",
                "1 < 1; false",
                "1 <= 1; true",
                "2 > 1; true",
                "2 >= 3; false",
                "not 1 = 2; true",
                "true = false; false",
                "true != false; true",
                "\"a\" = \"a\"; true",
                "\"a\" != \"a\"; false",
                "\"a \\\"b\\\" \\\\\" = \"a \\\"b\\\" \\\\\"; true",
                "2 in [1, 2, 3]; true",
                "2 not in [1, 2, 3]; false",
                "\"x\" in [\"y\"]; false",
                "1 + 1 in [2]; true",
                "not 1 in [2]; true",
                "chair.isAuthor; false",
                "protocol.quorum - positions.counted = 1; true",
                "outcome in [\"accepted\", \"accepted-with-conditions\"]; true",
                "\"data\" in perspectives.missing; true",
                "\"cost\" not in perspectives.missing; true",
                "\"cost\" in (perspectives.missing); false",
            })
    void evaluates(String text, boolean expected) {
        assertThat(parsed(text).holds(FACTS)).isEqualTo(expected);
    }

    @Test
    void keepsTextAndType() {
        assertThat(parsed(" 1 + 1 ").text()).isEqualTo(" 1 + 1 ");
        assertThat(parsed("1 + 1").type()).isEqualTo(ValueType.NUMBER);
        assertThat(parsed("1 + 1").evaluate(FACTS)).isEqualTo(new Value.Amount(new BigDecimal("2")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "findings.total > 0 and 1 / findings.total > 0.5",
                "findings.total > 0 and agreement.unknown > 0.5",
            })
    void evaluatesNoMoreThanNeeded(String text) {
        assertThat(parsed(text).holds(FACTS)).isFalse();
        assertThat(parsed("findings.total = 0 or 1 / findings.total > 0.5").holds(FACTS))
                .isTrue();
    }

    @Test
    void refusesToDivideByZero() {
        assertThatThrownBy(() -> parsed("1 / findings.total > 1").holds(FACTS))
                .isInstanceOf(EvaluationException.class)
                .hasMessage("it divides by zero");
    }

    @Test
    void saysWhichFactIsNotKnownYet() {
        assertThatThrownBy(() -> parsed("agreement.unknown > 0.5").holds(FACTS))
                .isInstanceOf(EvaluationException.class)
                .hasMessage("agreement.unknown is not known yet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "''~ 0~ Expected a fact, a value or \"(\", found the end.",
                "1 +~ 3~ Expected a fact, a value or \"(\", found the end.",
                "(true~ 5~ Expected \")\", found the end.",
                "true)~ 4~ Expected the end or an operator, found \")\".",
                "true false~ 5~ Expected the end or an operator, found \"false\".",
                "and true~ 0~ Expected a fact, a value or \"(\", found \"and\".",
                "true AND false~ 5~ Expected the end or an operator, found \"AND\".",
                "AND~ 0~ Write \"and\" in lower case.",
                "1 == 1~ 2~ Found ==, which is written with \"=\" here.",
                "true && true~ 5~ Found &&, which is written with \"and\" here.",
                "true || true~ 5~ Found ||, which is written with \"or\" here.",
                "!true~ 0~ Found !, which is written with \"not\" here.",
                "outcome = #~ 10~ Found \"#\", which no expression has.",
                "outcome = \"accepted~ 10~ The text that begins here has no closing quote.",
                "outcome = \"a\\n\"~ 12~ After a backslash, expected a quote or a backslash.",
                "1234567890123456 > 1~ 0~ A number has at most 15 characters.",
                "12th > 1~ 2~ Expected a space or an operator after the number.",
                "1 < 2 < 3~ 6~ Expected the end or an operator; join two comparisons with \"and\".",
                "1 in [1, 2~ 10~ Expected \",\" or \"]\", found the end.",
                "1 in []~ 6~ Expected a fact, a value or \"(\", found \"]\".",
                "positions.count > 1~ 0~ There is no fact positions.count. Did you mean positions.counted?",
                "counted > 1~ 0~ There is no fact counted. Did you mean positions.counted?",
                "accepted = 1~ 0~ There is no fact accepted. The reference lists all facts; a text is written in double quotes.",
                "size(outcome) > 1~ 4~ Found \"(\": there are no functions in this language.",
            })
    void refusesWhatIsNoExpression(String text, int position, String message) {
        assertThatThrownBy(() -> parsed(text))
                .isInstanceOfSatisfying(
                        ExpressionException.class,
                        refusal -> assertThat(refusal.position()).isEqualTo(position))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "positions.counted and true~ 0~ \"and\" needs a boolean here, but positions.counted is a number. Compare it, as in positions.counted > 0.",
                "true or outcome~ 8~ \"or\" needs a boolean here, but outcome is a text. Compare it, as in outcome = \"…\".",
                "not perspectives.missing~ 4~ \"not\" needs a boolean here, but perspectives.missing is a list of texts. Ask what it holds, as in \"…\" in perspectives.missing.",
                "true + 1 > 1~ 0~ \"+\" needs a number here, but true is a boolean.",
                "-outcome > 1~ 1~ \"-\" needs a number here, but outcome is a text.",
                "outcome > 1~ 0~ \">\" needs a number here, but outcome is a text.",
                "1 = \"1\"~ 4~ \"=\" needs a number here, but \"1\" is a text.",
                "(1 + 2) = true~ 10~ \"=\" needs a number here, but true is a boolean.",
                "perspectives.missing = \"data\"~ 0~ A list is not compared; ask with \"in\" what it holds.",
                "1 in [1, \"2\"]~ 9~ \"in\" needs a number here, but \"2\" is a text.",
                "1 in perspectives.missing~ 0~ \"in\" needs a text here, but 1 is a number.",
                "\"a\" in outcome~ 7~ \"in\" needs a list of texts here, but outcome is a text.",
                "perspectives.missing in [\"a\"]~ 0~ A list cannot be in a list; ask for one text.",
            })
    void refusesMixedTypes(String text, int position, String message) {
        assertThatThrownBy(() -> parsed(text))
                .isInstanceOfSatisfying(
                        ExpressionException.class,
                        refusal -> assertThat(refusal.position()).isEqualTo(position))
                .hasMessage(message);
    }

    @Test
    void refusesAnotherTypeThanAskedFor() {
        assertThatThrownBy(() -> Expression.parse("1 + 1", FACTS.vocabulary(), ValueType.BOOLEAN))
                .isInstanceOf(ExpressionException.class)
                .hasMessage("Expected a boolean, but this is a number.");
    }

    @Test
    void refusesTooLongAnExpression() {
        var longest = "true" + " ".repeat(Expression.LENGTH - 4);
        assertThat(parsed(longest).holds(FACTS)).isTrue();
        assertThatThrownBy(() -> parsed(longest + " "))
                .isInstanceOf(ExpressionException.class)
                .hasMessage("Has 1001 characters, at most 1000 are allowed.");
    }

    @Test
    void refusesTooDeepAnExpression() {
        assertThat(parsed(nested(Parser.DEPTH)).holds(FACTS)).isTrue();
        assertThatThrownBy(() -> parsed(nested(Parser.DEPTH + 1)))
                .isInstanceOf(ExpressionException.class)
                .hasMessage("Nested deeper than 20 levels; use several rules.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not ", "-"})
    void refusesTooManyPrefixes(String prefix) {
        var text = prefix.repeat(Parser.DEPTH + 1) + (prefix.equals("-") ? "1 = 1" : "true");
        assertThatThrownBy(() -> parsed(text))
                .isInstanceOf(ExpressionException.class)
                .hasMessageStartingWith("Nested deeper");
    }

    @Test
    void allowsManySiblingsAtAnyDepth() {
        assertThat(parsed("(true) and ".repeat(80) + "(true)").holds(FACTS)).isTrue();
        assertThat(parsed("1+".repeat(490) + "1 = 491").holds(FACTS)).isTrue();
    }

    private static String nested(int depth) {
        return "(".repeat(depth) + "true" + ")".repeat(depth);
    }

    private static Expression parsed(String text) {
        return Expression.parse(text, FACTS.vocabulary());
    }
}
