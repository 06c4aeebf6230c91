package org.witan.queryside.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;
import org.witan.messages.review.PanelSeat;
import org.witan.messages.review.SeatStatus;

/**
 * A seat of a panel.
 *
 * @param member who is asked to it or sits there, or did last
 * @param reason why it was declined, left or waived; null where it was not
 * @param since  since when it has that status
 * @param former who held it before, the first first
 */
public record Seat(
        SeatKey key,
        Perspective perspective,
        MemberId member,
        SeatStatus status,
        @Nullable String reason,
        Instant since,
        Instant acceptBy,
        List<Former> former) {

    public Seat {
        former = List.copyOf(former);
    }

    /** Who held a seat, when, how and why it was left: in the member's own words, else in the chair's. */
    public record Former(MemberId member, SeatStatus left, String reason, Instant at) {}

    static Seat asked(PanelSeat seat, Instant at, Instant acceptBy) {
        return new Seat(
                seat.key(), seat.perspective(), seat.member(), SeatStatus.INVITED, null, at, acceptBy, List.of());
    }

    Seat in(SeatStatus newStatus, @Nullable String newReason, Instant at) {
        return new Seat(key, perspective, member, newStatus, newReason, at, acceptBy, former);
    }

    Seat takenOver(MemberId newMember, String why, Instant at, Instant newAcceptBy) {
        // Whoever declined or recused left long before the chair found somebody else.
        var left = isHeld() ? at : since;
        var before = Lists.and(former, new Former(member, status, Objects.requireNonNullElse(reason, why), left));
        return new Seat(key, perspective, newMember, SeatStatus.INVITED, null, at, newAcceptBy, before);
    }

    /** Whether it waits for somebody to be put there. */
    public boolean isVacant() {
        return status == SeatStatus.DECLINED || status == SeatStatus.RECUSED;
    }

    /** Whether a member sits there, or was asked and may yet. */
    public boolean isHeld() {
        return status == SeatStatus.INVITED || status == SeatStatus.ACCEPTED;
    }

    /** Whether a member sits there. */
    public boolean isTaken() {
        return status == SeatStatus.ACCEPTED;
    }
}
