package org.witan.reviewrules.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.reviewrules.Stance.ABSTAIN;
import static org.witan.reviewrules.Stance.ENDORSE;
import static org.witan.reviewrules.Stance.OBJECT;
import static org.witan.reviewrules.gate.FindingFacts.Severity.BLOCKER;
import static org.witan.reviewrules.gate.FindingFacts.Severity.MAJOR;
import static org.witan.reviewrules.gate.FindingFacts.Severity.NOTE;
import static org.witan.reviewrules.gate.GateStatus.NOT_APPLICABLE;
import static org.witan.reviewrules.gate.GateStatus.OVERRIDDEN;
import static org.witan.reviewrules.gate.GateStatus.SATISFIED;
import static org.witan.reviewrules.gate.GateStatus.UNSATISFIED;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.witan.reviewrules.Stance;
import org.witan.reviewrules.gate.SeatFacts.Occupancy;

class BuiltInGateRulesTest {

    private static final String NO_REASON = "We go ahead without.";

    @Test
    void hasTheRulesThatTheDomainNames() {
        assertThat(GateRules.builtIn().problems()).isEmpty();
        assertThat(GateRules.builtIn().rules())
                .extracting(GateRule::name)
                .containsExactly(
                        "quorum",
                        "perspectives-covered",
                        "no-open-blocker",
                        "no-undisposed-finding",
                        "conditions-complete",
                        "author-independence",
                        "minimum-review-time",
                        "signed-or-dissented");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; UNSATISFIED; 3 more positions needed: 0 of 3 so far.",
                "2; UNSATISFIED; 1 more position needed: 2 of 3 so far.",
                "3; SATISFIED; As many positions count as the quorum asks for.",
                "4; SATISFIED; As many positions count as the quorum asks for.",
            })
    void countsPositionsAgainstTheQuorum(int positions, GateStatus status, String sentence) {
        var review = new ReviewFixture();
        for (var position = 1; position <= positions; position++) {
            review.position("seat-" + position, position == 1 ? ABSTAIN : ENDORSE);
        }
        verdict("quorum", review, status, sentence);
    }

    @Test
    void countsNeitherLapsedPositionsNorAgentsNorThoseWhoLeft() {
        var review = new ReviewFixture()
                .quorum(1)
                .seat(seat(Occupancy.TAKEN, false, OBJECT, true))
                .seat(seat(Occupancy.TAKEN, true, ENDORSE, false))
                .seat(seat(Occupancy.VACANT, false, ENDORSE, false))
                .seat(seat(Occupancy.WAIVED, false, ENDORSE, false));
        verdict("quorum", review, UNSATISFIED, "1 more position needed: 0 of 1 so far.");
    }

    @Test
    void takesSeatsOfAgentsForNone() {
        var review = new ReviewFixture()
                .quorum(1)
                .requiring("security", "data")
                .position("security", ENDORSE)
                .recommending("accepted")
                .seat(seat(Occupancy.TAKEN, true, ENDORSE, false));
        verdict("quorum", review, SATISFIED, "As many positions count as the quorum asks for.");
        verdict("perspectives-covered", review, UNSATISFIED, "1 perspective is not covered yet: data.");
        verdict("signed-or-dissented", review, UNSATISFIED, "1 seat has neither signed nor dissented: security.");
        var beside = review.seat(
                new SeatFacts("data-2", "data", Occupancy.TAKEN, false, false, ABSTAIN, false, false, true, false));
        verdict(
                "perspectives-covered",
                beside,
                SATISFIED,
                "Every perspective is covered, has nothing to add, or is waived.");
    }

    @Test
    void waitsForSomebodyElseWhereAnAgentLeft() {
        var review = new ReviewFixture()
                .requiring("security")
                .position("security", ENDORSE)
                .seat(seat(Occupancy.VACANT, true, null, false));
        verdict("perspectives-covered", review, UNSATISFIED, "1 perspective is not covered yet: data.");
    }

    @Test
    void asksForEveryPerspective() {
        var review = new ReviewFixture()
                .requiring("security", "data", "cost")
                .position("security", ENDORSE)
                .empty("security-2", Occupancy.VACANT)
                .empty("data", Occupancy.WAIVED)
                .empty("reliability", Occupancy.INVITED);
        verdict(
                "perspectives-covered",
                review,
                UNSATISFIED,
                "3 perspectives are not covered yet: cost, reliability and security.");
    }

    @Test
    void takesWaivedSeatsAndThoseWithNothingToAddForSettled() {
        var review = new ReviewFixture()
                .requiring("security", "data", "cost")
                .position("security", ABSTAIN)
                .empty("data", Occupancy.WAIVED)
                .seat(new SeatFacts("cost", "cost", Occupancy.TAKEN, false, false, null, false, true, false, false));
        verdict(
                "perspectives-covered",
                review,
                SATISFIED,
                "Every perspective is covered, has nothing to add, or is waived.");
    }

    @Test
    void asksSeatsAgainThatHadNothingToAddToAnEarlierText() {
        var review = new ReviewFixture()
                .requiring("cost")
                .seat(new SeatFacts("cost", "cost", Occupancy.TAKEN, false, false, null, true, true, false, false));
        verdict("perspectives-covered", review, UNSATISFIED, "1 perspective is not covered yet: cost.");
    }

    @Test
    void holdsUpOnOpenBlockers() {
        var review = new ReviewFixture()
                .finding(BLOCKER, true, false)
                .finding(BLOCKER, false, false)
                .finding(MAJOR, false, false);
        verdict("no-open-blocker", review, UNSATISFIED, "1 blocker is open: finding 2.");
        review.finding(BLOCKER, true, true);
        verdict("no-open-blocker", review, UNSATISFIED, "2 blockers are open: findings 2 and 4.");
    }

    @Test
    void holdsUpOnFindingsWithoutDispositionOrWithAContestedOne() {
        var review = new ReviewFixture().finding(NOTE, true, false);
        verdict(
                "no-undisposed-finding",
                review,
                SATISFIED,
                "Every finding is disposed of, and no disposition is contested.");
        review.finding(NOTE, false, false);
        verdict("no-undisposed-finding", review, UNSATISFIED, "1 finding has no disposition or a contested one: 2.");
        review.finding(MAJOR, true, true);
        verdict(
                "no-undisposed-finding",
                review,
                UNSATISFIED,
                "2 findings have no disposition or a contested one: 2 and 3.");
    }

    @Test
    void asksForOwnerAndDateOfConditions() {
        var review = new ReviewFixture();
        verdict("conditions-complete", review, NOT_APPLICABLE, "Does not apply to this review.");
        review.condition(true, true, true);
        verdict("conditions-complete", review, SATISFIED, "Every condition has an owner and a due date.");
        review.condition(true, false, true);
        verdict("conditions-complete", review, UNSATISFIED, "1 condition lacks an owner or a due date.");
        review.condition(false, true, false);
        verdict("conditions-complete", review, UNSATISFIED, "2 conditions lack an owner or a due date.");
    }

    @Test
    void keepsAuthorsOffThePanelWhateverTheChairSays() {
        verdict(
                "author-independence",
                new ReviewFixture(),
                SATISFIED,
                "No author of the proposal chairs the review or holds a seat.");
        var chaired = new ReviewFixture().chairedByAuthor();
        var seated = new ReviewFixture()
                .seat(new SeatFacts("data", "data", Occupancy.TAKEN, false, true, null, false, false, false, false));
        for (var review : new ReviewFixture[] {chaired, seated}) {
            verdict(
                    "author-independence",
                    review,
                    UNSATISFIED,
                    "An author of the proposal chairs the review or holds a seat; hand the chair over, or substitute the "
                            + "seat.");
            assertThat(GateRules.builtIn().wouldYield("author-independence", review.facts()))
                    .isFalse();
        }
    }

    @Test
    void keepsNoSeatToAnAuthorWhoHasLeftIt() {
        for (var occupancy : Occupancy.values()) {
            var review = new ReviewFixture()
                    .seat(new SeatFacts("data", "data", occupancy, false, true, null, false, false, false, false));
            var held = occupancy == Occupancy.INVITED || occupancy == Occupancy.TAKEN;
            assertThat(GateRules.builtIn().judge(review.facts(), Map.of()))
                    .filteredOn(result -> result.rule().equals("author-independence"))
                    .extracting(GateResult::status)
                    .containsExactly(held ? UNSATISFIED : SATISFIED);
        }
    }

    @Test
    void waitsForTheMinimumTime() {
        verdict("minimum-review-time", new ReviewFixture(), NOT_APPLICABLE, "Does not apply to this review.");
        var review = new ReviewFixture().minimumHours(48);
        verdict(
                "minimum-review-time",
                review.open(Duration.ofMinutes(30 * 60 + 45)),
                UNSATISFIED,
                "17.25 more hours to go: open for 30.75 of at least 48 hours.");
        verdict(
                "minimum-review-time",
                review.open(Duration.ofHours(48).minusMillis(1)),
                UNSATISFIED,
                "0.01 more hours to go: open for 47.99 of at least 48 hours.");
        verdict(
                "minimum-review-time",
                review.open(Duration.ofHours(48)),
                SATISFIED,
                "The review has been open as long as the protocol asks for.");
    }

    @Test
    void asksEverySeatToSignOrDissentOnceThereIsARecommendation() {
        var review = new ReviewFixture()
                .position("security", ENDORSE)
                .seat(new SeatFacts("data", "data", Occupancy.TAKEN, false, false, OBJECT, false, false, false, true))
                .seat(new SeatFacts("cost", "cost", Occupancy.TAKEN, false, false, ENDORSE, false, false, true, false))
                .empty("api", Occupancy.WAIVED);
        verdict("signed-or-dissented", review, NOT_APPLICABLE, "Does not apply to this review.");
        verdict(
                "signed-or-dissented",
                review.recommending("accepted"),
                UNSATISFIED,
                "1 seat has neither signed nor dissented: security.");
    }

    @Test
    void yieldsToTheChairExceptOnIndependence() {
        var review = new ReviewFixture()
                .requiring("security")
                .minimumHours(1)
                .chairedByAuthor()
                .finding(BLOCKER, false, false)
                .condition(false, false, true)
                .position("data", OBJECT)
                .recommending("accepted")
                .facts();
        for (var rule : GateRules.builtIn().rules()) {
            var yields = !rule.name().equals("author-independence");
            assertThat(GateRules.builtIn().wouldYield(rule.name(), review)).isEqualTo(yields);
            var result = GateRules.builtIn().judge(review, Map.of(rule.name(), NO_REASON)).stream()
                    .filter(each -> each.rule().equals(rule.name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(result.status()).isEqualTo(yields ? OVERRIDDEN : UNSATISFIED);
            if (yields) {
                assertThat(result.sentence()).isEqualTo("Overridden by the chair: We go ahead without.");
            } else {
                assertThat(result.sentence())
                        .endsWith("The chair overrode this rule, but it does not yield to that now.");
            }
        }
    }

    private static void verdict(String rule, ReviewFixture review, GateStatus status, String sentence) {
        var result = GateRules.builtIn().judge(review.facts(), Map.of()).stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        assertThat(result.sentence()).isEqualTo(sentence);
        assertThat(result.status()).isEqualTo(status);
    }

    private static SeatFacts seat(Occupancy occupancy, boolean byAgent, Stance stance, boolean lapsed) {
        return new SeatFacts("data", "data", occupancy, byAgent, false, stance, lapsed, false, false, false);
    }
}
