package org.witan.commandside.idempotency;

import org.axonframework.common.AxonNonTransientException;
import org.witan.messages.CommonError;
import org.witan.messages.RefusedException;

/** An idempotency key came with another request than the one that it was first used for. */
public class IdempotencyKeyReusedException extends AxonNonTransientException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception for the key. */
    public IdempotencyKeyReusedException(String idempotencyKey) {
        this(new RefusedException(
                CommonError.IDEMPOTENCY_KEY_REUSED,
                "The idempotency key '%s' was used for another request before, expected a new key"
                        .formatted(idempotencyKey)));
    }

    private IdempotencyKeyReusedException(RefusedException refusal) {
        super(refusal.getMessage(), refusal);
    }
}
