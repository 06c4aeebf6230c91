package org.witan.commandside.process;

/** The identity provider could not be reached, or could not answer; the same request may succeed later. */
public final class IdentityUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what was tried and why it failed. */
    public IdentityUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
