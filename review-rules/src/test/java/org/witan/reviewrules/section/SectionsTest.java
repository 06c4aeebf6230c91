package org.witan.reviewrules.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {

    @Test
    void splitsAtHeadingsOfEveryLevelAndKind() {
        var sections = Sections.of("""
                Before the first.

                # Payments

                Why *we* do it.

                Data design
                -----------

                One table.

                ### Retention ###

                Ten years.

                ## Rollout

                In steps.
                """);
        assertThat(sections)
                .containsExactly(
                        new Section(Sections.OPENING, List.of(), "Before the first."),
                        new Section("Payments", List.of("Payments"), "Why we do it."),
                        new Section("Data design", List.of("Payments", "Data design"), "One table."),
                        new Section("Retention", List.of("Payments", "Data design", "Retention"), "Ten years."),
                        new Section("Rollout", List.of("Payments", "Rollout"), "In steps."));
        assertThat(sections).extracting(Section::title).startsWith("(opening)", "Payments");
    }

    @Test
    void namesByPathWhatWouldBeAmbiguousByTitle() {
        var sections = Sections.of("# A\n## Risks\n## Cost\n# B\n## Risks\n## Risks\n# X (2)\n# X\n# X\n");
        assertThat(sections)
                .extracting(Section::name)
                .containsExactly("A", "A > Risks", "Cost", "B", "B > Risks", "B > Risks (2)", "X (2)", "X", "X (3)");
    }

    @Test
    void hasNoOpeningWhenNothingStandsThere() {
        assertThat(Sections.of("")).isEmpty();
        assertThat(Sections.of("\n\n<!-- nothing -->\n\n# A"))
                .extracting(Section::name)
                .containsExactly("A");
    }

    @Test
    void takesNoHeadingWithinListsQuotesAndCodeForASection() {
        var sections = Sections.of("# A\n\n> # quoted\n\n- # listed\n\n```\n# code\n```\n");
        assertThat(sections).extracting(Section::name).containsExactly("A");
        assertThat(sections.getFirst().text()).contains("quoted", "listed", "# code");
    }

    @Test
    void writesTitlesWithoutMarkup() {
        assertThat(Sections.of("# The **`ledger`** of [PAY](x)\n").getFirst().name())
                .isEqualTo("The ledger of <x> PAY");
    }

    @Test
    void keepsWordsOfNeighbouringCellsAndItemsApart() {
        var text = Sections.of("| a | b |\n|---|---|\n| c | d |\n\n- e\n- f\n\n1. g\n")
                .getFirst()
                .text();
        assertThat(text).isEqualTo("a b c d e f g");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a\n",
                "#\n",
                "> ",
                "- ",
                "* a ",
                "**a",
                "[",
                "![",
                "[a](",
                "`",
                "| a |\n|---|\n",
                "\n",
                "<!--",
                "```\n",
                "a\n===\n",
                "    ",
                "1. ",
                "\\",
                "&amp;",
                "[a]: b\n",
                "<a>"
            })
    void staysWithinBoundsOnRepetition(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            var text = part.repeat(100_000 / part.length());
            assertThat(SectionChanges.between(text, text).isEmpty()).isTrue();
            SectionChanges.between(text, "# other\n" + text);
        });
    }
}
