package org.witan.commandside.proposal;

import java.util.List;
import java.util.Map;
import org.witan.commandside.aggregate.Actor;
import org.witan.messages.RefusedException;
import org.witan.messages.proposal.DecisionDeprecated;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.DecisionSuperseded;
import org.witan.messages.proposal.IntakeAnswered;
import org.witan.messages.proposal.ObjectionWithdrawn;
import org.witan.messages.proposal.ProposalDrafted;
import org.witan.messages.proposal.ProposalEnteredReview;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.proposal.ProposalEvent;
import org.witan.messages.proposal.ProposalLeftReview;
import org.witan.messages.proposal.ProposalMove;
import org.witan.messages.proposal.ProposalObjected;
import org.witan.messages.proposal.ProposalRelated;
import org.witan.messages.proposal.ProposalRevised;
import org.witan.messages.proposal.ProposalSeconded;
import org.witan.messages.proposal.ProposalStatus;
import org.witan.messages.proposal.ProposalSubmitted;
import org.witan.messages.proposal.ProposalTagged;
import org.witan.messages.proposal.ProposalUnrelated;
import org.witan.messages.proposal.ProposalWithdrawn;
import org.witan.messages.proposal.ReviseProposal;
import org.witan.messages.proposal.SubmitProposal;
import org.witan.messages.proposal.TagProposal;
import org.witan.messages.proposal.WithdrawProposal;

/** The rules of writing, submitting and withdrawing a proposal, without side effects. */
final class ProposalDecider {

    private ProposalDecider() {}

    static List<ProposalEvent> revise(ReviseProposal command, ProposalState state, Actor actor) {
        requireOpen(ProposalMove.REVISE, state);
        if (command.baseRevision() != state.revision()) {
            throw new RefusedException(
                    ProposalError.REVISION_CONFLICT,
                    "The text was written from revision " + command.baseRevision() + ", but revision "
                            + state.revision() + " is the current one. Merge with it, then save again.",
                    Map.of("currentRevision", state.revision()));
        }
        if (ContentDigest.of(command.title(), command.body()).equals(state.contentDigest())) {
            throw new RefusedException(
                    ProposalError.REVISION_UNCHANGED,
                    "Title and body are those of revision " + state.revision() + ".",
                    Map.of("currentRevision", state.revision()));
        }
        return List.of(new ProposalRevised(
                command.proposal(),
                state.revision() + 1,
                actor.member(),
                command.title(),
                command.body(),
                command.note()));
    }

    static List<ProposalEvent> tag(TagProposal command, ProposalState state) {
        requireOpen(ProposalMove.TAG, state);
        return command.tags().equals(state.tags())
                ? List.of()
                : List.of(new ProposalTagged(command.proposal(), command.tags()));
    }

    static List<ProposalEvent> submit(SubmitProposal command, ProposalState state, Actor actor) {
        requireOpen(ProposalMove.SUBMIT, state);
        requireAuthor(state, actor);
        if (command.revision() > state.revision()) {
            throw new RefusedException(
                    ProposalError.REVISION_UNKNOWN,
                    "Revision " + command.revision() + " does not exist; the current one is " + state.revision() + ".",
                    Map.of("currentRevision", state.revision()));
        }
        var again = state.status() == ProposalStatus.PROPOSED;
        if (again && Integer.valueOf(command.revision()).equals(state.submittedRevision())) {
            throw moveRefused(
                    ProposalMove.SUBMIT, state, "Revision " + command.revision() + " has been submitted already.");
        }
        return List.of(new ProposalSubmitted(command.proposal(), command.revision()));
    }

    static List<ProposalEvent> withdraw(WithdrawProposal command, ProposalState state, Actor actor) {
        requireOpen(ProposalMove.WITHDRAW, state);
        requireAuthor(state, actor);
        return List.of(new ProposalWithdrawn(command.proposal(), command.reason()));
    }

    static ProposalState evolve(ProposalState state, ProposalEvent event) {
        return switch (event) {
            case ProposalDrafted drafted ->
                ProposalState.UNWRITTEN
                        .revised(1, ContentDigest.of(drafted.title(), drafted.body()), drafted.author())
                        .tagged(drafted.tags());
            case ProposalRevised revised ->
                state.revised(revised.revision(), ContentDigest.of(revised.title(), revised.body()), revised.author());
            case ProposalTagged tagged -> state.tagged(tagged.tags());
            case ProposalSubmitted submitted -> state.submitted(submitted.revision());
            case ProposalWithdrawn _ -> state.in(ProposalStatus.WITHDRAWN);
            case DecisionRecorded recorded -> state.in(DecisionDecider.statusAfter(recorded.outcome()));
            case DecisionDeprecated _ -> state.in(ProposalStatus.DEPRECATED);
            case DecisionSuperseded superseded -> superseded.partial() ? state : state.in(ProposalStatus.SUPERSEDED);
            case IntakeAnswered answered ->
                state.considered(state.consideration().answered(answered.answers(), answered.tier()));
            case ProposalSeconded seconded ->
                state.considered(state.consideration().seconded(seconded.waitingUntil()));
            case ProposalObjected objected ->
                state.considered(state.consideration().objected(objected.member()));
            case ObjectionWithdrawn withdrawn ->
                state.considered(state.consideration().withdrawn(withdrawn.member()));
            case ProposalEnteredReview entered -> ReviewPassage.entered(state, entered);
            case ProposalLeftReview _ -> state.in(ProposalStatus.PROPOSED);
            case ProposalRelated _, ProposalUnrelated _ -> state;
        };
    }

    /** Refuses a move that the status does not allow, and says which ones it does. */
    static void requireOpen(ProposalMove move, ProposalState state) {
        if (!state.status().openMoves().contains(move)) {
            throw moveRefused(
                    move,
                    state,
                    "A proposal that is " + state.status().label() + " does not allow: " + move.label() + ".");
        }
    }

    static RefusedException moveRefused(ProposalMove move, ProposalState state, String detail) {
        var open = state.status().openMoves().stream().map(ProposalMove::label).toList();
        return new RefusedException(
                ProposalError.PROPOSAL_MOVE_REFUSED,
                detail,
                Map.of("move", move.label(), "state", state.status().label(), "openMoves", open));
    }

    static void requireAuthor(ProposalState state, Actor actor) {
        if (!state.authors().contains(actor.member())) {
            throw new RefusedException(
                    ProposalError.NOT_AN_AUTHOR, "Only somebody who wrote a revision of this proposal may do this.");
        }
    }
}
