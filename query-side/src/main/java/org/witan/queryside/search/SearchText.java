package org.witan.queryside.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a reader typed, taken apart: words, quoted phrases, and either with a minus before it to leave it out.
 *
 * <p>Nothing that can be typed is an error: a quote that is never closed is not there, and what is over the limits is ignored.
 */
record SearchText(List<String> words, List<String> phrases, List<String> excluded, boolean endsInWord) {

    private static final int MOST_CHARACTERS = 2_000;
    private static final int MOST_WORDS = 40;

    static SearchText parse(String typed) {
        var text = typed.length() > MOST_CHARACTERS ? typed.substring(0, MOST_CHARACTERS) : typed;
        var parser =
                new Parser(text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ").replaceAll("[\u201c\u201d\u201e]", "\""));
        parser.run();
        return new SearchText(
                parser.words,
                parser.phrases,
                parser.excluded,
                !text.isEmpty() && isWordPart(text.charAt(text.length() - 1)));
    }

    private static boolean isWordPart(char character) {
        return Character.isLetterOrDigit(character) || character == '-';
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
    }

    /** The words and phrases in the order typed, without marks. */
    String plain() {
        return (String.join(" ", words) + " " + String.join(" ", phrases)).strip();
    }

    private static final class Parser {

        private final String text;
        private final List<String> words = new ArrayList<>();
        private final List<String> phrases = new ArrayList<>();
        private final List<String> excluded = new ArrayList<>();
        private int at;

        private Parser(String text) {
            this.text = text;
        }

        private void run() {
            while (at < text.length() && words.size() + phrases.size() + excluded.size() < MOST_WORDS) {
                if (Character.isWhitespace(text.charAt(at))) {
                    at++;
                } else {
                    term();
                }
            }
        }

        private void term() {
            var leaveOut =
                    text.charAt(at) == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
            if (leaveOut) {
                at++;
            }
            var quoted = text.charAt(at) == '"' && text.indexOf('"', at + 1) > 0;
            var term = quoted ? quoted() : word();
            if (term.chars().anyMatch(Character::isLetterOrDigit)) {
                (leaveOut ? excluded : quoted ? phrases : words).add(term);
            }
        }

        private String quoted() {
            var end = text.indexOf('"', at + 1);
            var phrase = text.substring(at + 1, end).strip();
            at = end + 1;
            return phrase;
        }

        private String word() {
            var start = at;
            do {
                at++;
            } while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '"');
            return text.substring(start, at).replace("\"", "");
        }
    }

    /** The last word, when it may still be being typed. */
    List<String> unfinished() {
        return endsInWord && !words.isEmpty() && words.getLast().length() >= 2
                ? List.of(words.getLast().toLowerCase(Locale.ROOT))
                : List.of();
    }
}
