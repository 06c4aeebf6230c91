package org.witan.reviewrules.expression;

/**
 * A word of an expression.
 *
 * @param kind  what it is
 * @param text  the word as written; the content for a text, without quotes and escapes
 * @param start where it begins
 * @param end   where it ends, exclusive
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SYMBOL,
        END
    }

    boolean is(String word) {
        return (kind == Kind.NAME || kind == Kind.SYMBOL) && text.equals(word);
    }

    /** Returns what was found, for a message. */
    String inWords() {
        return switch (kind) {
            case END -> "the end";
            case TEXT -> "the text \"" + text + "\"";
            case NAME, NUMBER, SYMBOL -> "\"" + text + "\"";
        };
    }
}
