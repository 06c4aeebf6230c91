package org.witan.reviewrules.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SectionChangesTest {

    private static final String DESIGN = """
            # Payments

            We move payments to events.

            ## Data design

            The ledger owns all bookings. Consumers read them from a topic.

            ### Retention

            Bookings stay for ten years, events for seven days.

            ## Rollout

            One region after the other, each for a week before the next begins.
            """;

    @Test
    void namesChangedAddedAndRemovedSections() {
        var later = DESIGN.replace("seven days", "thirty days")
                .replace("## Rollout", "## Costs\n\nAbout nothing.\n\n## Rollout")
                .replace("# Payments\n\nWe move payments to events.\n", "# Payments\n");
        var changes = SectionChanges.between(DESIGN, later);
        assertThat(changes.changed()).extracting(Section::name).containsExactly("Payments", "Retention");
        assertThat(changes.added()).extracting(Section::name).containsExactly("Costs");
        assertThat(changes.removed()).isEmpty();
        assertThat(changes.names()).containsExactly("Payments", "Retention", "Costs");
        assertThat(SectionChanges.between(later, DESIGN).removed())
                .extracting(Section::name)
                .containsExactly("Costs");
    }

    static Object[][] sameTexts() {
        return new Object[][] {
            {"a *b* c", "a b c"},
            {"a **b** _c_", "a b c"},
            {"a   b\nc", "a b c"},
            {"a b\n\n\n\nc", "a b\n\nc"},
            {"- a\n- b", "* a\n* b"},
            {"1. a\n2. b", "1) a\n1) b"},
            {"| a | b |\n|---|---|\n| c | d |", "|a|b|\n|:-:|----:|\n|  c|d   |"},
            {"```java\nx  \n```", "~~~java\nx\n~~~"},
            {"a<!-- hidden -->b", "ab"},
            {"[a](b)", "[a][1]\n\n[1]: b"},
            {"a  \nb", "a\\\nb"},
            {"# A\na", "A\n=\na"},
            {"# A\na", "# A #\n\na\n"},
            {"## A\na", "# A\na"},
            {"a & b", "a &amp; b"},
        };
    }

    @ParameterizedTest
    @MethodSource("sameTexts")
    void takesMarkupAndWhiteSpaceForNoChange(String earlier, String later) {
        var changes = SectionChanges.between(earlier, later);
        assertThat(changes.isEmpty()).as(changes.toString()).isTrue();
    }

    static Object[][] otherTexts() {
        return new Object[][] {
            {"a b c", "a b d"},
            {"[a](b)", "[a](c)"},
            {"```\na:\n  b\n```", "```\na:\nb\n```"},
            {"```java\nx\n```", "```kotlin\nx\n```"},
            {"- [ ] a", "- [x] a"},
            {"a", "a\n\n[^1]: note"},
            {"a[^1]\n\n[^1]: note", "a[^1]\n\n[^1]: other"},
            {"![a](b)", "![a](c)"},
        };
    }

    @ParameterizedTest
    @MethodSource("otherTexts")
    void takesWordsTargetsAndCodeForAChange(String earlier, String later) {
        assertThat(SectionChanges.between(earlier, later).changed())
                .extracting(Section::name)
                .containsExactly(Sections.OPENING);
    }

    @Test
    void takesMovedSectionsForNoChange() {
        var moved = """
                # Payments

                We move payments to events.

                ## Rollout

                One region after the other, each for a week before the next begins.

                ### Retention

                Bookings stay for ten years, events for seven days.

                ## Data design

                The ledger owns all bookings. Consumers read them from a topic.
                """;
        assertThat(SectionChanges.between(DESIGN, moved).isEmpty()).isTrue();
    }

    @Test
    void takesRenamedAndRenumberedHeadingsForTheSameSection() {
        var renamed =
                DESIGN.replace("## Data design", "## 3. Where the data lives").replace("## Rollout", "## 4. rollout");
        var changes = SectionChanges.between(DESIGN, renamed);
        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.renamed())
                .isEqualTo(Map.of("Data design", "3. Where the data lives", "Rollout", "4. rollout"));
        assertThat(changes.carriedOver(List.of("Rollout", "Retention"))).containsExactly("4. rollout", "Retention");
    }

    @Test
    void recognizesARenamedHeadingThatHasNothingButSectionsBelow() {
        var earlier = "# Data\n\n## Retention\n\nBookings stay for ten years, events for seven days.\n";
        var changes = SectionChanges.between(earlier, earlier.replace("# Data\n", "# Storage\n"));
        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.renamed()).isEqualTo(Map.of("Data", "Storage"));
    }

    @Test
    void reportsARenamedSectionAsChangedWhenItsWordsChangedToo() {
        var later = DESIGN.replace("## Rollout", "## Steps").replace("for a week", "for two weeks");
        var changes = SectionChanges.between(DESIGN, later);
        assertThat(changes.changed()).extracting(Section::name).containsExactly("Rollout");
        assertThat(changes.renamed()).isEqualTo(Map.of("Rollout", "Steps"));
    }

    @Test
    void doesNotRecognizeSectionsByAWordOrTwo() {
        var changes = SectionChanges.between("# Costs\n\nNone.\n", "# Security\n\nNone.\n");
        assertThat(changes.removed()).extracting(Section::name).containsExactly("Costs");
        assertThat(changes.added()).extracting(Section::name).containsExactly("Security");
    }

    @Test
    void seesNothingInTheSameText() {
        assertThat(SectionChanges.between(DESIGN, DESIGN).isEmpty()).isTrue();
        assertThat(SectionChanges.between("", "").isEmpty()).isTrue();
    }

    /** Whatever is reordered, respaced and emphasized: exactly the sections that were rewritten are reported. */
    @Test
    void findsExactlyWhatWasRewrittenInShuffledDocuments() {
        var random = new Random(11);
        for (var round = 0; round < 200; round++) {
            var earlier = new ArrayList<String>();
            var later = new ArrayList<String>();
            var rewritten = new ArrayList<String>();
            for (var number = 0; number < 12; number++) {
                var words = "words of section " + number + " seed " + random.nextInt(1000);
                earlier.add("## Title " + number + "\n\n" + words + "\n\n");
                var isRewritten = random.nextInt(4) == 0;
                later.add("##   Title *" + number + "*\n"
                        + (isRewritten ? "quite other text" : words.replace(" ", "  ")) + "\n");
                if (isRewritten) {
                    rewritten.add("Title " + number);
                }
            }
            Collections.shuffle(later, random);
            var changes = SectionChanges.between(String.join("", earlier), String.join("", later));
            assertThat(changes.changed()).extracting(Section::name).containsExactlyElementsOf(rewritten);
            assertThat(changes.added()).isEmpty();
            assertThat(changes.removed()).isEmpty();
        }
    }
}
