package org.witan.queryside.dossier;

import java.time.Instant;
import java.util.List;
import org.witan.messages.review.RoundRevealed;
import org.witan.messages.review.RoundView;

/** How a sealed round goes. */
final class Rounds {

    private Rounds() {}

    static RoundView opened(int number, int revision, Instant at, Instant deadline) {
        return new RoundView(number, revision, at, deadline, null, null, null, null, List.of(), null);
    }

    /** A moved deadline has not passed. */
    static RoundView until(RoundView round, Instant deadline) {
        return new RoundView(
                round.number(),
                round.revision(),
                round.openedAt(),
                deadline,
                null,
                round.revealedAt(),
                round.trigger(),
                round.reason(),
                round.notFiled(),
                round.discussionUntil());
    }

    static RoundView passed(RoundView round, Instant at) {
        return new RoundView(
                round.number(),
                round.revision(),
                round.openedAt(),
                round.deadline(),
                at,
                round.revealedAt(),
                round.trigger(),
                round.reason(),
                round.notFiled(),
                round.discussionUntil());
    }

    static RoundView revealed(RoundView round, RoundRevealed event, Instant at) {
        return new RoundView(
                round.number(),
                round.revision(),
                round.openedAt(),
                round.deadline(),
                round.passedAt(),
                at,
                event.trigger(),
                event.reason(),
                event.notFiled(),
                event.discussionUntil());
    }

    static RoundView discussedUntil(RoundView round, Instant until) {
        return new RoundView(
                round.number(),
                round.revision(),
                round.openedAt(),
                round.deadline(),
                round.passedAt(),
                round.revealedAt(),
                round.trigger(),
                round.reason(),
                round.notFiled(),
                until);
    }
}
