package org.witan.reviewrules.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A text as weights of stems. Arrays rather than maps, because every two texts of a large review are compared. */
final class WeighedText {

    private final int[] numbers;
    private final double[] weights;
    private final String[] words;
    private final double length;

    private WeighedText(int[] numbers, double[] weights, String[] words) {
        this.numbers = numbers;
        this.weights = weights;
        this.words = words;
        var square = 0.0;
        for (var weight : weights) {
            square += weight * weight;
        }
        this.length = Math.sqrt(square);
    }

    static WeighedText of(Map<String, Stems.Stem> stems, StemVocabulary vocabulary) {
        var size = stems.size();
        var numbers = new int[size];
        var weights = new double[size];
        var words = new String[size];
        var index = 0;
        // In the order of the alphabet, which is that of the vocabulary's numbers.
        for (var stem : new TreeMap<>(stems).entrySet()) {
            var entry = vocabulary.entry(stem.getKey());
            numbers[index] = entry.number();
            weights[index] = stem.getValue().count() * entry.rarity();
            words[index++] = stem.getValue().word();
        }
        return new WeighedText(numbers, weights, words);
    }

    int words() {
        return words.length;
    }

    double cosine(WeighedText other) {
        if (length == 0 || other.length == 0) {
            return 0;
        }
        var product = new double[1];
        forEachShared(other, (one, two) -> product[0] += weights[one] * other.weights[two]);
        return Math.min(1, product[0] / length / other.length);
    }

    /** Returns the words that the other text has too, those first that bring the two closest together. */
    List<String> sharedWith(WeighedText other) {
        var shared = new ArrayList<SharedWord>();
        forEachShared(other, (one, two) -> shared.add(new SharedWord(words[one], weights[one] * other.weights[two])));
        // Stable, so that equal weights keep the order of the alphabet.
        shared.sort(Comparator.comparing(SharedWord::weight).reversed());
        return shared.stream().map(SharedWord::word).toList();
    }

    private void forEachShared(WeighedText other, PlacesVisitor visitor) {
        for (int one = 0, two = 0; one < numbers.length && two < other.numbers.length; ) {
            var order = Integer.compare(numbers[one], other.numbers[two]);
            if (order == 0) {
                visitor.visit(one, two);
            }
            one += order <= 0 ? 1 : 0;
            two += order >= 0 ? 1 : 0;
        }
    }

    /** Takes the places of one stem in two texts. */
    @FunctionalInterface
    private interface PlacesVisitor {
        void visit(int one, int two);
    }

    private record SharedWord(String word, double weight) {}
}
