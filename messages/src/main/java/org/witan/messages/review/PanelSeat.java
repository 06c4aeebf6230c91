package org.witan.messages.review;

import org.witan.messages.MemberId;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;

/** A seat of a panel and the member who is asked to it. */
public record PanelSeat(SeatKey key, Perspective perspective, MemberId member) {}
