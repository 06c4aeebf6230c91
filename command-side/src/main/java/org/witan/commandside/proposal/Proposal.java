package org.witan.commandside.proposal;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.witan.commandside.aggregate.Actor;
import org.witan.commandside.aggregate.ExpectedVersion;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.StoredType;
import org.witan.messages.proposal.AnswerIntake;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.DeprecateDecision;
import org.witan.messages.proposal.IntakeAnswers;
import org.witan.messages.proposal.ObjectToProposal;
import org.witan.messages.proposal.ProposalDrafted;
import org.witan.messages.proposal.ProposalEvent;
import org.witan.messages.proposal.RecordDecision;
import org.witan.messages.proposal.ReviseProposal;
import org.witan.messages.proposal.SecondProposal;
import org.witan.messages.proposal.SubmitProposal;
import org.witan.messages.proposal.SupersedeDecision;
import org.witan.messages.proposal.TagProposal;
import org.witan.messages.proposal.WithdrawObjection;
import org.witan.messages.proposal.WithdrawProposal;

/** A document under consideration, from its draft to the end of the decision on it. */
@StoredType(name = "proposal", revision = "2")
@Aggregate(type = "proposal", snapshotTriggerDefinition = "snapshotByEventCount", cache = "aggregateCache")
public class Proposal {

    @AggregateIdentifier
    private @Nullable String id;

    private ProposalState state = ProposalState.UNWRITTEN;

    /** Made by the framework, which then replays the events. */
    protected Proposal() {}

    Proposal(ProposalDrafted drafted) {
        AggregateLifecycle.apply(drafted);
    }

    /** The number of the current revision, from 1. */
    public int revision() {
        return state.revision();
    }

    /** The revision put forward last; null before the first submission. */
    public @Nullable Integer submittedRevision() {
        return state.submittedRevision();
    }

    /** Everybody who wrote a revision. */
    public Set<MemberId> authors() {
        return state.authors();
    }

    /** The tags, sorted. */
    public List<String> tags() {
        return state.tags();
    }

    /** The latest answers of the intake; null before they are given. */
    public @Nullable IntakeAnswers intake() {
        return state.consideration().answers();
    }

    /** Goes before a panel, in the current unit of work; refused unless it is proposed. */
    public void enterReview(ReviewId review, int revision) {
        apply(ReviewPassage.enter(proposal(), review, revision, state));
    }

    /** Comes back from a panel that was called off, in the current unit of work. */
    public void leaveReview(ReviewId review) {
        apply(ReviewPassage.leave(proposal(), review, state));
    }

    /** Takes the decision of a panel, in the current unit of work; refused unless it is before that panel. */
    public void take(DecisionRecorded decision, ReviewId review) {
        apply(ReviewPassage.decide(decision, review, state));
    }

    boolean inForce() {
        return state.status().inForce();
    }

    void supersede(SupersedeDecision command) {
        apply(DecisionDecider.supersede(command, state));
    }

    @CommandHandlerInterceptor
    void checkVersion(CommandMessage<?> command) {
        ExpectedVersion.check(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    void handle(ReviseProposal command, MetaData metadata) {
        apply(ProposalDecider.revise(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(TagProposal command) {
        apply(ProposalDecider.tag(command, state));
    }

    @CommandHandler
    void handle(SubmitProposal command, MetaData metadata) {
        apply(ProposalDecider.submit(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(WithdrawProposal command, MetaData metadata) {
        apply(ProposalDecider.withdraw(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(RecordDecision command, MetaData metadata, TenantMembership membership, InstantSource clock) {
        apply(DecisionDecider.record(
                command,
                state,
                Actor.of(metadata),
                member -> membership.isPerson(command.tenant(), member),
                clock.instant()));
    }

    @CommandHandler
    void handle(AnswerIntake command, MetaData metadata) {
        apply(TierDecider.answer(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(SecondProposal command, MetaData metadata, WaitingPeriods waiting, InstantSource clock) {
        var period = waiting.of(command.proposal().log());
        apply(TierDecider.second(command, state, Actor.of(metadata), clock.instant(), period));
    }

    @CommandHandler
    void handle(ObjectToProposal command, MetaData metadata) {
        apply(TierDecider.object(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(WithdrawObjection command, MetaData metadata) {
        apply(TierDecider.withdraw(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(DeprecateDecision command) {
        apply(DecisionDecider.deprecate(command, state));
    }

    @EventSourcingHandler
    void on(ProposalEvent event) {
        if (event instanceof ProposalDrafted drafted) {
            id = drafted.proposal().value();
        }
        state = ProposalDecider.evolve(state, event);
    }

    private ProposalId proposal() {
        return new ProposalId(Objects.requireNonNull(id, "a proposal begins by being drafted"));
    }

    private static void apply(List<ProposalEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
