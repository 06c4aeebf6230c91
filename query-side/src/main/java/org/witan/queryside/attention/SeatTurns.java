package org.witan.queryside.attention;

import java.util.ArrayList;
import java.util.List;
import org.witan.messages.review.AttentionReason;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.SeatStatus;
import org.witan.queryside.attention.Turn.Waiting;
import org.witan.queryside.dossier.Seat;

/** What waits for the members on seats. */
final class SeatTurns {

    private SeatTurns() {}

    /** What waits for the member on the member's seats. */
    static List<Waiting> of(Turn turn, String member) {
        var waiting = new ArrayList<Waiting>();
        if (turn.file().dossier().course().phase().isOpen()) {
            turn.file().dossier().panel().heldBy(member).forEach(seat -> add(waiting, seat, turn));
        }
        return waiting;
    }

    private static void add(List<Waiting> waiting, Seat seat, Turn turn) {
        if (seat.status() == SeatStatus.INVITED) {
            waiting.add(new Waiting(
                    AttentionReason.ANSWER_INVITATION,
                    seat.since(),
                    seat.acceptBy(),
                    turn.remindedAt(seat, seat.since()),
                    seat.key(),
                    null));
            return;
        }
        var phase = turn.file().dossier().course().phase();
        if (phase == ReviewPhase.SEALED_ROUND) {
            addSheet(waiting, seat, turn);
        } else {
            addPosition(waiting, seat, turn);
        }
        if (phase == ReviewPhase.RECOMMENDATION && !turn.file().isAgent(seat.member())) {
            addSignature(waiting, seat, turn);
        }
    }

    private static void addSheet(List<Waiting> waiting, Seat seat, Turn turn) {
        var round = turn.file().dossier().course().round();
        if (turn.filedAt(seat) == null) {
            var since = Turn.later(round.openedAt(), seat.since());
            waiting.add(new Waiting(
                    AttentionReason.FILE_SHEET,
                    since,
                    round.deadline(),
                    turn.remindedAt(seat, since),
                    seat.key(),
                    null));
        }
    }

    private static void addPosition(List<Waiting> waiting, Seat seat, Turn turn) {
        turn.file().dossier().voices().standing(seat.key()).ifPresent(taken -> {
            var lapse = taken.lapse();
            if (lapse != null) {
                waiting.add(new Waiting(AttentionReason.POSITION_LAPSED, lapse.at(), null, seat.key(), null));
            }
            turn.mending()
                    .dueAgainSince(taken)
                    .ifPresent(since -> waiting.add(
                            new Waiting(AttentionReason.POSITION_DUE_AGAIN, since, null, seat.key(), null)));
        });
    }

    private static void addSignature(List<Waiting> waiting, Seat seat, Turn turn) {
        var conclusion = turn.file().dossier().conclusion();
        var standing = conclusion.standing();
        if (standing != null
                && !conclusion.isSignedBy(seat.key())
                && !conclusion.isDissentedBy(seat.key(), seat.member())) {
            waiting.add(new Waiting(
                    AttentionReason.SIGN_OR_DISSENT, Turn.later(standing.at(), seat.since()), null, seat.key(), null));
        }
    }
}
