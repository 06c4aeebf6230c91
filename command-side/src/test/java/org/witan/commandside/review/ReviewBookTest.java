package org.witan.commandside.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.witan.commandside.Refusals.refused;
import static org.witan.commandside.review.ReviewBench.by;
import static org.witan.commandside.review.Story.ACME;
import static org.witan.commandside.review.Story.AUTHOR;
import static org.witan.commandside.review.Story.DATA;
import static org.witan.commandside.review.Story.NO_BLOCKER;
import static org.witan.commandside.review.Story.SECURITY;
import static org.witan.commandside.review.Story.SEC_1;
import static org.witan.commandside.review.Story.checklist;
import static org.witan.commandside.review.Story.protocol;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.witan.messages.LogKey;
import org.witan.messages.review.ChecklistItem;
import org.witan.messages.review.ChecklistPublished;
import org.witan.messages.review.ConsensusMeasure;
import org.witan.messages.review.GateRule;
import org.witan.messages.review.GateRuleSet;
import org.witan.messages.review.GateRulesPublished;
import org.witan.messages.review.ProtocolPublished;
import org.witan.messages.review.PublishChecklist;
import org.witan.messages.review.PublishGateRules;
import org.witan.messages.review.PublishProtocol;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewProtocol;

class ReviewBookTest {
    private static final GateRule TYPO =
            new GateRule("typo", "Never mind", "", "findings.openBlokers = 0", "", "Missing.");
    private static final GateRulesPublished PUBLISHED = new GateRulesPublished(ACME, 1, List.of(NO_BLOCKER));

    private AggregateTestFixture<ReviewBook> fixture;
    private ReviewBooks books;

    @BeforeEach
    void makeFixture() {
        fixture = new AggregateTestFixture<>(ReviewBook.class);
        books = new ReviewBooks(fixture.getRepository());
        fixture.registerAnnotatedCommandHandler(books);
    }

    @Test
    void takesGateRules() {
        fixture.givenNoPriorActivity()
                .when(new PublishGateRules(ACME, List.of(NO_BLOCKER)), by(AUTHOR))
                .expectEvents(PUBLISHED);
    }

    @Test
    void countsTheVersions() {
        fixture.given(PUBLISHED)
                .when(new PublishGateRules(ACME, List.of()), by(AUTHOR))
                .expectEvents(new GateRulesPublished(ACME, 2, List.of()));
    }

    @Test
    void saysNothingWhenTheGateRulesStayTheSame() {
        fixture.given(PUBLISHED)
                .when(new PublishGateRules(ACME, List.of(NO_BLOCKER)), by(AUTHOR))
                .expectNoEvents();
    }

    @Test
    void refusesGateRulesThatCannotBeUnderstood() {
        fixture.givenNoPriorActivity()
                .when(new PublishGateRules(ACME, List.of(TYPO)), by(AUTHOR))
                .expectException(refused(ReviewError.GATE_RULES_INVALID));
    }

    @Test
    void takesAChecklist() {
        var items = checklist(SECURITY, "SEC-1").items();
        fixture.givenNoPriorActivity()
                .when(new PublishChecklist(ACME, SECURITY, items), by(AUTHOR))
                .expectEvents(new ChecklistPublished(ACME, SECURITY, 1, items));
    }

    @Test
    void countsTheVersionsOfEachChecklist() {
        var items = checklist(SECURITY, "SEC-1").items();
        fixture.given(
                        new ChecklistPublished(ACME, SECURITY, 1, items),
                        new ChecklistPublished(ACME, DATA, 1, List.of()))
                .when(new PublishChecklist(ACME, SECURITY, List.of()), by(AUTHOR))
                .expectEvents(new ChecklistPublished(ACME, SECURITY, 2, List.of()));
    }

    @Test
    void saysNothingWhenTheChecklistStaysTheSame() {
        fixture.given(new ChecklistPublished(ACME, SECURITY, 1, List.of()))
                .when(new PublishChecklist(ACME, SECURITY, List.of()), by(AUTHOR))
                .expectNoEvents();
    }

    @Test
    void refusesTwoQuestionsOfOneId() {
        var items = List.of(
                new ChecklistItem(SEC_1, "Is it so?", "It matters."), new ChecklistItem(SEC_1, "Really?", "Indeed."));
        fixture.givenNoPriorActivity()
                .when(new PublishChecklist(ACME, SECURITY, items), by(AUTHOR))
                .expectException(refused(ReviewError.CHECKLIST_INVALID));
    }

