package org.witan.messages.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.SeatKey;

/**
 * A sealed round.
 *
 * @param trigger    what ended it; null while it is sealed
 * @param reason     why the chair did not wait; null where there was no need to say
 * @param notFiled   the seats that did not file; empty while it is sealed
 * @param revealedAt null while it is sealed
 * @param passedAt   when its time was up and the chair was left to end it; null if never
 */
public record RoundView(
        int number,
        int revision,
        Instant openedAt,
        Instant deadline,
        @Nullable Instant passedAt,
        @Nullable Instant revealedAt,
        @Nullable RevealTrigger trigger,
        @Nullable String reason,
        List<SeatKey> notFiled,
        @Nullable Instant discussionUntil) {

    public RoundView {
        notFiled = List.copyOf(notFiled);
    }
}
