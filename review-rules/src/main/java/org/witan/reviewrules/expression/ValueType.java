package org.witan.reviewrules.expression;

/** The types of the expression language; no value is converted from one to another. */
public enum ValueType {
    /** {@code true} or {@code false}. */
    BOOLEAN("a boolean"),
    /** A decimal number. */
    NUMBER("a number"),
    /** A text, in double quotes. */
    TEXT("a text"),
    /** A list of texts. */
    TEXTS("a list of texts");

    private final String words;

    ValueType(String words) {
        this.words = words;
    }

    /** Returns the type with its article, as in "expected a number". */
    public String inWords() {
        return words;
    }
}
