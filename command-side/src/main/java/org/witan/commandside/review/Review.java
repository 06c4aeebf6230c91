package org.witan.commandside.review;

import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.witan.commandside.aggregate.Actor;
import org.witan.commandside.aggregate.ExpectedVersion;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.review.AbandonReview;
import org.witan.messages.review.AcceptSeat;
import org.witan.messages.review.AddSeat;
import org.witan.messages.review.CancelReview;
import org.witan.messages.review.CloseRoundAtDeadline;
import org.witan.messages.review.ContestDisposition;
import org.witan.messages.review.ConvenePanel;
import org.witan.messages.review.DecideReview;
import org.witan.messages.review.DeclineSeat;
import org.witan.messages.review.DisposeFinding;
import org.witan.messages.review.FulfilCondition;
import org.witan.messages.review.HandOverChair;
import org.witan.messages.review.MoveDeadline;
import org.witan.messages.review.MovePosition;
import org.witan.messages.review.OpenRound;
import org.witan.messages.review.OverrideGateRule;
import org.witan.messages.review.ReassignCondition;
import org.witan.messages.review.RecordDissent;
import org.witan.messages.review.RecordRecommendation;
import org.witan.messages.review.RecuseSeat;
import org.witan.messages.review.RevealRound;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.RoundRevealed;
import org.witan.messages.review.SignRecommendation;
import org.witan.messages.review.SubstituteSeat;
import org.witan.messages.review.TakeRevision;
import org.witan.messages.review.WaiveCondition;
import org.witan.messages.review.WaiveSeat;
import org.witan.messages.review.WithdrawContest;
import org.witan.messages.review.WithdrawDissent;

/** One panel session on a proposal, from convening the panel to the end of the decision's conditions. */
@StoredType(name = "review", revision = "2")
@Aggregate(type = "review", snapshotTriggerDefinition = "snapshotByEventCount", cache = "aggregateCache")
public class Review {

    @AggregateIdentifier
    private @Nullable String id;

    private ReviewState state = ReviewState.UNCONVENED;

    /** Made by the framework, which then replays the events. */
    protected Review() {}

    ReviewState state() {
        return state;
    }

