package org.witan.commandside.eventstore;

import org.axonframework.common.AxonNonTransientException;
import org.witan.messages.CommandReceipt;

/** A command's idempotency key had been used by the time that its events were to be stored; none of them was. */
public class DuplicateCommandException extends AxonNonTransientException {

    private static final long serialVersionUID = 1L;

    private final transient StoredReceipt stored;

    /** Creates the exception for the use of the key that came first. */
    public DuplicateCommandException(String idempotencyKey, StoredReceipt stored) {
        super("The idempotency key '%s' was used before, its effect is at position %d"
                .formatted(idempotencyKey, stored.receipt().position()));
        this.stored = stored;
    }

    /** What was answered when the key was first used. */
    public CommandReceipt receipt() {
        return stored.receipt();
    }

    /** The digest of the request that the key was first used for. */
    public String requestDigest() {
        return stored.requestDigest();
    }
}
