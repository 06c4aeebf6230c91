package org.witan.reviewrules.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.reviewrules.expression.Sentence.Piece;

/** Splits a sentence into plain text, placeholders and endings. */
final class SentenceReader {

    private final String source;
    private final Vocabulary vocabulary;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<EarlyEnding> early = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private @Nullable Expression partner;
    private int position;

    private SentenceReader(String source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
    }

    static List<Piece> read(String source, Vocabulary vocabulary) {
        var reader = new SentenceReader(source, vocabulary);
        reader.split();
        return reader.pieces;
    }

    private void split() {
        while (position < source.length()) {
            var next = source.charAt(position);
            if (next != '{' && next != '[') {
                plain.append(next);
                position++;
            } else if (source.startsWith(String.valueOf(next).repeat(2), position)) {
                plain.append(next);
                position += 2;
            } else {
                endPlain();
                if (next == '{') {
                    placeholder();
                } else {
                    ending();
                }
            }
        }
        endPlain();
        refuseLonelyEndings();
    }

    private void placeholder() {
        var start = position + 1;
        position = endOfPlaceholder();
        try {
            var expression = Expression.parse(source.substring(start, position - 1), vocabulary);
            pieces.add(new Piece.Placeholder(expression));
            if (expression.type() == ValueType.NUMBER || expression.type() == ValueType.TEXTS) {
                agreeWith(expression);
            }
        } catch (ExpressionException exception) {
            throw exception.movedBy(start);
        }
    }

    private int endOfPlaceholder() {
        var quoted = false;
        for (var index = position + 1; index < source.length(); index++) {
            var next = source.charAt(index);
            if (quoted && next == '\\') {
                index++;
            } else if (next == '"') {
                quoted = !quoted;
            } else if (next == '}' && !quoted) {
                return index + 1;
            }
        }
        throw new ExpressionException(position, "The placeholder that begins here has no closing brace.");
    }

    private void ending() {
        var end = source.indexOf(']', position);
        if (end < 0) {
            throw new ExpressionException(position, "The ending that begins here has no closing bracket.");
        }
        var forms = source.substring(position + 1, end).split("\\|", -1);
        if (forms.length > 2) {
            throw new ExpressionException(position, "Expected one form or two, found " + forms.length + ".");
        }
        var one = forms.length == 1 ? "" : forms[0];
        var many = forms[forms.length - 1];
        if (partner == null) {
            early.add(new EarlyEnding(pieces.size(), position, one, many));
            pieces.add(new Piece.Plain(""));
        } else {
            pieces.add(new Piece.Ending(one, many, partner));
        }
        position = end + 1;
    }

    private void agreeWith(Expression expression) {
        partner = expression;
        early.forEach(ending -> pieces.set(ending.index(), new Piece.Ending(ending.one(), ending.many(), expression)));
        early.clear();
    }

    private void refuseLonelyEndings() {
        if (!early.isEmpty()) {
            throw new ExpressionException(
                    early.getFirst().start(), "An ending in brackets needs a placeholder with a number or a list.");
        }
    }

    private void endPlain() {
        if (!plain.isEmpty()) {
            pieces.add(new Piece.Plain(plain.toString()));
            plain.setLength(0);
        }
    }

    /** An ending that stands before the placeholder it agrees with. */
    private record EarlyEnding(int index, int start, String one, String many) {}
}
