package org.witan.reviewrules.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells how alike texts of a collection are: the cosine of their word counts, each weighed by how rare the word is in the
 * collection (tf-idf). A word that every text has says little of any two of them.
 */
public final class Likeness {

    private final List<Vector> vectors;

    private Likeness(List<Vector> vectors) {
        this.vectors = vectors;
    }

    /** Prepares the comparison of texts, which are named by their place in the list from then on. */
    public static Likeness within(List<String> texts) {
        var stems = texts.stream().map(Stems::of).toList();
        var spread = new HashMap<String, Integer>();
        stems.forEach(text -> text.keySet().forEach(stem -> spread.merge(stem, 1, Integer::sum)));
        return new Likeness(stems.stream()
                .map(text -> Vector.of(text, spread, texts.size()))
                .toList());
    }

    /** Returns how alike two texts are, from 0 (no word in common) to 1 (the same words); 0 for texts without words. */
    public double between(int one, int other) {
        return vectors.get(one).cosine(vectors.get(other));
    }

    /** Returns the words that two texts share, as the first has them: the most telling first. */
    public List<String> sharedWords(int one, int other, int most) {
        return vectors.get(one).sharedWith(vectors.get(other)).stream()
                .limit(most)
                .toList();
    }

    /** Returns how many different words a text has, those left out that say nothing of its matter. */
    public int words(int text) {
        return vectors.get(text).weights().size();
    }

    /**
     * A text as weights of stems.
     *
     * @param weights by stem
     * @param words   a word for each stem
     * @param length  the Euclidean length of the weights
     */
    private record Vector(Map<String, Double> weights, Map<String, String> words, double length) {

        static Vector of(Map<String, Stems.Stem> stems, Map<String, Integer> spread, int texts) {
            var weights = new HashMap<String, Double>();
            var words = new HashMap<String, String>();
            var square = 0.0;
            for (var entry : stems.entrySet()) {
                var rarity = 1 + Math.log((1.0 + texts) / (1.0 + spread.getOrDefault(entry.getKey(), 0)));
                var weight = entry.getValue().count() * rarity;
                weights.put(entry.getKey(), weight);
                words.put(entry.getKey(), entry.getValue().word());
                square += weight * weight;
            }
            return new Vector(weights, words, Math.sqrt(square));
        }

        double cosine(Vector other) {
            if (length == 0 || other.length == 0) {
                return 0;
            }
            var smaller = weights.size() <= other.weights.size() ? this : other;
            var product = 0.0;
            for (var stem : smaller.weights.keySet()) {
                product += weightOf(stem) * other.weightOf(stem);
            }
            return Math.min(1, product / length / other.length);
        }

        private double weightOf(String stem) {
            return weights.getOrDefault(stem, 0.0);
        }

        List<String> sharedWith(Vector other) {
            return weights.keySet().stream()
                    .filter(other.weights::containsKey)
                    .sorted(Comparator.comparing((String stem) -> -weightOf(stem) * other.weightOf(stem))
                            .thenComparing(Comparator.naturalOrder()))
                    .map(words::get)
                    .toList();
        }
    }
}
