package org.witan.reviewrules.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Splits an expression into words. */
final class Lexer {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z][A-Za-z0-9]*)*");
    private static final Pattern SYMBOL = Pattern.compile("!=|<=|>=|[-=<>()\\[\\],+*/]");
    private static final int NUMBER_LENGTH = 15;

    /** What people who know other languages write, and what it is called here. */
    private static final Map<String, String> FOREIGN = Map.of(
            "==", "\"=\"", "&&", "\"and\"", "||", "\"or\"", "<>", "\"!=\"", "!", "\"not\"", "'", "double quotes");

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Lexer(String source) {
        this.source = source;
    }

    /** Returns the words, the last one being the end. */
    static List<Token> split(String source) {
        return new Lexer(source).split();
    }

    private List<Token> split() {
        while (position < source.length()) {
            var next = source.charAt(position);
            if (next == ' ' || next == '\t' || next == '\n' || next == '\r') {
                position++;
            } else if (next == '"') {
                tokens.add(text());
            } else {
                tokens.add(word());
            }
        }
        tokens.add(new Token(Token.Kind.END, "", position, position));
        return tokens;
    }

    private Token text() {
        var start = position++;
        var content = new StringBuilder();
        while (position < source.length()) {
            var next = source.charAt(position++);
            if (next == '"') {
                return new Token(Token.Kind.TEXT, content.toString(), start, position);
            }
            content.append(next == '\\' ? escaped() : next);
        }
        throw new ExpressionException(start, "The text that begins here has no closing quote.");
    }

    private char escaped() {
        if (position < source.length() && (source.charAt(position) == '"' || source.charAt(position) == '\\')) {
            return source.charAt(position++);
        }
        throw new ExpressionException(position - 1, "After a backslash, expected a quote or a backslash.");
    }

    private Token word() {
        refuseForeign();
        for (var kind : List.of(Token.Kind.NAME, Token.Kind.NUMBER, Token.Kind.SYMBOL)) {
            var matcher = patternOf(kind).matcher(source).region(position, source.length());
            if (matcher.lookingAt()) {
                var token = new Token(kind, matcher.group(), position, matcher.end());
                position = matcher.end();
                return checked(token);
            }
        }
        var found = Character.toString(source.codePointAt(position));
        throw new ExpressionException(position, "Found \"" + found + "\", which no expression has.");
    }

    private void refuseForeign() {
        for (var length = 2; length >= 1; length--) {
            var end = Math.min(position + length, source.length());
            var word = source.substring(position, end);
            var ours = FOREIGN.get(word);
            if (ours != null && !source.startsWith("!=", position)) {
                throw new ExpressionException(position, "Found " + word + ", which is written with " + ours + " here.");
            }
        }
    }

    private Token checked(Token token) {
        if (token.kind() != Token.Kind.NUMBER) {
            return token;
        }
        if (token.text().length() > NUMBER_LENGTH) {
            throw new ExpressionException(token.start(), "A number has at most " + NUMBER_LENGTH + " characters.");
        }
        if (position < source.length() && Character.isLetterOrDigit(source.codePointAt(position))) {
            throw new ExpressionException(position, "Expected a space or an operator after the number.");
        }
        return token;
    }

    private static Pattern patternOf(Token.Kind kind) {
        return switch (kind) {
            case NAME -> NAME;
            case NUMBER -> NUMBER;
            case SYMBOL, TEXT, END -> SYMBOL;
        };
    }
}
