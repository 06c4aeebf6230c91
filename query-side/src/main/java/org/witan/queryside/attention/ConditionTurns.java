package org.witan.queryside.attention;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.witan.messages.review.AttentionReason;
import org.witan.messages.review.ConditionState;
import org.witan.queryside.attention.Turn.Waiting;
import org.witan.queryside.dossier.Conclusion;

/** What waits for the owners of a decision's conditions, and for the chair where they are late. */
final class ConditionTurns {

    private ConditionTurns() {}

    static List<Waiting> of(Turn turn, String member) {
        var waiting = new ArrayList<Waiting>();
        var isChair = turn.file().dossier().course().chair().value().equals(member);
        for (var obligation : turn.file().dossier().conclusion().obligations()) {
            if (obligation.state() != ConditionState.OPEN) {
                continue;
            }
            if (isOwnedBy(obligation, member, isChair)) {
                waiting.add(fulfil(obligation));
            }
            if (isChair && isOverdue(obligation, turn)) {
                waiting.add(chase(obligation));
            }
        }
        return waiting;
    }

    // What nobody owns is left to the chair.
    private static boolean isOwnedBy(Conclusion.Obligation obligation, String member, boolean isChair) {
        var owner = obligation.condition().owner();
        return owner == null ? isChair : owner.value().equals(member);
    }

    private static boolean isOverdue(Conclusion.Obligation obligation, Turn turn) {
        var due = obligation.condition().due();
        return due != null && due.isBefore(turn.now().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static Waiting fulfil(Conclusion.Obligation obligation) {
        var due = obligation.condition().due();
        return new Waiting(
                AttentionReason.FULFIL_CONDITION,
                obligation.since(),
                due == null ? null : Turn.beginning(due.plusDays(1)),
                null,
                obligation.condition().id().value());
    }

    private static Waiting chase(Conclusion.Obligation obligation) {
        var due = Objects.requireNonNull(obligation.condition().due());
        var late = Turn.beginning(due.plusDays(1));
        return new Waiting(
                AttentionReason.CHASE_CONDITION,
                Turn.later(late, obligation.since()),
                late,
                null,
                obligation.condition().id().value());
    }
}