    @Test
    void refusesTheIdOfAQuestionThatWasRemoved() {
        var other = new ChecklistItem(SEC_1, "Something else?", "It matters.");
        fixture.given(
                        new ChecklistPublished(
                                ACME, DATA, 1, checklist(DATA, "SEC-1").items()),
                        new ChecklistPublished(
                                ACME, DATA, 2, checklist(DATA, "SEC-2").items()),
                        new ChecklistPublished(
                                ACME, DATA, 3, checklist(DATA, "SEC-3").items()))
                .when(new PublishChecklist(ACME, DATA, List.of(other)), by(AUTHOR))
                .expectNoEvents()
                .expectException(refused(ReviewError.CHECKLIST_INVALID));
    }

    @Test
    void refusesTheIdOfABuiltInQuestionThatWasRemoved() {
        var builtIn = BookState.EMPTY
                .standards(new LogKey("PAY"))
                .checklist(SECURITY)
                .orElseThrow()
                .items();
        fixture.given(new ChecklistPublished(ACME, SECURITY, 1, List.of()))
                .when(new PublishChecklist(ACME, SECURITY, builtIn), by(AUTHOR))
                .expectException(refused(ReviewError.CHECKLIST_INVALID));
    }

    @Test
    void keepsTheIdsThatAreStillAskedByAndTakesNewOnes() {
        var items = checklist(DATA, "SEC-2", "SEC-3").items();
        fixture.given(
                        new ChecklistPublished(
                                ACME, DATA, 1, checklist(DATA, "SEC-1", "SEC-2").items()),
                        new ChecklistPublished(
                                ACME, DATA, 2, checklist(DATA, "SEC-2").items()),
                        new ChecklistPublished(
                                ACME, SECURITY, 1, checklist(SECURITY, "SEC-1").items()))
                .when(new PublishChecklist(ACME, DATA, items), by(AUTHOR))
                .expectEvents(new ChecklistPublished(ACME, DATA, 3, items));
    }

    @Test
    void takesAProtocolForALogAndOneForTheTenant() {
        var log = new LogKey("PAY");
        fixture.given(new ProtocolPublished(ACME, log, 1, protocol(false)))
                .when(new PublishProtocol(ACME, null, protocol(true)), by(AUTHOR))
                .expectEvents(new ProtocolPublished(ACME, null, 1, protocol(true)));
    }

    @Test
    void saysNothingWhenTheProtocolStaysTheSame() {
        fixture.given(new ProtocolPublished(ACME, null, 1, protocol(false)))
                .when(new PublishProtocol(ACME, null, protocol(false)), by(AUTHOR))
                .expectNoEvents();
    }

    @Test
    void refusesProtocolThatContradictsItself() {
        var endless = new ReviewProtocol(
                "Odd", List.of(SECURITY), 1, ConsensusMeasure.TASTLE_WIERMAN, 1, 48, 24, 0, List.of(100), 0, false, 0);
        fixture.givenNoPriorActivity()
                .when(new PublishProtocol(ACME, null, endless), by(AUTHOR))
                .expectException(refused(ReviewError.PROTOCOL_INVALID));
    }

    @Test
    void holdsAPanelByTheBuiltInStandardsWithoutABook() {
        var standards = BookState.EMPTY.standards(new LogKey("PAY"));
        assertThat(standards.gateRules().version()).isZero();
        assertThat(standards.gateRules().rules()).isNotEmpty();
        assertThat(standards.checklist(SECURITY)).isPresent();
        assertThat(RuleTerms.of(standards.protocol()).problems()).isEmpty();
    }

    @Test
    void prefersWhatIsNearest() {
        var state = BookState.EMPTY;
        for (var event : List.of(
                PUBLISHED,
                new ChecklistPublished(ACME, SECURITY, 1, List.of()),
                new ProtocolPublished(ACME, null, 1, protocol(false)),
                new ProtocolPublished(ACME, new LogKey("PAY"), 1, protocol(true)))) {
            state = BookState.evolve(state, event);
        }
        var standards = state.standards(new LogKey("PAY"));
        assertThat(standards.protocol()).isEqualTo(protocol(true));
        assertThat(standards.gateRules()).isEqualTo(new GateRuleSet(1, List.of(NO_BLOCKER)));
        assertThat(standards.checklist(SECURITY).orElseThrow().items()).isEmpty();
        assertThat(standards.checklist(DATA)).isPresent();
        assertThat(state.standards(new LogKey("OPS")).protocol()).isEqualTo(protocol(false));
    }
}
