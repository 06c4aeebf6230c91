package org.witan.reviewrules.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

    private static final FactsFixture FACTS = new FactsFixture()
            .with("none", Value.Amount.of(0))
            .with("one", Value.Amount.of(1))
            .with("two", Value.Amount.of(2))
            .with("hours", new Value.Amount(new BigDecimal("12.3456")))
            .with("yes", new Value.Truth(true))
            .with("outcome", new Value.Text("accepted"))
            .with("single", new Value.Texts(List.of("data")))
            .with("several", new Value.Texts(List.of("data", "cost", "security")));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nothing to fill in.; Nothing to fill in.",
                "{two - one} more position[s] needed; 1 more position needed",
                "{two} more position[s] needed; 2 more positions needed",
                "{none} position[s]; 0 positions",
                "{one} condition[s] [lacks|lack] an owner; 1 condition lacks an owner",
                "{two} condition[s] [lacks|lack] an owner; 2 conditions lack an owner",
                "Perspective[s] {single} [is|are] missing; Perspective data is missing",
                "Perspective[s] {several} [is|are] missing; Perspectives data, cost and security are missing",
                "{one} seat[s] of {two} [is|are] empty; 1 seat of 2 are empty",
                "{one} {outcome} thing[s]; 1 accepted thing",
                "{hours} hours; 12.35 hours",
                "{two * 50}%; 100%",
                "{yes} and {outcome}; yes and accepted",
                "{{two} and [[s] and }]; {two} and [s] and }]",
                "{\"a } b\"} c; a } b c",
                "{\"\\\\\"}!; \\!",
            })
    void fills(String template, String expected) {
        assertThat(Sentence.parse(template, FACTS.vocabulary()).fill(FACTS)).isEqualTo(expected);
    }

    @Test
    void namesAtMostEightItemsAndCountsTheRest() {
        var numbers = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(new Value.Texts(numbers).inWords()).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8 and 2 more");
        assertThat(new Value.Texts(numbers.subList(0, 9)).inWords()).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8 and 9");
        assertThat(new Value.Texts(List.of()).inWords()).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "' '; 0; Expected a sentence, found nothing.",
                "one {two; 4; The placeholder that begins here has no closing brace.",
                "one [two; 4; The ending that begins here has no closing bracket.",
                "{two} [a|b|c]; 6; Expected one form or two, found 3.",
                "item[s] {outcome}; 4; An ending in brackets needs a placeholder with a number or a list.",
                "a {tow} b; 3; There is no fact tow. Did you mean two?",
                "ab {}; 4; Expected a fact, a value or \"(\", found the end.",
            })
    void refusesWhatIsNoSentence(String template, int position, String message) {
        assertThatThrownBy(() -> Sentence.parse(template, FACTS.vocabulary()))
                .isInstanceOfSatisfying(
                        ExpressionException.class,
                        refusal -> assertThat(refusal.position()).isEqualTo(position))
                .hasMessage(message);
    }

    @Test
    void refusesTooLongASentence() {
        assertThatThrownBy(() -> Sentence.parse("a".repeat(Sentence.LENGTH + 1), FACTS.vocabulary()))
                .isInstanceOf(ExpressionException.class)
                .hasMessage("Has 501 characters, at most 500 are allowed.");
    }

    @Test
    void saysWhichFactIsNotKnownYet() {
        var sentence = Sentence.parse("{agreement.unknown}", FACTS.vocabulary());
        assertThatThrownBy(() -> sentence.fill(FACTS)).isInstanceOf(EvaluationException.class);
    }
}
