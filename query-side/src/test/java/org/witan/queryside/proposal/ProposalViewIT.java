package org.witan.queryside.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.Test;
import org.witan.messages.InvalidValueException;
import org.witan.messages.MemberId;
import org.witan.messages.Page;
import org.witan.messages.PageRequest;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.Role;
import org.witan.messages.decision.DecisionEntryView;
import org.witan.messages.decision.ListDecisions;
import org.witan.messages.proposal.DecisionOverrideView;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.DecisionSuperseded;
import org.witan.messages.proposal.DecisionView;
import org.witan.messages.proposal.FindProposal;
import org.witan.messages.proposal.FindRevision;
import org.witan.messages.proposal.ListProposals;
import org.witan.messages.proposal.ListRevisions;
import org.witan.messages.proposal.Origin;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalDrafted;
import org.witan.messages.proposal.ProposalEnteredReview;
import org.witan.messages.proposal.ProposalLeftReview;
import org.witan.messages.proposal.ProposalRelated;
import org.witan.messages.proposal.ProposalRevised;
import org.witan.messages.proposal.ProposalStatus;
import org.witan.messages.proposal.ProposalSubmitted;
import org.witan.messages.proposal.ProposalSummaryView;
import org.witan.messages.proposal.ProposalTagged;
import org.witan.messages.proposal.ProposalUnrelated;
import org.witan.messages.proposal.ProposalView;
import org.witan.messages.proposal.ProposalWithdrawn;
import org.witan.messages.proposal.RelationType;
import org.witan.messages.proposal.RelationView;
import org.witan.messages.proposal.RevisionView;
import org.witan.messages.proposal.SupersessionView;
import org.witan.messages.review.GateOverride;
import org.witan.messages.review.GateResult;
import org.witan.messages.review.GateRuleOverridden;
import org.witan.messages.review.GateRuleSet;
import org.witan.messages.review.GateStatus;
import org.witan.messages.review.PanelConvened;
import org.witan.messages.review.ReviewCancelled;
import org.witan.messages.review.ReviewDecided;
import org.witan.messages.review.RoundOpened;
import org.witan.queryside.PanelStory;
import org.witan.queryside.Tenancy;

class ProposalViewIT {

    private final Tenancy tenancy = Tenancy.create();

    @Test
    void showsTheCurrentRevisionWithItsAuthors() {
        var bob = tenancy.member("Bob Builder", Role.AUTHOR);
        var proposal = tenancy.proposal(tenancy.log("PAY"), "First", "one", "kafka");
        var position = tenancy.happened(
                new ProposalRevised(proposal, 2, bob, "Second", "two", "shorter"),
                new ProposalTagged(proposal, List.of("events", "kafka")),
                new ProposalSubmitted(proposal, 2));
        tenancy.acquainted();

        var view = find(proposal, position).orElseThrow();

        assertThat(view.summary().title()).isEqualTo("Second");
        assertThat(view.summary().state()).isEqualTo(ProposalStatus.PROPOSED);
        assertThat(view.summary().tags()).containsExactly("events", "kafka");
        assertThat(view.summary().author().name()).isEqualTo("Ann Author");
        assertThat(view.authors()).extracting(person -> person.name()).containsExactly("Ann Author", "Bob Builder");
        assertThat(view.body()).isEqualTo("two");
        assertThat(view.submittedRevision()).isEqualTo(2);
        assertThat(view.version()).isEqualTo(3);
        assertThat(view.openMoves())
                .containsExactly(
                        "revise", "tag", "submit", "withdraw", "intake", "second", "object", "convene", "decide");
    }

    @Test
    void keepsWhereAnImportedDocumentCameFrom() {
        var proposal = ProposalId.of(tenancy.log("IMP"), 1);
        var position = tenancy.happened(new ProposalDrafted(
                proposal, tenancy.author(), "Title", "", List.of(), null, new Origin("repository", "adr/1.md")));

        assertThat(find(proposal, position).orElseThrow().origin()).isEqualTo(new Origin("repository", "adr/1.md"));
    }

