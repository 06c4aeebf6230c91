package org.witan.reviewrules.expression;

import java.util.List;

/** Walks along the words of an expression. */
final class TokenCursor {

    private final List<Token> tokens;
    private int next;

    /** Begins at the first word; the last one must be the end. */
    TokenCursor(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    Token peek() {
        return at(next);
    }

    Token afterNext() {
        return at(next + 1);
    }

    Token take() {
        return at(next++);
    }

    /** Takes the next word if it is this one, and tells whether it was. */
    boolean skip(String word) {
        var found = peek().is(word);
        if (found) {
            next++;
        }
        return found;
    }

    /** Takes the next word, which must be this one, or says in words what was expected. */
    void require(String word, String inWords) {
        if (!skip(word)) {
            throw expected(inWords, peek());
        }
    }

    /** Returns where the word that was taken last ends. */
    int lastEnd() {
        return at(next - 1).end();
    }

    static ExpressionException expected(String what, Token found) {
        return new ExpressionException(found.start(), "Expected " + what + ", found " + found.inWords() + ".");
    }

    private Token at(int index) {
        return tokens.get(Math.min(index, tokens.size() - 1));
    }
}