    @CommandHandlerInterceptor
    void checkVersion(CommandMessage<?> command) {
        ExpectedVersion.check(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ConvenePanel command, MetaData metadata, ReviewSurroundings around) {
        var proposal = around.proposals().facts(command.proposal());
        var standards = around.standards().of(command.proposal().log());
        var candidates = around.candidates(command.tenant(), proposal);
        var events = ConveningDecider.convene(
                command, state, Actor.of(metadata), proposal, candidates, standards, around.now());
        around.proposals().enter(command.proposal(), command.review(), command.revision());
        apply(events);
    }

    @CommandHandler
    void handle(AddSeat command, MetaData metadata, ReviewSurroundings around) {
        var standards = around.standards().of(state.subject().log());
        apply(SeatDecider.add(command, state, Actor.of(metadata), candidates(around), standards, around.now()));
    }

    @CommandHandler
    void handle(SubstituteSeat command, MetaData metadata, ReviewSurroundings around) {
        apply(SeatDecider.substitute(command, state, Actor.of(metadata), candidates(around), around.now()));
    }

    @CommandHandler
    void handle(WaiveSeat command, MetaData metadata) {
        apply(SeatDecider.waive(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(AcceptSeat command, MetaData metadata, ReviewSurroundings around) {
        apply(SeatDecider.accept(command, state, Actor.of(metadata), candidates(around)));
    }

    @CommandHandler
    void handle(DeclineSeat command, MetaData metadata) {
        apply(SeatDecider.decline(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(RecuseSeat command, MetaData metadata) {
        apply(SeatDecider.recuse(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(MoveDeadline command, MetaData metadata, ReviewSurroundings around) {
        apply(RoundDecider.moveDeadline(command, state, Actor.of(metadata), around.now()));
    }

    @CommandHandler
    void handle(OpenRound command, MetaData metadata, ReviewSurroundings around) {
        apply(RoundDecider.open(command, state, Actor.of(metadata), around.now()));
    }

    @CommandHandler
    void handle(RevealRound command, MetaData metadata, ReviewSurroundings around) {
        reveal(RoundDecider.reveal(command, state, Actor.of(metadata), around.sheets(), around.now()), around);
    }

    @CommandHandler
    void handle(CloseRoundAtDeadline command, ReviewSurroundings around) {
        reveal(RoundDecider.closeAtDeadline(command, state, around.sheets(), around.now()), around);
    }

    @CommandHandler
    void handle(TakeRevision command, ReviewSurroundings around) {
        takeRevision(command.review(), around);
    }

    @CommandHandler
    void handle(MovePosition command, MetaData metadata, ReviewSurroundings around) {
        apply(PositionDecider.move(
                command, state, Actor.of(metadata), () -> around.proposals().body(state.subject(), state.document())));
    }

    @CommandHandler
    void handle(DisposeFinding command, MetaData metadata, ReviewSurroundings around) {
        apply(FindingDecider.dispose(command, state, Actor.of(metadata), candidates(around)));
    }

    @CommandHandler
    void handle(ContestDisposition command, MetaData metadata) {
        apply(FindingDecider.contest(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(WithdrawContest command, MetaData metadata) {
        apply(FindingDecider.withdrawContest(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(RecordRecommendation command, MetaData metadata, ReviewSurroundings around) {
        apply(RecommendationDecider.record(command, state, Actor.of(metadata), candidates(around)));
    }

    @CommandHandler
    void handle(SignRecommendation command, MetaData metadata) {
        apply(RecommendationDecider.sign(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(RecordDissent command, MetaData metadata) {
        apply(RecommendationDecider.dissent(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(WithdrawDissent command, MetaData metadata) {
        apply(RecommendationDecider.withdrawDissent(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(OverrideGateRule command, MetaData metadata, ReviewSurroundings around) {
        var proposal = around.proposals().facts(state.subject());
        var candidates = around.candidates(command.tenant(), proposal);
        apply(GateDecider.override(command, state, Actor.of(metadata), proposal, candidates, around.now()));
    }

    @CommandHandler
    void handle(DecideReview command, MetaData metadata, ReviewSurroundings around) {
        var proposal = around.proposals().facts(state.subject());
        var candidates = around.candidates(command.tenant(), proposal);
        var decided = GateDecider.decide(command, state, Actor.of(metadata), proposal, candidates, around.now());
        around.proposals().decide(GateDecider.recorded(decided), command.review());
        apply(List.of(decided));
    }

    @CommandHandler
    void handle(CancelReview command, MetaData metadata, ReviewSurroundings around) {
        var events = ChairDecider.cancel(command, state, Actor.of(metadata));
        around.proposals().leave(state.subject(), command.review());
        apply(events);
    }

    @CommandHandler
    void handle(AbandonReview command) {
        apply(ChairDecider.abandon(command, state));
    }

    @CommandHandler
    void handle(HandOverChair command, MetaData metadata, ReviewSurroundings around) {
        apply(ChairDecider.handOver(command, state, Actor.of(metadata), candidates(around)));
    }

    @CommandHandler
    void handle(FulfilCondition command, MetaData metadata) {
        apply(ConditionDecider.fulfil(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(WaiveCondition command, MetaData metadata) {
        apply(ConditionDecider.waive(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(ReassignCondition command, MetaData metadata, ReviewSurroundings around) {
        apply(ConditionDecider.reassign(command, state, Actor.of(metadata), candidates(around)));
    }

    @EventSourcingHandler
    void on(ReviewEvent event, @Timestamp Instant at) {
        id = event.review().value();
        state = ReviewEvolution.evolve(state, event, at);
    }

    // The sheets are closed first: a receipt tells the version of what was changed last, which is the review.
    private void reveal(List<ReviewEvent> events, ReviewSurroundings around) {
        for (var event : events) {
            if (event instanceof RoundRevealed revealed) {
                Reveal.closings(revealed.review(), state).forEach(around.sheets()::close);
            }
            AggregateLifecycle.apply(event);
            takeRevision(event.review(), around);
        }
    }

    private void takeRevision(ReviewId review, ReviewSurroundings around) {
        var proposal = state.subject();
        var facts = around.proposals().facts(proposal);
        apply(RevisionDecider.take(
                review, state, facts, revision -> around.proposals().body(proposal, revision)));
    }

    private Candidates candidates(ReviewSurroundings around) {
        var proposal = state.subject();
        return around.candidates(proposal.tenant(), around.proposals().facts(proposal));
    }

    private static void apply(List<ReviewEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