    @Test
    void listsRevisionsWithoutBodiesAndFindsOneWithIt() {
        var proposal = tenancy.proposal(tenancy.log("PAY"), "First", "one");
        var position = tenancy.happened(
                new ProposalRevised(proposal, 2, tenancy.author(), "Second", "two", null),
                new ProposalRevised(proposal, 3, tenancy.author(), "Third", "three", null));

        Page<RevisionView> page = tenancy.page(new ListRevisions(proposal, Tenancy.first(2), position));
        Page<RevisionView> rest = tenancy.page(new ListRevisions(proposal, new PageRequest(2, page.next()), position));

        assertThat(page.items()).extracting(RevisionView::number).containsExactly(3, 2);
        assertThat(page.items()).extracting(RevisionView::body).containsOnlyNulls();
        assertThat(page.items()).extracting(RevisionView::baseRevision).containsExactly(2, 1);
        assertThat(rest.items()).extracting(RevisionView::number).containsExactly(1);
        assertThat(rest.next()).isNull();
        assertThat(tenancy.ask(
                                new FindRevision(proposal, 2, position),
                                ResponseTypes.optionalInstanceOf(RevisionView.class))
                        .orElseThrow()
                        .body())
                .isEqualTo("two");
        assertThat(tenancy.ask(
                        new FindRevision(proposal, 9, position), ResponseTypes.optionalInstanceOf(RevisionView.class)))
                .isEmpty();
    }

    @Test
    void showsTheDecisionAndWhatTookItsPlace() {
        var log = tenancy.log("PAY");
        var former = tenancy.proposal(log, "Former", "");
        var successor = tenancy.proposal(log, "Successor", "");
        tenancy.decided(former, Outcome.ACCEPTED, "Because.");
        tenancy.decided(successor, Outcome.ACCEPTED, "Better.");
        tenancy.happened(new ProposalRelated(successor, RelationType.SUPERSEDES, former, false, "all of it"));
        var position = tenancy.happened(new DecisionSuperseded(former, successor, false, "all of it"));

        var old = find(former, position).orElseThrow();
        var young = find(successor, position).orElseThrow();

        assertThat(old.decision().rationale()).isEqualTo("Because.");
        assertThat(old.decision().deciders())
                .extracting(person -> person.name())
                .containsExactly("Ann Author");
        assertThat(old.summary().state()).isEqualTo(ProposalStatus.SUPERSEDED);
        assertThat(old.openMoves()).isEmpty();
        assertThat(old.supersededBy()).containsExactly(new SupersessionView("PAY-2", "Successor", false, "all of it"));
        assertThat(young.relations())
                .containsExactly(new RelationView(
                        RelationType.SUPERSEDES,
                        "outgoing",
                        "PAY-1",
                        "Former",
                        ProposalStatus.SUPERSEDED,
                        "all of it"));
    }

