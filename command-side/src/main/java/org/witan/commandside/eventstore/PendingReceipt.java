package org.witan.commandside.eventstore;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.witan.messages.CommandReceipt;

/**
 * The receipt of the command that a unit of work handles, before and after its events are stored.
 *
 * <p>The event log fills it when it appends, and stores it with the events where the command carries an idempotency key.
 * It belongs to the thread of its unit of work.
 */
public final class PendingReceipt {

    private static final String RESOURCE = PendingReceipt.class.getName();

    private final @Nullable IdempotencyKey key;
    private @Nullable CommandReceipt receipt;

    /** Creates the receipt of a command with the given key, or with none. */
    public PendingReceipt(@Nullable IdempotencyKey key) {
        this.key = key;
    }

    /** Lets the event log find this receipt when the unit of work's events are stored. */
    public void attachTo(UnitOfWork<?> unitOfWork) {
        unitOfWork.root().resources().put(RESOURCE, this);
    }

    /** The receipt, unless the command has stored nothing (yet). */
    public Optional<CommandReceipt> receipt() {
        return Optional.ofNullable(receipt);
    }

    static Optional<PendingReceipt> current() {
        return CurrentUnitOfWork.map(unitOfWork -> unitOfWork.root().getResource(RESOURCE));
    }

    /** The key to store with the events: only with the first that the unit of work stores. */
    @Nullable
    IdempotencyKey keyToStore() {
        return receipt == null ? key : null;
    }

    void fill(CommandReceipt stored) {
        this.receipt = stored;
    }
}
