package org.witan.reviewrules.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reduces a text to the stems of its words, so that {@code encrypts}, {@code encrypted} and {@code encryption} count as one.
 *
 * <p>Light on purpose and our own: it cuts a few English endings and leaves other languages nearly alone, and what was
 * grouped in a review of years ago stays grouped, which the next release of a library could not promise.
 */
final class Stems {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LEAST = 4;

    /** Words that say nothing of the matter; the last rows are the phrases that reviews are made of. */
    private static final Set<String> IGNORED =
            Set.of("""
                    a about above after again all also am an and any are as at be because been before being below between both
                    but by can cannot could did do does doing done down during each either every few for from further had has
                    have having he her here hers him his how i if in into is it its just more most much must my neither no nor
                    not now of off on once one only or other our out over own per same she should so some such than that the
                    their them then there these they this those through to too under until up us very was we were what when
                    where which while who whom why will with within without would yet you your
                    may might shall need needs say says said state states stated mention mentions mentioned unclear missing
                    seems appears currently please consider proposal document section
                    """.strip().split("\\s+")).stream().collect(Collectors.toUnmodifiableSet());

    private static final List<String> ENDINGS = List.of("ings", "ing", "ions", "ion", "edly", "ed", "es", "e", "s");

    private Stems() {}

    /** Returns how often each stem occurs, by stem; each with the word it was first seen as. */
    static Map<String, Stem> of(String text) {
        var stems = new TreeMap<String, Stem>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(match -> {
            var word = match.group();
            if (!IGNORED.contains(word)) {
                stems.merge(of(word, word), new Stem(word, 1), Stem::plus);
            }
        });
        return stems;
    }

    private static String of(String word, String original) {
        if (word.endsWith("ies") && word.length() > LEAST) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (var ending : ENDINGS) {
            var length = word.length() - ending.length();
            if (length >= LEAST && word.endsWith(ending) && isEnding(word, ending, length)) {
                return undoubled(word.substring(0, length));
            }
        }
        return original;
    }

    private static boolean isEnding(String word, String ending, int length) {
        var before = word.charAt(length - 1);
        return switch (ending) {
            // "access" and "status" are no plurals.
            case "s" -> before != 's' && before != 'u' && before != 'i';
            case "ion", "ions" -> before == 't' || before == 's';
            default -> true;
        };
    }

    /** Returns "stop" for "stopp". */
    private static String undoubled(String stem) {
        var last = stem.length() - 1;
        var doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }

    /**
     * A stem in a text.
     *
     * @param word  the word as which it was first seen
     * @param count how often it occurs
     */
    record Stem(String word, int count) {
        Stem plus(Stem other) {
            return new Stem(word, count + other.count);
        }
    }
}
