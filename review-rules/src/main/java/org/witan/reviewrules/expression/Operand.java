package org.witan.reviewrules.expression;

/**
 * A part of an expression with the place where it was written.
 *
 * @param node   the part
 * @param source the whole expression
 * @param start  where the part begins
 * @param end    where it ends, exclusive
 */
record Operand(Node node, String source, int start, int end) {

    ValueType type() {
        return node.type();
    }

    Operand with(Node other, int newEnd) {
        return new Operand(other, source, start, newEnd);
    }

    /** Returns the part's node, or says that an operator cannot take a part of that type. */
    Node as(ValueType expected, String operator) {
        if (type() == expected) {
            return node;
        }
        throw new ExpressionException(
                start,
                "\"%s\" needs %s here, but %s is %s.%s"
                        .formatted(operator, expected.inWords(), written(), type().inWords(), advice(expected)));
    }

    /** Returns the part as its author wrote it. */
    String written() {
        return source.substring(start, end);
    }

    private String advice(ValueType expected) {
        if (expected != ValueType.BOOLEAN) {
            return "";
        }
        return switch (type()) {
            case NUMBER -> " Compare it, as in " + written() + " > 0.";
            case TEXT -> " Compare it, as in " + written() + " = \"…\".";
            case TEXTS -> " Ask what it holds, as in \"…\" in " + written() + ".";
            case BOOLEAN -> "";
        };
    }
}
