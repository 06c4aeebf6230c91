package org.witan.messages.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;

/**
 * A seat.
 *
 * @param member    who is asked to it or sits there, or did last
 * @param required  whether the protocol asks for the perspective
 * @param reason    why it was declined, left or waived; null where it was not
 * @param acceptBy  until when the member accepts or declines
 * @param filed     whether the sheet of the round is filed; null for those who may not know
 * @param remindedAt when the member was last reminded; null for never, and for those who may not know
 * @param coverage  how the seat stands now, or ended
 * @param signature {@code signed}, {@code dissents} or {@code open}; null before a recommendation
 * @param former    who held it before, the first first
 */
public record SeatView(
        SeatKey key,
        Perspective perspective,
        Person member,
        SeatStatus status,
        boolean required,
        @Nullable String reason,
        Instant since,
        Instant acceptBy,
        @Nullable Boolean filed,
        @Nullable Instant remindedAt,
        Coverage coverage,
        @Nullable String signature,
        List<FormerMemberView> former) {

    public SeatView {
        former = List.copyOf(former);
    }
}
