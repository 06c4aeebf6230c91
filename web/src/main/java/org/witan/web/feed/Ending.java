package org.witan.web.feed;

import static java.util.Objects.requireNonNullElse;

import java.util.concurrent.TimeoutException;
import org.springframework.web.reactive.socket.CloseStatus;
import org.witan.messages.Blame;
import org.witan.messages.CommonError;
import org.witan.messages.ErrorCode;
import org.witan.messages.RefusedException;
import org.witan.web.problem.WebError;

/**
 * Why the server ends a connection.
 *
 * @param status the close code
 * @param code   the stable code, which starts the close reason
 * @param detail this occurrence in a sentence
 */
record Ending(int status, ErrorCode code, String detail) {

    private static final int BAD_MESSAGE = 4400;
    private static final int TOKEN = 4401;
    private static final int NOT_A_MEMBER = 4403;
    private static final int NO_SUCH_TENANT = 4404;
    private static final int TOO_SLOW = 4408;
    private static final int TOO_MANY = 4429;
    private static final int GOING_AWAY = 1001;
    private static final int SERVER_ERROR = 1011;
    private static final int TRY_AGAIN_LATER = 1013;

    static Ending badMessage(String detail) {
        return new Ending(BAD_MESSAGE, WebError.FEED_MESSAGE_INVALID, detail);
    }

    static Ending noHello() {
        return new Ending(TOKEN, WebError.TOKEN_MISSING, "No hello came in time.");
    }

    static Ending tokenEnded() {
        return new Ending(TOKEN, FeedError.FEED_TOKEN_ENDED, "The token was not renewed in time.");
    }

    static Ending anotherPerson() {
        return new Ending(TOKEN, WebError.TOKEN_INVALID, "The token is another person's.");
    }

    /** The token states none of the roles that the member has now, which a new one may. */
    static Ending rightsChanged() {
        return new Ending(
                TOKEN, WebError.TOKEN_INVALID, "Your rights have changed since the token was issued; fetch a new one.");
    }

    static Ending noRole() {
        return new Ending(NOT_A_MEMBER, CommonError.ROLE_REQUIRED, CommonError.ROLE_REQUIRED.title());
    }

    static Ending noSuchTenant() {
        return new Ending(NO_SUCH_TENANT, CommonError.NOT_FOUND, CommonError.NOT_FOUND.title());
    }

    static Ending membershipEnded() {
        return new Ending(NOT_A_MEMBER, FeedError.FEED_MEMBERSHIP_ENDED, FeedError.FEED_MEMBERSHIP_ENDED.title());
    }

    static Ending tooManySockets(int most) {
        return new Ending(TOO_MANY, FeedError.FEED_TOO_MANY_SOCKETS, "At most " + most + " connections of one person.");
    }

    static Ending tooSlow() {
        return new Ending(TOO_SLOW, WebError.FEED_TOO_SLOW, WebError.FEED_TOO_SLOW.title());
    }

    static Ending goingAway() {
        return new Ending(GOING_AWAY, WebError.SERVER_STOPPING, WebError.SERVER_STOPPING.title());
    }

    /** The ending that a failure leads to; what nobody foresaw is not told to the client. */
    static Ending of(Throwable failure) {
        return switch (failure) {
            case RefusedException refused ->
                new Ending(
                        status(refused.code()),
                        refused.code(),
                        requireNonNullElse(refused.getMessage(), refused.code().title()));
            case TimeoutException _ ->
                new Ending(TRY_AGAIN_LATER, CommonError.EVENT_LOG_UNAVAILABLE, "An answer took too long.");
            default -> new Ending(SERVER_ERROR, WebError.INTERNAL_ERROR, WebError.INTERNAL_ERROR.title());
        };
    }

    /** The close frame's content: the code and, once the connection has one, the position to resume after. */
    CloseStatus closeStatus(long position) {
        var reason = position < 0 ? code.name() : code.name() + " resume-after=" + position;
        return new CloseStatus(status, reason);
    }

    private static int status(ErrorCode code) {
        if (code == WebError.TOKEN_MISSING || code == WebError.TOKEN_INVALID) {
            return TOKEN;
        }
        if (code == WebError.FEED_RATE_EXCEEDED) {
            return BAD_MESSAGE;
        }
        if (code == CommonError.NOT_FOUND) {
            return NO_SUCH_TENANT;
        }
        if (code == CommonError.ROLE_REQUIRED) {
            return NOT_A_MEMBER;
        }
        return code.blame() == Blame.DEPENDENCY ? TRY_AGAIN_LATER : SERVER_ERROR;
    }
}
