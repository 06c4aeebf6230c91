package org.witan.reviewrules.expression;

/** The types of the expression language; no value is converted from one to another. */
public enum ValueType {
    /** {@code true} or {@code false}. */
    BOOLEAN("a boolean"),
    /** A decimal number. */
    NUMBER("a number"),
    /** A text, in double quotes. */
    TEXT("a text"),
    /** A list of texts or numbers. */
    LIST("a list");

    private final String article;

    ValueType(String article) {
        this.article = article;
    }

    /** Returns the type with its article, as in "expected a number". */
    public String inWords() {
        return article;
    }
}
