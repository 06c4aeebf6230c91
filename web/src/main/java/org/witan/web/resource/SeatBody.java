package org.witan.web.resource;

import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.Perspective;
import org.witan.messages.review.SeatInvitation;
import org.witan.web.request.Fields;

/** Who is asked to sit for which perspective. */
record SeatBody(@Nullable String perspective, @Nullable String member) {

    /** The invitation; problems name the fields below that prefix. */
    SeatInvitation toInvitation(String prefix) {
        return new SeatInvitation(
                Fields.made(prefix + "perspective", perspective, Perspective::new),
                Fields.made(prefix + "member", member, MemberId::new));
    }
}
