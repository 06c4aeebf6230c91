package org.witan.queryside.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.witan.messages.FindingId;
import org.witan.messages.SeatKey;
import org.witan.messages.proposal.Condition;
import org.witan.messages.review.ContestView;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.DispositionView;
import org.witan.messages.review.FindingView;
import org.witan.messages.review.SettledContestView;
import org.witan.queryside.dossier.RaisedFinding;

/** The revealed findings with what became of them. */
final class FindingAnswers {

    private final RoomReading room;
    private final Map<FindingId, Integer> numbers;
    private final Map<FindingId, List<SeatKey>> citedBy;

    private FindingAnswers(RoomReading room) {
        this.room = room;
        this.numbers = room.numbers();
        this.citedBy = citations(room);
    }

    static List<FindingView> findings(RoomReading room) {
        var answers = new FindingAnswers(room);
        return room.findings().stream().map(answers::view).toList();
    }

    private static Map<FindingId, List<SeatKey>> citations(RoomReading room) {
        var citations = new HashMap<FindingId, List<SeatKey>>();
        for (var seat : room.dossier().panel().seats()) {
            var standing = room.dossier().voices().standing(seat.key()).orElse(null);
            if (standing != null && standing.position() != null) {
                standing.position()
                        .findings()
                        .forEach(finding -> citations
                                .computeIfAbsent(finding, key -> new ArrayList<>())
                                .add(seat.key()));
            }
        }
        return citations;
    }

    private FindingView view(FindingRow row) {
        var raised = row.raised();
        var finding = raised.finding();
        return new FindingView(
                finding.id(),
                raised.number(),
                raised.seat(),
                room.dossier().panel().perspective(raised.seat()),
                room.person(raised.member().value()),
                raised.round(),
                raised.revision(),
                finding.kind(),
                finding.severity(),
                finding.statement(),
                finding.anchor(),
                finding.section(),
                finding.scenario(),
                finding.checklistItem(),
                disposition(row.disposed()),
                contest(row.contested()),
                row.past().dispositions().stream().map(this::former).toList(),
                row.past().contests().stream().map(this::settled).toList(),
                citedBy.getOrDefault(finding.id(), List.of()));
    }

    private @Nullable ContestView contest(RaisedFinding.@Nullable Contested contested) {
        return contested == null
                ? null
                : new ContestView(room.person(contested.by().value()), contested.reason(), contested.at());
    }

    private SettledContestView settled(RaisedFinding.Settled settled) {
        var contest = settled.contest();
        return new SettledContestView(
                room.person(contest.by().value()),
                contest.reason(),
                contest.at(),
                settled.settledAt(),
                settled.withdrawn());
    }

    private @Nullable DispositionView disposition(RaisedFinding.@Nullable Disposed disposed) {
        return disposed == null ? null : view(disposed);
    }

    // The conditions of the review no longer have the one under which it was put off then.
    private DispositionView former(RaisedFinding.Disposed disposed) {
        return disposed.disposition() instanceof Disposition.Deferred(Condition condition)
                ? deferred(disposed, condition, condition.text())
                : view(disposed);
    }

    private DispositionView view(RaisedFinding.Disposed disposed) {
        return switch (disposed.disposition()) {
            case Disposition.Accepted accepted -> view(disposed, "accepted", accepted.fixedIn(), null);
            case Disposition.Changed changed -> view(disposed, "changed", changed.changedIn(), null);
            case Disposition.Rejected rejected -> view(disposed, "rejected", null, rejected.reason());
            case Disposition.OutOfScope outOfScope -> view(disposed, "out-of-scope", null, outOfScope.reason());
            case Disposition.Deferred deferred -> deferred(disposed, deferred.condition(), null);
            case Disposition.Duplicate duplicate ->
                new DispositionView(
                        "duplicate",
                        null,
                        null,
                        null,
                        numbers.get(duplicate.of()),
                        disposed.answer(),
                        room.person(disposed.by()),
                        disposed.at());
        };
    }

    private DispositionView deferred(RaisedFinding.Disposed disposed, Condition condition, @Nullable String reason) {
        return new DispositionView(
                "deferred",
                null,
                reason,
                condition.id(),
                null,
                disposed.answer(),
                room.person(disposed.by()),
                disposed.at());
    }

    private DispositionView view(
            RaisedFinding.Disposed disposed, String kind, @Nullable Integer revision, @Nullable String reason) {
        return new DispositionView(
                kind, revision, reason, null, null, disposed.answer(), room.person(disposed.by()), disposed.at());
    }
}
