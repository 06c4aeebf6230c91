package org.witan.commandside.eventstore;

import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;

/**
 * The event log could not be reached in time; the command may be sent again.
 *
 * <p>When {@link #outcomeKnown()} is {@code false} the connection broke while the events were being committed and the
 * database has not come back in time to ask. Sending the command again with the same idempotency key then gives the true
 * answer; in all other cases nothing was stored.
 */
public class EventLogUnavailableException extends AxonTransientException {

    private static final long serialVersionUID = 1L;

    private final boolean outcomeKnown;

    /** Creates the exception for a log of which it is known, or not known, that nothing was stored. */
    public EventLogUnavailableException(String message, boolean outcomeKnown, @Nullable Throwable cause) {
        super(message, cause);
        this.outcomeKnown = outcomeKnown;
    }

    /** Whether it is certain that nothing was stored. */
    public boolean outcomeKnown() {
        return outcomeKnown;
    }
}
