package org.witan.messages.review;

import org.witan.messages.MemberId;
import org.witan.messages.Perspective;

/** A perspective that a panel shall have, and the member who is asked for it. */
public record SeatInvitation(Perspective perspective, MemberId member) {}
