package org.witan.web.feed;

import org.springframework.web.reactive.socket.CloseStatus;
import org.witan.messages.CommonError;
import org.witan.messages.ErrorCode;
import org.witan.web.problem.WebError;

/**
 * Why a feed ends.
 *
 * @param status the close code of the socket
 * @param code   the stable code
 * @param detail this occurrence in a sentence
 */
record FeedClose(int status, ErrorCode code, String detail) {

    static FeedClose badMessage(String detail) {
        return new FeedClose(4400, WebError.FEED_MESSAGE_INVALID, detail);
    }

    static FeedClose tooFast() {
        return new FeedClose(4400, WebError.FEED_RATE_EXCEEDED, "Fewer messages, please.");
    }

    static FeedClose noHello() {
        return new FeedClose(4401, WebError.TOKEN_MISSING, "No hello came in time.");
    }

    static FeedClose tokenEnded() {
        return new FeedClose(4401, WebError.TOKEN_INVALID, "The token ended.");
    }

    static FeedClose otherPerson() {
        return new FeedClose(4401, WebError.TOKEN_INVALID, "The new token is another person's.");
    }

    static FeedClose membershipEnded() {
        return new FeedClose(4403, CommonError.NOT_FOUND, "The membership ended.");
    }

    static FeedClose tooSlow() {
        return new FeedClose(4408, WebError.FEED_TOO_SLOW, "The messages were not read in time.");
    }

    static FeedClose stopping() {
        return new FeedClose(1001, WebError.SERVER_STOPPING, "The server is stopping.");
    }

    /** A refusal while the feed is opened or renewed. */
    static FeedClose refused(ErrorCode code, String detail) {
        var status = switch (code.status()) {
            case 401 -> 4401;
            case 403 -> 4403;
            case 404 -> 4404;
            case 400 -> 4400;
            case 500 -> 1011;
            default -> 1001;
        };
        return new FeedClose(status, code, detail);
    }

    /** The close status, with the position to resume after in its reason. */
    CloseStatus at(long position) {
        return new CloseStatus(status, code.name() + " resume-after=" + position);
    }
}
