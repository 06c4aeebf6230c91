package org.witan.queryside.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader typed: words, phrases in quotes, and what must not occur, after a single minus. Every text can be read so; what
 * says nothing is left out, and so is what comes after more words than anybody types.
 */
record SearchText(List<String> words, List<String> phrases, List<String> excluded) {

    private static final int LONGEST = 10_000;
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_PHRASE = 300;
    private static final int MOST_WORDS = 32;
    private static final int MOST_OTHERS = 8;
    private static final Pattern PIECE = Pattern.compile("(-*)(?:\"([^\"]*)\"|([^\\s\"]+))");
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]{1,9}-[1-9][0-9]{0,8}");

    /** Reads a text; never fails. */
    static SearchText parse(String text) {
        var words = new ArrayList<String>();
        var phrases = new ArrayList<String>();
        var excluded = new ArrayList<String>();
        var pieces = PIECE.matcher(readable(text));
        while (pieces.find()) {
            var phrase = pieces.group(2);
            var piece = phrase == null ? cut(pieces.group(3), LONGEST_WORD) : cut(phrase.strip(), LONGEST_PHRASE);
            if (piece.codePoints().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            // With two it is the name of an option, as in --dry-run, and not a wish to do without.
            if (pieces.group(1).equals("-")) {
                excluded.add(piece);
            } else {
                (phrase == null ? words : phrases).add(piece);
            }
        }
        return new SearchText(first(words, MOST_WORDS), first(phrases, MOST_OTHERS), first(excluded, MOST_OTHERS));
    }

    /** Whether every document matches. */
    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
    }

    /** Whether some documents match better than others. */
    boolean ranks() {
        return !words.isEmpty() || !phrases.isEmpty();
    }

    /** All words, as one text. */
    String joined() {
        return String.join(" ", words);
    }

    /** The words that may be the key of a proposal, as keys are written. */
    List<String> keys() {
        return words.stream()
                .filter(word -> KEY.matcher(word).matches())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .toList();
    }

    /** The same in the language that PostgreSQL reads. */
    String forDatabase() {
        return Stream.of(
                        words.stream(),
                        phrases.stream().map(phrase -> "\"" + phrase + "\""),
                        excluded.stream().map(phrase -> "-\"" + phrase + "\""))
                .flatMap(pieces -> pieces)
                .collect(Collectors.joining(" "));
    }

    /** Without characters that no database stores and no document holds. */
    private static String readable(String text) {
        var readable = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(point -> point == '“' || point == '”' ? '"' : point)
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .forEach(readable::appendCodePoint);
        return readable.toString();
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }

    private static List<String> first(List<String> pieces, int most) {
        return List.copyOf(pieces.subList(0, Math.min(pieces.size(), most)));
    }
}
