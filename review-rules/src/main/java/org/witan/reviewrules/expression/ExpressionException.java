package org.witan.reviewrules.expression;

import java.io.Serial;

/** Says that a text is no expression or no sentence: what was found where, and what is expected. */
public final class ExpressionException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int position;

    ExpressionException(int position, String message) {
        super(message);
        this.position = position;
    }

    /** Returns where in the text, in UTF-16 units from 0; its length when something is missing at the end. */
    public int position() {
        return position;
    }

    ExpressionException movedBy(int offset) {
        return new ExpressionException(position + offset, String.valueOf(getMessage()));
    }
}
