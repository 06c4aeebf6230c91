package org.witan.reviewrules;

import java.util.ArrayList;
import java.util.List;

/** How values are put into sentences. */
public final class Words {

    /** The most items that a list in a sentence names. */
    private static final int NAMED = 8;

    private Words() {}

    /**
     * Joins items as prose does: {@code a}, {@code a and b}, {@code a, b and c}. A long list ends in how many more there
     * are, an empty one is {@code none}.
     */
    public static String list(List<String> items) {
        if (items.isEmpty()) {
            return "none";
        }
        var named = new ArrayList<>(items.size() > NAMED + 1 ? items.subList(0, NAMED) : items);
        if (named.size() < items.size()) {
            named.add((items.size() - NAMED) + " more");
        }
        var last = named.removeLast();
        return named.isEmpty() ? last : String.join(", ", named) + " and " + last;
    }

    /** Returns a perspective's key as prose has it: {@code api} as {@code API}, {@code data-quality} in two words. */
    public static String perspective(String key) {
        var words = new ArrayList<String>();
        for (var word : key.split("-", -1)) {
            // The perspectives of up to three letters are abbreviations: API, UX, ML.
            words.add(word.length() <= 3 ? word.toUpperCase(java.util.Locale.ROOT) : word);
        }
        return String.join(" ", words);
    }

    /** Returns the text with its first letter in upper case, to begin a sentence. */
    public static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        var first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }
}
