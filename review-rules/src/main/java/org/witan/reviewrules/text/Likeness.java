package org.witan.reviewrules.text;

import java.util.List;

/**
 * Tells how alike texts of a collection are: the cosine of their word counts, each weighed by how rare the word is in the
 * collection (tf-idf). A word that every text has says little of any two of them.
 */
public final class Likeness {

    private final List<WeighedText> texts;

    private Likeness(List<WeighedText> texts) {
        this.texts = texts;
    }

    /** Prepares the comparison of texts, which are named by their place in the list from then on. */
    public static Likeness within(List<String> texts) {
        var stems = texts.stream().map(Stems::of).toList();
        var vocabulary = StemVocabulary.of(stems);
        return new Likeness(
                stems.stream().map(text -> WeighedText.of(text, vocabulary)).toList());
    }

    /** Returns how alike two texts are, from 0 (no word in common) to 1 (the same words); 0 for texts without words. */
    public double between(int one, int other) {
        return texts.get(one).cosine(texts.get(other));
    }

    /** Returns the words that two texts share, as the first has them: the most telling first. */
    public List<String> sharedWords(int one, int other, int most) {
        return texts.get(one).sharedWith(texts.get(other)).stream().limit(most).toList();
    }

    /** Returns how many different words a text has, those left out that say nothing of its matter. */
    public int words(int text) {
        return texts.get(text).words();
    }
}
