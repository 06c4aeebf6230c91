package org.witan.reviewrules.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Throws a great many texts at the parser: it may refuse them in its own way, and in no other. */
class ParserFuzzTest {

    private static final FactsFixture FACTS = new FactsFixture()
            .with("flag", new Value.Truth(true))
            .with("count", Value.Amount.of(3))
            .with("word", new Value.Text("a"))
            .with("words", new Value.Texts(List.of("a", "b")));

    private static final List<String> WORDS = List.of(
            "true",
            "false",
            "flag",
            "count",
            "word",
            "words",
            "agreement.unknown",
            "unknown",
            "and",
            "or",
            "not",
            "in",
            "(",
            ")",
            "[",
            "]",
            ",",
            "=",
            "!=",
            "<",
            "<=",
            ">",
            ">=",
            "+",
            "-",
            "*",
            "/",
            "0",
            "1",
            "2.5",
            "\"a\"",
            "\"",
            "\\",
            "{",
            "}",
            "|",
            "&&",
            "é",
            "\uD83D\uDE00",
            "\uD83D",
            "\0",
            " ",
            "\n");

    @Test
    void readsOrRefusesEveryRowOfWords() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            var random = new Random(1);
            var understood = 0;
            for (var round = 0; round < 60_000; round++) {
                understood += attempt(row(random, 1 + random.nextInt(12))) ? 1 : 0;
            }
            // Else the rows would be too wild to reach the deeper levels of the grammar.
            assertThat(understood).isGreaterThan(1_000);
        });
    }

    @Test
    void readsOrRefusesEveryRowOfCharacters() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            var random = new Random(2);
            for (var round = 0; round < 30_000; round++) {
                var text = new StringBuilder();
                for (var length = random.nextInt(40); length > 0; length--) {
                    text.append((char) random.nextInt(round % 2 == 0 ? 128 : 65_536));
                }
                attempt(text.toString());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "not ", "-", "[", "1 in [", "{", "1+", "true and ", "\"", "\\", "a.", "1=", "((1)+", "9"})
    void staysWithinBoundsOnRepetition(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            attempt(part.repeat(Expression.LENGTH / part.length()));
            attempt(part.repeat(1_000_000));
        });
    }

    private static String row(Random random, int length) {
        var text = new StringBuilder();
        for (var word = 0; word < length; word++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    /** Returns whether the text is an expression; lets any exception but the two expected ones pass. */
    private static boolean attempt(String text) {
        try {
            Sentence.parse("a {" + text + "} b[s] " + text, FACTS.vocabulary());
        } catch (ExpressionException exception) {
            assertThat(exception.position()).isBetween(0, 2 * text.length() + 20);
        }
        try {
            var expression = Expression.parse(text, FACTS.vocabulary());
            assertThat(evaluate(expression)).isTrue();
            return true;
        } catch (ExpressionException exception) {
            assertThat(exception.position()).isBetween(0, text.length());
            assertThat(exception.getMessage()).isNotBlank();
            return false;
        }
    }

    private static boolean evaluate(Expression expression) {
        try {
            return expression.evaluate(FACTS).type() == expression.type();
        } catch (EvaluationException exception) {
            return !String.valueOf(exception.getMessage()).isBlank();
        }
    }
}
