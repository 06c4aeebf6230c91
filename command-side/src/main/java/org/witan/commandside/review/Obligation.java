package org.witan.commandside.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ConditionId;
import org.witan.messages.MemberId;
import org.witan.messages.proposal.Condition;
import org.witan.messages.review.ConditionState;

/** A condition of the decision. */
record Obligation(
        ConditionId id,
        String text,
        @Nullable MemberId owner,
        @Nullable LocalDate due,
        ConditionState state) {

    static Obligation of(Condition condition) {
        return new Obligation(
                condition.id(), condition.text(), condition.owner(), condition.due(), ConditionState.OPEN);
    }

    Obligation in(ConditionState newState) {
        return new Obligation(id, text, owner, due, newState);
    }

    Obligation of(MemberId newOwner, LocalDate newDue) {
        return new Obligation(id, text, newOwner, newDue, state);
    }
}