    @Test
    void followsAProposalThroughPanels() {
        var proposal = tenancy.proposal(tenancy.log("PAY"), "Title", "one");
        var first = ReviewId.of(tenancy.id(), "review-" + UUID.randomUUID());
        var second = ReviewId.of(tenancy.id(), "review-" + UUID.randomUUID());
        var called =
                tenancy.happened(new ProposalSubmitted(proposal, 1), new ProposalEnteredReview(proposal, first, 1));
        assertThat(stateOf(proposal, called)).isEqualTo(ProposalStatus.IN_REVIEW);

        var calledOff = tenancy.happened(new ProposalLeftReview(proposal, first));
        assertThat(stateOf(proposal, calledOff)).isEqualTo(ProposalStatus.PROPOSED);

        var revised = tenancy.happened(
                new ProposalEnteredReview(proposal, second, 1),
                new ProposalRevised(proposal, 2, tenancy.author(), "Title", "two", null),
                new ProposalSubmitted(proposal, 2));
        assertThat(stateOf(proposal, revised)).isEqualTo(ProposalStatus.IN_REVIEW);
        assertThat(find(proposal, revised).orElseThrow().submittedRevision()).isEqualTo(2);

        var decided = tenancy.happened(new DecisionRecorded(
                proposal,
                2,
                "panel",
                Outcome.ACCEPTED_WITH_CONDITIONS,
                "Encrypt it.",
                List.of(tenancy.author()),
                second,
                List.of(),
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2028, 3, 1)));
        assertThat(stateOf(proposal, decided)).isEqualTo(ProposalStatus.ACCEPTED_WITH_CONDITIONS);
        assertThat(find(proposal, decided).orElseThrow().decision())
                .extracting(DecisionView::review, DecisionView::reviewOn, DecisionView::validUntil)
                .containsExactly(second.name(), LocalDate.of(2027, 3, 1), LocalDate.of(2028, 3, 1));
        Page<DecisionEntryView> decisions =
                tenancy.page(new ListDecisions(tenancy.id(), null, null, null, null, Tenancy.first(2), decided));
        assertThat(decisions.items())
                .singleElement()
                .extracting(DecisionEntryView::status)
                .isEqualTo("accepted-with-conditions");
    }

    @Test
    void namesTheRulesThatADecisionWasMadeInSpiteOf() {
        var story = PanelStory.convened(tenancy);
        var carol = story.carol;
        var proposal = story.proposal;
        var second = ReviewId.of(tenancy.id(), "review-" + UUID.randomUUID());
        var quorum = override("quorum", carol, "Sam said enough.");
        var blocker = override("no-open-blocker", carol, "It is out of our hands.");
        var stale = override("no-open-blocker", carol, "We look at it later.");
        tenancy.as(carol, Role.CHAIR).acquainted();
        var passed = tenancy.happened(
                new GateRuleOverridden(story.review, proposal, quorum),
                new ReviewCancelled(story.review, proposal, "Too early."),
                new PanelConvened(
                        second,
                        proposal,
                        carol,
                        1,
                        PanelStory.protocol(0),
                        new GateRuleSet(0, List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        story.deadline),
                new RoundOpened(second, proposal, 1, 1, story.deadline, null),
                new GateRuleOverridden(second, proposal, stale),
                new GateRuleOverridden(second, proposal, quorum),
                new GateRuleOverridden(second, proposal, blocker));
        assertThat(find(proposal, passed).orElseThrow().decision()).isNull();

        var decided = tenancy.happened(decided(second, proposal, quorum, blocker), decidedBy(carol, second, proposal));

        assertThat(find(proposal, decided).orElseThrow().decision().overrides())
                .extracting(
                        DecisionOverrideView::rule,
                        override -> override.chair().name(),
                        DecisionOverrideView::reason,
                        DecisionOverrideView::overrode)
                .containsExactly(
                        tuple("quorum", "Carol Chair", "Sam said enough.", "quorum is not met."),
                        tuple(
                                "no-open-blocker",
                                "Carol Chair",
                                "It is out of our hands.",
                                "no-open-blocker is not met."));
        assertThat(find(proposal, decided).orElseThrow().decision().overrides())
                .allSatisfy(override -> assertThat(override.at())
                        .isBefore(
                                find(proposal, decided).orElseThrow().decision().decidedAt()));

        var anew = tenancy.happened(decidedBy(carol, null, proposal));
        assertThat(find(proposal, anew).orElseThrow().decision().overrides()).isEmpty();
    }

    private static GateOverride override(String rule, MemberId chair, String reason) {
        var unmet = new GateResult(rule, GateStatus.UNSATISFIED, rule + " is not met.", List.of());
        return new GateOverride(rule, chair, reason, unmet);
    }

    private static ReviewDecided decided(ReviewId review, ProposalId proposal, GateOverride... overrides) {
        return new ReviewDecided(
                review,
                proposal,
                1,
                Outcome.DEFERRED,
                "Not yet.",
                List.of(),
                1,
                List.of(),
                List.of(overrides),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static DecisionRecorded decidedBy(MemberId chair, ReviewId review, ProposalId proposal) {
        return new DecisionRecorded(
                proposal,
                1,
                review == null ? "note" : "panel",
                Outcome.DEFERRED,
                "Not yet.",
                List.of(chair),
                review,
                List.of(),
                null,
                null);
    }

    @Test
    void leavesTheStateWhenAPartIsSuperseded() {
        var log = tenancy.log("PAY");
        var former = tenancy.proposal(log, "Former", "");
        var successor = tenancy.proposal(log, "Successor", "");
        tenancy.decided(former, Outcome.ACCEPTED, "Because.");
        var position = tenancy.happened(new DecisionSuperseded(former, successor, true, "the queue"));

        var view = find(former, position).orElseThrow();

        assertThat(view.summary().state()).isEqualTo(ProposalStatus.ACCEPTED);
        assertThat(view.supersededBy()).containsExactly(new SupersessionView("PAY-2", "Successor", true, "the queue"));
    }

    @Test
    void showsARelationAtBothEndsUntilItIsTakenBack() {
        var log = tenancy.log("PAY");
        var one = tenancy.proposal(log, "One", "");
        var two = tenancy.proposal(log, "Two", "");
        var stated = tenancy.happened(new ProposalRelated(one, RelationType.DEPENDS_ON, two, false, null));

        assertThat(find(one, stated).orElseThrow().relations())
                .extracting(RelationView::direction, RelationView::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("outgoing", "PAY-2"));
        assertThat(find(two, stated).orElseThrow().relations())
                .extracting(RelationView::direction, RelationView::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("incoming", "PAY-1"));
        assertThat(find(one, stated).orElseThrow().version()).isZero();

        var takenBack = tenancy.happened(new ProposalUnrelated(one, RelationType.DEPENDS_ON, two));
        assertThat(find(one, takenBack).orElseThrow().relations()).isEmpty();
        assertThat(find(two, takenBack).orElseThrow().relations()).isEmpty();
    }

    @Test
    void pagesThroughAnyOrderWithoutGapOrRepetition() {
        var log = tenancy.log("PAY");
        var position = 0L;
        for (var i = 1; i <= 23; i++) {
            position = tenancy.happened(
                    new ProposalDrafted(ProposalId.of(log, i), tenancy.author(), "P" + i, "", List.of(), null, null));
        }
        for (var sort : List.of("updated", "created", "key")) {
            var seen = new ArrayList<Integer>();
            String cursor = null;
            do {
                Page<ProposalSummaryView> page = tenancy.page(new ListProposals(
                        tenancy.id(), log.key(), null, null, null, sort, new PageRequest(5, cursor), position));
                page.items().forEach(item -> seen.add(item.number()));
                cursor = page.next();
            } while (cursor != null);
            assertThat(seen).as(sort).hasSize(23).doesNotHaveDuplicates();
            assertThat(seen.getFirst()).as(sort).isEqualTo(sort.equals("key") ? 1 : 23);
        }
    }

    @Test
    void filtersByStateTagAndAuthor() {
        var log = tenancy.log("PAY");
        tenancy.proposal(log, "One", "", "kafka");
        var two = tenancy.proposal(log, "Two", "", "redis");
        var position = tenancy.happened(new ProposalWithdrawn(two, null));

        assertThat(list(null, "kafka", position)).containsExactly("PAY-1");
        assertThat(list(ProposalStatus.WITHDRAWN, null, position)).containsExactly("PAY-2");
        assertThat(list(ProposalStatus.ACCEPTED, null, position)).isEmpty();
    }

    @Test
    void refusesAForgedCursor() {
        for (var forged : List.of("x", "%%%", "AAAA", "")) {
            assertThatThrownBy(() -> tenancy.page(new ListProposals(
                            tenancy.id(), null, null, null, null, "updated", new PageRequest(5, forged), 0)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("cursor");
        }
    }

    @Test
    void findsNothingForAForeignTenant() {
        var proposal = tenancy.proposal(tenancy.log("PAY"), "Ours", "");
        var position = tenancy.happened(new ProposalSubmitted(proposal, 1));
        var foreign = Tenancy.create();

        assertThat(foreign.ask(
                        new FindProposal(ProposalId.of(foreign.id(), "PAY-1"), position),
                        ResponseTypes.optionalInstanceOf(ProposalView.class)))
                .isEmpty();
    }

    private List<String> list(ProposalStatus state, String tag, long position) {
        Page<ProposalSummaryView> page = tenancy.page(new ListProposals(
                tenancy.id(), null, state, tag, tenancy.author(), "key", Tenancy.first(10), position));
        return page.items().stream().map(ProposalSummaryView::key).toList();
    }

    private ProposalStatus stateOf(ProposalId proposal, long position) {
        return find(proposal, position).orElseThrow().summary().state();
    }

    private Optional<ProposalView> find(ProposalId proposal, long position) {
        return tenancy.ask(new FindProposal(proposal, position), ResponseTypes.optionalInstanceOf(ProposalView.class));
    }
}
