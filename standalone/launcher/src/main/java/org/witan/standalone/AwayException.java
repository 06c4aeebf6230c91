package org.witan.standalone;

/** A server that should be there does not answer; the same may succeed in a moment. */
final class AwayException extends LaunchException {

    AwayException(String message) {
        super(message);
    }

    AwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
