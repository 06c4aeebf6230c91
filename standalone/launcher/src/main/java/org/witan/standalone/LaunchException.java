package org.witan.standalone;

/** Something that the person who starts Witan has to put right; the message is one line that says what. */
public class LaunchException extends RuntimeException {

    public LaunchException(String message) {
        super(message);
    }

    public LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
