package org.witan.commandside.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.witan.commandside.aggregate.Actor;
import org.witan.messages.FindingId;
import org.witan.messages.RefusedException;
import org.witan.messages.proposal.Condition;
import org.witan.messages.review.ContestDisposition;
import org.witan.messages.review.ContestWithdrawn;
import org.witan.messages.review.DisposeFinding;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.DispositionContested;
import org.witan.messages.review.FindingDisposed;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.ReviewMove;
import org.witan.messages.review.ReviewPart;
import org.witan.messages.review.WithdrawContest;

/** The rules of what becomes of findings, without side effects. */
final class FindingDecider {

    private FindingDecider() {}

    static List<ReviewEvent> dispose(DisposeFinding command, ReviewState state, Actor actor, Candidates candidates) {
        var isAuthor = candidates.authors().contains(actor.member());
        if (!isAuthor && !state.isChairedBy(actor.member())) {
            throw new RefusedException(
                    ReviewError.NOT_TO_DISPOSE, "Only an author of the proposal or the chair says what becomes of it.");
        }
        Admission.requireOpen(ReviewMove.DISPOSE_FINDING, state);
        var finding = Admission.finding(command.finding(), state);
        return List.of(new FindingDisposed(
                command.review(),
                state.subject(),
                finding.id(),
                finding.number(),
                actor.member(),
                checked(command.disposition(), finding, state, candidates),
                command.answer(),
                isAuthor ? ReviewPart.AUTHOR : ReviewPart.CHAIR));
    }

    static List<ReviewEvent> contest(ContestDisposition command, ReviewState state, Actor actor) {
        var finding = requireFinder(command.finding(), state, actor);
        Admission.requireOpen(ReviewMove.CONTEST_DISPOSITION, state);
        if (finding.disposition() == null) {
            throw new RefusedException(
                    ReviewError.FINDING_NOT_DISPOSED, "Nobody has said yet what becomes of " + named(finding) + ".");
        }
        if (finding.contested()) {
            throw new RefusedException(
                    ReviewError.CONTEST_STANDS, "The disposition of " + named(finding) + " is contested already.");
        }
        return List.of(new DispositionContested(
                command.review(),
                state.subject(),
                finding.id(),
                finding.number(),
                finding.seat(),
                actor.member(),
                command.reason()));
    }

    static List<ReviewEvent> withdrawContest(WithdrawContest command, ReviewState state, Actor actor) {
        var finding = requireFinder(command.finding(), state, actor);
        Admission.requireOpen(ReviewMove.CONTEST_DISPOSITION, state);
        if (!finding.contested()) {
            throw new RefusedException(
                    ReviewError.CONTEST_UNKNOWN, "The disposition of " + named(finding) + " is not contested.");
        }
        return List.of(new ContestWithdrawn(
                command.review(), state.subject(), finding.id(), finding.number(), finding.seat(), actor.member()));
    }

    private static FindingState requireFinder(FindingId id, ReviewState state, Actor actor) {
        var finding = Admission.finding(id, state);
        var seat = Admission.seat(finding.seat(), state);
        if (!seat.isTaken() || !seat.member().equals(actor.member())) {
            throw new RefusedException(
                    ReviewError.NOT_THE_FINDER,
                    "Only who sits on " + finding.seat() + ", which raised " + named(finding) + ", may do this.");
        }
        return finding;
    }

    private static Disposition checked(
            Disposition disposition, FindingState finding, ReviewState state, Candidates candidates) {
        return switch (disposition) {
            case Disposition.Accepted accepted -> fixed(accepted, accepted.fixedIn(), finding, state);
            case Disposition.Changed changed -> fixed(changed, changed.changedIn(), finding, state);
            case Disposition.Deferred deferred -> new Disposition.Deferred(deferred(deferred, finding, candidates));
            case Disposition.Duplicate duplicate -> duplicate(duplicate, finding, state);
            case Disposition.Rejected rejected -> rejected;
            case Disposition.OutOfScope outOfScope -> outOfScope;
        };
    }

    private static Disposition fixed(Disposition disposition, int revision, FindingState finding, ReviewState state) {
        if (revision <= finding.revision() || revision > state.document()) {
            throw new RefusedException(
                    ReviewError.FIX_NOT_TAKEN,
                    "Revision " + revision + " cannot mend " + named(finding) + ", which was raised on revision "
                            + finding.revision() + "; the panel has revision " + state.document() + ".",
                    Map.of("raisedOn", finding.revision(), "revision", state.document()));
        }
        return disposition;
    }

    /** The condition names the finding that it came from, whether or not the command did. */
    private static Condition deferred(Disposition.Deferred deferred, FindingState finding, Candidates candidates) {
        var condition = deferred.condition();
        RecommendationDecider.requireOwner(condition, candidates);
        var findings = Stream.concat(condition.findings().stream(), Stream.of(finding.id()))
                .distinct()
                .toList();
        return new Condition(condition.id(), condition.text(), condition.owner(), condition.due(), findings);
    }

    private static Disposition duplicate(Disposition.Duplicate duplicate, FindingState finding, ReviewState state) {
        var other = state.findings()
                .find(duplicate.of())
                .orElseThrow(() -> new RefusedException(
                        ReviewError.FINDING_UNKNOWN, "There is no revealed finding " + duplicate.of() + "."));
        if (other.id().equals(finding.id()) || other.disposition() instanceof Disposition.Duplicate) {
            throw new RefusedException(
                    ReviewError.DUPLICATE_CIRCLE,
                    named(finding) + " cannot be a duplicate of " + named(other)
                            + ", which is the same or a duplicate itself.");
        }
        return duplicate;
    }

    private static String named(FindingState finding) {
        return "finding " + finding.number();
    }
}
