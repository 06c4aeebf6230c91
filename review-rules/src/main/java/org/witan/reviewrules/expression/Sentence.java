package org.witan.reviewrules.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with placeholders that are expressions, and with endings that agree with them in number.
 *
 * <p>{@code "{a - b} position[s] [is|are] missing"} becomes "1 position is missing" or "2 positions are missing". An
 * ending agrees with the number or list nearest before it, or with the first one after it when there is none before.
 */
public final class Sentence {

    /** The longest sentence, in UTF-16 units, before its placeholders are filled in. */
    public static final int LENGTH = 500;

    private final List<Piece> pieces;

    private Sentence(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /**
     * Reads a sentence.
     *
     * @throws ExpressionException if it is empty or too long, a brace or bracket is not closed, a placeholder is no
     *     expression, or an ending has nothing to agree with
     */
    public static Sentence parse(String text, Vocabulary vocabulary) {
        if (text.isBlank()) {
            throw new ExpressionException(0, "Expected a sentence, found nothing.");
        }
        if (text.length() > LENGTH) {
            throw new ExpressionException(
                    LENGTH, "Has " + text.length() + " characters, at most " + LENGTH + " are allowed.");
        }
        return new Sentence(SentenceReader.read(text, vocabulary));
    }

    /**
     * Fills the sentence in.
     *
     * @throws EvaluationException if a placeholder has no value
     */
    public String fill(FactSource facts) {
        return pieces.stream().map(piece -> filled(piece, facts)).collect(Collectors.joining());
    }

    private static String filled(Piece piece, FactSource facts) {
        return switch (piece) {
            case Piece.Plain(var text) -> text;
            case Piece.Placeholder(var expression) -> expression.evaluate(facts).inWords();
            case Piece.Ending(var one, var many, var partner) -> isOne(partner.evaluate(facts)) ? one : many;
        };
    }

    private static boolean isOne(Value value) {
        return switch (value) {
            case Value.Amount(var number) -> number.compareTo(BigDecimal.ONE) == 0;
            case Value.Texts(var texts) -> texts.size() == 1;
            case Value.Truth _, Value.Text _ -> false;
        };
    }

    /** A stretch of a sentence. */
    sealed interface Piece {

        record Plain(String text) implements Piece {}

        record Placeholder(Expression expression) implements Piece {}

        /** An ending with the placeholder that it agrees with, a number or a list. */
        record Ending(String one, String many, Expression partner) implements Piece {}
    }
}
