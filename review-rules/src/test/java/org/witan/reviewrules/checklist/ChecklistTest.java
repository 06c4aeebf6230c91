package org.witan.reviewrules.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final List<String> PREFIXES =
            List.of("SEC", "DATA", "REL", "PERF", "API", "OPS", "COST", "DEL", "DOM");

    @Test
    void hasOneForEveryPerspective() {
        assertThat(Checklist.builtIn())
                .extracting(Checklist::perspective)
                .containsExactly(
                        "security",
                        "data",
                        "reliability",
                        "performance",
                        "api",
                        "operations",
                        "cost",
                        "delivery",
                        "domain");
    }

    @Test
    void hasSixToTenItemsEachNumberedFromOne() {
        for (var index = 0; index < PREFIXES.size(); index++) {
            var items = Checklist.builtIn().get(index).items();
            assertThat(items).hasSizeBetween(6, 10);
            for (var number = 1; number <= items.size(); number++) {
                assertThat(items.get(number - 1).id()).isEqualTo(PREFIXES.get(index) + "-" + number);
            }
        }
    }

    @Test
    void asksQuestionsAndGivesReasons() {
        assertThat(items()).allSatisfy(item -> {
            assertThat(item.question()).endsWith("?").hasSizeBetween(40, 250);
            assertThat(item.reason()).endsWith(".").hasSizeBetween(40, 250);
        });
        assertThat(items()).extracting(ChecklistItem::question).doesNotHaveDuplicates();
        assertThat(items()).extracting(ChecklistItem::reason).doesNotHaveDuplicates();
    }

    /** Reviews refer to items for years: the list may grow, but no id may go or get another question. */
    @Test
    void keepsEveryItemThatWasEverPublished() throws IOException {
        var published = golden();
        assertThat(published).hasSizeGreaterThanOrEqualTo(76);
        var present =
                items().stream().map(item -> item.id() + " " + item.question()).toList();
        assertThat(present).containsAll(published);
        assertThat(published)
                .as("a new item belongs into checklist-items.golden.txt too")
                .containsAll(present);
    }

    private static List<ChecklistItem> items() {
        return Checklist.builtIn().stream()
                .flatMap(checklist -> checklist.items().stream())
                .toList();
    }

    private static List<String> golden() throws IOException {
        try (var stream = ChecklistTest.class.getResourceAsStream("checklist-items.golden.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
