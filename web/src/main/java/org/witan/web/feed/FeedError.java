package org.witan.web.feed;

import org.witan.messages.Blame;
import org.witan.messages.ErrorCode;

/** Codes that only a feed connection can end with. */
public enum FeedError implements ErrorCode {
    /** The token that the connection is bound to has ended and was not renewed in time. */
    FEED_TOKEN_ENDED(Blame.USER, 401, "The access token has ended."),
    /** The caller was a member when the connection opened, and is one no longer. */
    FEED_MEMBERSHIP_ENDED(Blame.USER, 403, "You are no longer a member."),
    /** The member has as many connections open as one person may have. */
    FEED_TOO_MANY_SOCKETS(Blame.USER, 429, "Too many feed connections.");

    private final Blame blame;
    private final int status;
    private final String title;

    FeedError(Blame blame, int status, String title) {
        this.blame = blame;
        this.status = status;
        this.title = title;
    }

    @Override
    public Blame blame() {
        return blame;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
