package org.witan.commandside.proposal;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.ReviewId;
import org.witan.messages.proposal.IntakeAnswers;
import org.witan.messages.proposal.Tier;

/**
 * How much consideration a proposal gets, and how far it has got.
 *
 * @param answers      the latest answers of the intake; null before they are given
 * @param tier         what counts; {@code note} before the intake is answered
 * @param waitingUntil when the time for objections to the submitted revision ends; null before it is seconded
 * @param objectors    who objects
 * @param review       the panel that considers it, or did last; null for none
 */
record ConsiderationState(
        @Nullable IntakeAnswers answers,
        Tier tier,
        @Nullable Instant waitingUntil,
        Set<MemberId> objectors,
        @Nullable ReviewId review) {

    static final ConsiderationState NONE = new ConsiderationState(null, Tier.NOTE, null, Set.of(), null);

    ConsiderationState {
        objectors = Set.copyOf(objectors);
    }

    ConsiderationState answered(IntakeAnswers newAnswers, Tier newTier) {
        return new ConsiderationState(newAnswers, newTier, waitingUntil, objectors, review);
    }

    ConsiderationState seconded(Instant until) {
        return new ConsiderationState(answers, tier, until, objectors, review);
    }

    /** A second is for the text that was submitted then; an objection stands until it is withdrawn. */
    ConsiderationState resubmitted() {
        return new ConsiderationState(answers, tier, null, objectors, review);
    }

    ConsiderationState objected(MemberId member) {
        var all = new HashSet<>(objectors);
        all.add(member);
        return new ConsiderationState(answers, tier, waitingUntil, all, review);
    }

    ConsiderationState withdrawn(MemberId member) {
        var all = new HashSet<>(objectors);
        all.remove(member);
        return new ConsiderationState(answers, tier, waitingUntil, all, review);
    }

    ConsiderationState before(ReviewId panel) {
        return new ConsiderationState(answers, tier, waitingUntil, objectors, panel);
    }
}
