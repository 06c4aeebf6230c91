package org.witan.reviewrules.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.witan.reviewrules.Stance;
import org.witan.reviewrules.gate.FindingFacts.Severity;
import org.witan.reviewrules.gate.SeatFacts.Occupancy;

class FactCatalogueTest {

    private static final Path REFERENCE = Path.of("..", "docs", "reviews", "gate-rules.md");

    /** Published rules speak of facts for years: the list may grow, but no fact may go or change its type. */
    @Test
    void keepsEveryFactThatWasEverPublished() throws IOException {
        var present = FactCatalogue.facts().stream()
                .map(fact -> fact.name() + " " + fact.type())
                .toList();
        try (var stream = FactCatalogueTest.class.getResourceAsStream("facts.golden.txt")) {
            var published = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(published).hasSizeGreaterThanOrEqualTo(56);
            assertThat(present)
                    .as("a new fact belongs into facts.golden.txt too")
                    .isEqualTo(published);
        }
    }

    @Test
    void isTheTableOfTheReference() throws IOException {
        var table = FactCatalogue.facts().stream()
                .map(fact -> "| `%s` | %s | %s |"
                        .formatted(fact.name(), words(fact), fact.description().replace("|", "\\|")))
                .collect(Collectors.joining("\n"));
        var reference = Files.readString(REFERENCE);
        if (!reference.contains(table)) {
            fail("The table of facts in " + REFERENCE + " is out of date; it should be:\n\n" + table);
        }
    }

    @Test
    void showsTheBuiltInRulesInTheReference() throws IOException {
        var reference = Files.readString(REFERENCE);
        for (var rule : GateRules.builtIn().rules()) {
            assertThat(reference).contains("`" + rule.name() + "`", rule.description(), "`" + rule.satisfiedIf() + "`");
        }
    }

    @Test
    void computesEveryFactOfItsType() {
        var review = new ReviewFixture().position("security", Stance.ENDORSE).facts();
        for (var fact : FactCatalogue.facts()) {
            var value = Objects.requireNonNull(FactCatalogue.valueOf(fact.name(), new RuleCase(review, false)));
            assertThat(value.type()).as(fact.name()).isEqualTo(fact.type());
        }
    }

    @Test
    void computesEveryFactFromTheReview() {
        var review = new ReviewFixture()
                .requiring("security", "cost")
                .quorum(4)
                .minimumHours(12)
                .open(Duration.ofMinutes(90))
                .answered("cost", "year")
                .position("security", Stance.OBJECT)
                .position("data", Stance.ENDORSE)
                .position("data-2", Stance.ENDORSE_ON_CONDITIONS)
                .position("api", Stance.ABSTAIN)
                .seat(new SeatFacts(
                        "ops", "ops", Occupancy.TAKEN, false, true, Stance.ENDORSE, true, false, true, false))
                .seat(new SeatFacts("data-3", "data", Occupancy.TAKEN, false, false, null, true, true, true, false))
                .empty("reliability", Occupancy.INVITED)
                .empty("delivery", Occupancy.VACANT)
                .empty("domain", Occupancy.WAIVED)
                .finding(Severity.BLOCKER, false, false)
                .finding(Severity.MAJOR, true, true)
                .finding(Severity.MINOR, true, false)
                .condition(true, false, true)
                .condition(true, true, false)
                .recommending("rejected")
                .facts();
        var computed = FactCatalogue.facts().stream()
                .map(fact -> fact.name() + " = " + inWords(fact, review))
                .toList();
        assertThat(computed)
                .contains(
                        "protocol.quorum = 4",
                        "protocol.rounds = 1",
                        "protocol.minimumHours = 12",
                        "protocol.perspectives = security and cost",
                        "review.hoursOpen = 1.5",
                        "review.roundsRevealed = 1",
                        "review.roundOpen = no",
                        "chair.isAuthor = no",
                        "override.given = yes",
                        "proposal.log = PAY",
                        "proposal.tags = kafka and payments",
                        "intake.cost = year",
                        "intake.blastRadius = unanswered",
                        "seats.total = 8",
                        "seats.invited = 1",
                        "seats.vacant = 1",
                        "seats.waived = 1",
                        "seats.uncovered = 4",
                        "seats.uncoveredNames = ops, data-3, reliability and delivery",
                        "seats.heldByAuthors = 1",
                        "seats.heldByAuthorsNames = ops",
                        "seats.unsigned = 4",
                        "perspectives.uncovered = 5",
                        "perspectives.uncoveredNames = cost, data, delivery, ops and reliability",
                        "positions.counted = 4",
                        "positions.endorsing = 1",
                        "positions.endorsingOnConditions = 1",
                        "positions.objecting = 1",
                        "positions.abstaining = 1",
                        "positions.lapsed = 1",
                        "perspectives.endorsing = data",
                        "perspectives.endorsingOnConditions = data",
                        "perspectives.objecting = security",
                        "perspectives.abstaining = api",
                        "agreement.consensus = 0.33",
                        "findings.total = 3",
                        "findings.undisposed = 1",
                        "findings.contested = 1",
                        "findings.contestedNumbers = 2",
                        "findings.open = 2",
                        "findings.openNumbers = 1 and 2",
                        "findings.openBlockers = 1",
                        "findings.openMajors = 1",
                        "recommendation.recorded = yes",
                        "recommendation.outcome = rejected",
                        "recommendation.signatures = 2",
                        "recommendation.dissents = 0",
                        "conditions.total = 2",
                        "conditions.incomplete = 1",
                        "conditions.open = 1");
    }

    private static String inWords(Fact fact, ReviewFacts review) {
        return Objects.requireNonNull(FactCatalogue.valueOf(fact.name(), new RuleCase(review, true)))
                .inWords();
    }

    private static String words(Fact fact) {
        return switch (fact.type()) {
            case TEXTS -> "list of texts";
            case BOOLEAN, NUMBER, TEXT -> fact.type().name().toLowerCase(Locale.ROOT);
        };
    }
}
