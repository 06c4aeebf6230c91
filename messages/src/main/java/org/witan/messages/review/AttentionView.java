package org.witan.messages.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.SeatKey;

/**
 * That somebody must act.
 *
 * @param since      since when
 * @param due        until when; null for no date
 * @param remindedAt when the member whom it waits for was last reminded of it; null for never
 * @param proposal   the key of the proposal
 * @param review     the name of the review; null where there is none
 * @param seat       the seat that it is about; null for none
 * @param item       what within the review it is about, such as the number of a finding, the id of a condition or the name of
 *                   a gate rule; null for none
 */
public record AttentionView(
        AttentionReason reason,
        Instant since,
        @Nullable Instant due,
        @Nullable Instant remindedAt,
        String proposal,
        String title,
        @Nullable String review,
        @Nullable SeatKey seat,
        @Nullable String item) {}
