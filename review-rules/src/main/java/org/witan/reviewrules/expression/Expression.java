package org.witan.reviewrules.expression;

/** A well-formed expression whose types have been checked. Immutable. */
public final class Expression {

    /** The longest expression, in UTF-16 units. */
    public static final int LENGTH = 1_000;

    private final String text;
    private final Node node;

    private Expression(String text, Node node) {
        this.text = text;
        this.node = node;
    }

    /**
     * Reads an expression.
     *
     * @throws ExpressionException if the text is none, speaks of an unknown fact, mixes types or is too long or deep
     */
    public static Expression parse(String text, Vocabulary vocabulary) {
        if (text.length() > LENGTH) {
            throw new ExpressionException(
                    LENGTH, "Has " + text.length() + " characters, at most " + LENGTH + " are allowed.");
        }
        return new Expression(text, Parser.parse(text, vocabulary));
    }

    /**
     * Reads an expression that must be of a type.
     *
     * @throws ExpressionException also if it is of another type
     */
    public static Expression parse(String text, Vocabulary vocabulary, ValueType type) {
        var expression = parse(text, vocabulary);
        if (expression.type() != type) {
            throw new ExpressionException(
                    0,
                    "Expected " + type.inWords() + ", but this is "
                            + expression.type().inWords() + ".");
        }
        return expression;
    }

    /** Returns the expression as it was written. */
    public String text() {
        return text;
    }

    /** Returns the type of its value. */
    public ValueType type() {
        return node.type();
    }

    /**
     * Computes the value.
     *
     * @throws EvaluationException if a fact is not known yet or a number is divided by zero
     */
    public Value evaluate(FactSource facts) {
        return node.evaluate(facts);
    }

    /**
     * Computes the value of a boolean expression.
     *
     * @throws EvaluationException if a fact is not known yet or a number is divided by zero
     */
    public boolean holds(FactSource facts) {
        return node.holds(facts);
    }
}
