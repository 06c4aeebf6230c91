package org.witan.commandside.process;

import org.jspecify.annotations.Nullable;

/** The identity provider answered, and will not do what was asked however often it is asked. */
public final class IdentityRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what was asked and what the answer was. */
    public IdentityRefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
