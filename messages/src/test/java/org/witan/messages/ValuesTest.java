package org.witan.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void stripsText() {
        assertThat(Values.text("note", "  a\nb ", 10)).isEqualTo("a\nb");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t", "\u2003"})
    void refusesTextWithoutContent(String value) {
        assertRefused("note", () -> Values.text("note", value, 10));
    }

    @Test
    void refusesTextThatIsTooLongAndSaysTheLimit() {
        assertThatThrownBy(() -> Values.text("title", "x".repeat(11), 10))
                .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
                    assertThat(refusal.offence()).isEqualTo("has 11 characters");
                    assertThat(refusal.expected()).isEqualTo("1 to 10 characters");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\uD800b", "a\uDC00b"})
    void refusesWhatIsNoText(String value) {
        assertRefused("body", () -> Values.verbatim("body", value, 10));
    }

    @Test
    void keepsEmojiAndOtherAlphabets() {
        assertThat(Values.verbatim("body", "👩‍💻 决策 \r\n", 20)).isEqualTo("👩‍💻 决策 \r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "bell\u0007"})
    void refusesLineWithControlCharacters(String value) {
        assertRefused("title", () -> Values.line("title", value, 20));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void takesNothingForAnAbsentOption(String value) {
        assertThat(Values.optional("note", value, 10)).isNull();
    }

    @Test
    void sortsTagsAndDropsDuplicates() {
        assertThat(Values.tags(List.of("kafka", "api", "kafka"))).containsExactly("api", "kafka");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kafka", "two words", "-x", "émoji"})
    void refusesTagOfTheWrongForm(String tag) {
        assertRefused("tags", () -> Values.tags(List.of(tag)));
    }

    @Test
    void refusesTooManyTags() {
        var tags = IntStream.range(0, 21).mapToObj(number -> "tag-" + number).toList();
        assertRefused("tags", () -> Values.tags(tags));
    }

    @Test
    void quotesTheOffendingValueShortened() {
        assertThatThrownBy(() -> new TenantId("X".repeat(200)))
                .hasMessageContaining("\"" + "X".repeat(60) + "…\"")
                .hasMessageNotContaining("X".repeat(61));
    }

    private static void assertRefused(String field, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
