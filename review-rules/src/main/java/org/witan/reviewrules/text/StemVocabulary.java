package org.witan.reviewrules.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All stems of a collection of texts.
 *
 * @param entries by stem
 * @param texts   how many texts there are
 */
record StemVocabulary(Map<String, Entry> entries, int texts) {

    static StemVocabulary of(List<Map<String, Stems.Stem>> texts) {
        var spread = new TreeMap<String, Integer>();
        texts.forEach(text -> text.keySet().forEach(stem -> spread.merge(stem, 1, Integer::sum)));
        var entries = new HashMap<String, Entry>();
        spread.forEach((stem, count) -> entries.put(stem, new Entry(entries.size(), rarity(count, texts.size()))));
        return new StemVocabulary(entries, texts.size());
    }

    /** Returns the entry of a stem, which must be one of the collection's. */
    Entry entry(String stem) {
        var entry = entries.get(stem);
        if (entry == null) {
            throw new IllegalArgumentException("No text has the stem " + stem);
        }
        return entry;
    }

    private static double rarity(int textsWithIt, int texts) {
        return 1 + Math.log((1.0 + texts) / (1.0 + textsWithIt));
    }

    /**
     * A stem of the collection.
     *
     * @param number its place in the alphabet of stems
     * @param rarity how much it counts, the more the fewer texts have it
     */
    record Entry(int number, double rarity) {}
}
