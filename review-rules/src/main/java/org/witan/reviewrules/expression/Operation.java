package org.witan.reviewrules.expression;

import java.math.BigDecimal;
import java.math.MathContext;

/** The ways in which two numbers make a third. */
enum Operation {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDED_BY("/");

    private final String symbol;

    Operation(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    BigDecimal apply(BigDecimal left, BigDecimal right) {
        return switch (this) {
            case PLUS -> left.add(right, MathContext.DECIMAL64);
            case MINUS -> left.subtract(right, MathContext.DECIMAL64);
            case TIMES -> left.multiply(right, MathContext.DECIMAL64);
            case DIVIDED_BY -> {
                if (right.signum() == 0) {
                    throw new EvaluationException("it divides by zero");
                }
                yield left.divide(right, MathContext.DECIMAL64);
            }
        };
    }
}
