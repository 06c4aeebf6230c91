package org.witan.reviewrules.stanza;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanzasTest {

    @Test
    void readsFieldsCommentsAndContinuedLines() {
        var stanzas = Stanzas.parse("test", """
                # a comment
                name: one
                long-text: begins
                 and: goes on

                # another

                name:
                 two
                """);
        assertThat(stanzas).hasSize(2);
        assertThat(stanzas.getFirst().place()).isEqualTo("test, line 2");
        assertThat(stanzas.getFirst().text("long-text")).isEqualTo("begins and: goes on");
        assertThat(stanzas.getFirst().optional("other")).isEmpty();
        assertThat(stanzas.getLast().text("name")).isEqualTo("two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'Name: x'; test, line 1 is no field: Name: x",
                "' x'; test, line 1 continues no field",
                "'a: x\na: y'; test, line 2 repeats the field a",
            })
    void refusesMalformedFiles(String content, String message) {
        assertThatThrownBy(() -> Stanzas.parse("test", content))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void saysWhichFieldIsMissing() {
        var stanza = Stanzas.parse("test", "a: x").getFirst();
        assertThatThrownBy(() -> stanza.text("b")).hasMessage("test, line 1 has no b");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> Stanzas.read(StanzasTest.class, "none.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.txt");
    }
}
