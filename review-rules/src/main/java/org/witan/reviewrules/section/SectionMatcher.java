package org.witan.reviewrules.section;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.witan.reviewrules.text.Likeness;

/**
 * Finds which section of a later text is which of an earlier one.
 *
 * <p>Sections with the same path belong together. What is left over is matched by its title and words, wherever it stands, and
 * at last by its words alone, which finds renamed headings.
 */
final class SectionMatcher {

    /** How alike the words of a section must be that has its title, but stands elsewhere. */
    private static final double LIKE_WITH_TITLE = 0.4;

    /** How alike the words of a section must be whose heading was renamed. */
    private static final double LIKE_WITHOUT_TITLE = 0.7;

    /** A section of fewer words is not recognized by them: "None." stands under many headings. */
    private static final int TELLING_WORDS = 4;

    /** Beyond so many pairs left over, renamed and moved headings count as removed and added, to bound the time. */
    private static final int PAIRS = 10_000;

    private final List<Section> allEarlier;
    private final List<Section> allLater;
    private final Set<Section> earlier;
    private final Set<Section> later;
    private final Map<Section, Section> matches = new HashMap<>();

    private SectionMatcher(List<Section> earlier, List<Section> later) {
        this.allEarlier = earlier;
        this.allLater = later;
        this.earlier = new LinkedHashSet<>(earlier);
        this.later = new LinkedHashSet<>(later);
    }

    /** Returns the later section by the earlier one; sections without a match are left out. */
    static Map<Section, Section> match(List<Section> earlier, List<Section> later) {
        var matcher = new SectionMatcher(earlier, later);
        matcher.matchBy(section -> section.path().stream().map(SectionName::key).toList());
        matcher.matchBy(section -> List.of(SectionName.key(section.title()), section.text()));
        matcher.matchByWords();
        return matcher.matches;
    }

    private void matchBy(Function<Section, List<String>> key) {
        var waiting = new HashMap<List<String>, Deque<Section>>();
        later.forEach(section -> waiting.computeIfAbsent(key.apply(section), any -> new ArrayDeque<>())
                .add(section));
        for (var section : List.copyOf(earlier)) {
            var candidates = waiting.getOrDefault(key.apply(section), new ArrayDeque<>());
            if (!candidates.isEmpty()) {
                match(section, candidates.removeFirst());
            }
        }
    }

    private void matchByWords() {
        if ((long) earlier.size() * later.size() > PAIRS) {
            return;
        }
        for (var pair : likePairs()) {
            if (earlier.contains(pair.earlier()) && later.contains(pair.later())) {
                match(pair.earlier(), pair.later());
            }
        }
    }

    /** Returns the pairs left over that are like enough, the likest first. */
    private List<LikePair> likePairs() {
        var ones = List.copyOf(earlier);
        var others = List.copyOf(later);
        var texts = new ArrayList<>(wholeTexts(ones, allEarlier));
        texts.addAll(wholeTexts(others, allLater));
        var likeness = Likeness.within(texts);
        var pairs = new ArrayList<LikePair>();
        for (var one = 0; one < ones.size(); one++) {
            for (var other = 0; other < others.size(); other++) {
                var place = ones.size() + other;
                var telling = Math.min(likeness.words(one), likeness.words(place)) >= TELLING_WORDS;
                var pair = new LikePair(ones.get(one), others.get(other), likeness.between(one, place), telling);
                if (pair.isLikeEnough()) {
                    pairs.add(pair);
                }
            }
        }
        // Stable, so that equally like pairs keep the order of the text.
        pairs.sort(Comparator.comparing(LikePair::hasOneTitle)
                .thenComparing(LikePair::likeness)
                .reversed());
        return pairs;
    }

    /** Returns the words of sections with those of the sections below, since a heading may have nothing else. */
    private static List<String> wholeTexts(List<Section> sections, List<Section> all) {
        var places = new HashMap<Section, Integer>();
        all.forEach(section -> places.put(section, places.size()));
        return sections.stream()
                .map(section -> wholeText(section, all.subList(places.getOrDefault(section, 0), all.size())))
                .toList();
    }

    private static String wholeText(Section section, List<Section> fromThere) {
        var depth = section.path().size();
        // What stands below a section follows it at once; nothing stands below the opening.
        var below = fromThere.stream()
                .skip(1)
                .takeWhile(other -> depth > 0 && other.path().size() > depth);
        return Stream.concat(Stream.of(section), below).map(Section::text).collect(Collectors.joining(" "));
    }

    private void match(Section one, Section other) {
        matches.put(one, other);
        earlier.remove(one);
        later.remove(other);
    }

    private record LikePair(Section earlier, Section later, double likeness, boolean telling) {

        boolean hasOneTitle() {
            return SectionName.key(earlier.title()).equals(SectionName.key(later.title()));
        }

        boolean isLikeEnough() {
            return hasOneTitle() ? likeness >= LIKE_WITH_TITLE : telling && likeness >= LIKE_WITHOUT_TITLE;
        }
    }
}
