package org.witan.reviewrules.expression;

import java.io.Serial;

/** Says why a well-formed expression has no value for these facts. */
public final class EvaluationException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    EvaluationException(String message) {
        super(message);
    }
}
