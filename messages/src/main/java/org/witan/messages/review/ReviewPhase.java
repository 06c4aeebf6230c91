package org.witan.messages.review;

import java.util.EnumSet;
import java.util.Set;
import org.witan.messages.Labelled;

/** Where a review stands, and what can be done there. */
public enum ReviewPhase implements Labelled {
    /** Experts write without seeing each other's. */
    SEALED_ROUND,
    /** What was filed is open; findings are answered and positions move. */
    DISCUSSION,
    /** The chair's text waits for signatures and dissents. */
    RECOMMENDATION,
    /** The decision is recorded; conditions are tracked. */
    DECIDED,
    /** Called off. */
    CANCELLED;

    /** The phase of that label. */
    public static ReviewPhase ofLabel(String label) {
        return Labelled.of(values(), "phase", label);
    }

    /** Whether the panel still works. */
    public boolean isOpen() {
        return this != DECIDED && this != CANCELLED;
    }

    /** What can be done in this phase, without regard to who asks; never null, empty for a cancelled review. */
    public Set<ReviewMove> openMoves() {
        return switch (this) {
            case SEALED_ROUND ->
                with(ReviewMove.WRITE_SHEET, ReviewMove.FILE_SHEET, ReviewMove.MOVE_DEADLINE, ReviewMove.REVEAL_ROUND);
            case DISCUSSION ->
                with(
                        ReviewMove.MOVE_POSITION,
                        ReviewMove.DISPOSE_FINDING,
                        ReviewMove.CONTEST_DISPOSITION,
                        ReviewMove.MOVE_DEADLINE,
                        ReviewMove.OPEN_ROUND,
                        ReviewMove.RECOMMEND);
            case RECOMMENDATION ->
                with(
                        ReviewMove.MOVE_POSITION,
                        ReviewMove.DISPOSE_FINDING,
                        ReviewMove.CONTEST_DISPOSITION,
                        ReviewMove.OPEN_ROUND,
                        ReviewMove.RECOMMEND,
                        ReviewMove.SIGN,
                        ReviewMove.DISSENT,
                        ReviewMove.OVERRIDE_GATE_RULE,
                        ReviewMove.DECIDE);
            case DECIDED ->
                EnumSet.of(
                        ReviewMove.FULFIL_CONDITION,
                        ReviewMove.WAIVE_CONDITION,
                        ReviewMove.REASSIGN_CONDITION,
                        ReviewMove.HAND_OVER_CHAIR);
            case CANCELLED -> EnumSet.noneOf(ReviewMove.class);
        };
    }

    private static Set<ReviewMove> with(ReviewMove first, ReviewMove... more) {
        var moves = EnumSet.of(first, more);
        moves.addAll(EnumSet.of(
                ReviewMove.ACCEPT_SEAT,
                ReviewMove.DECLINE_SEAT,
                ReviewMove.RECUSE_SEAT,
                ReviewMove.ADD_SEAT,
                ReviewMove.SUBSTITUTE_SEAT,
                ReviewMove.WAIVE_SEAT,
                ReviewMove.HAND_OVER_CHAIR,
                ReviewMove.CANCEL));
        return moves;
    }
}
