package org.witan.reviewrules.overlap;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.witan.reviewrules.Words;
import org.witan.reviewrules.text.Likeness;

/**
 * Decides whether two findings report the same thing.
 *
 * <p>Place and words are weighed against each other: who quotes the same passage means the same matter, whatever the words.
 * Within one section some likeness is asked for, and without a common place much of it. The thresholds come from the pairs of
 * findings in the test: those that a person takes for the same come out between 0.24 and 0.69, all others at most at 0.18,
 * and from 0.46 on they are recognizable without a common place.
 */
final class PairJudge {

    /** How much of two passages must be common to be the same place. */
    static final double SAME_PASSAGE = 0.5;

    /** How alike statements must be that are about the same section or quote passages that touch. */
    static final double ALIKE_IN_PLACE = 0.2;

    /** How alike statements must be that have no place in common. */
    static final double ALIKE_ANYWHERE = 0.45;

    private static final int WORDS = 3;

    private final List<FindingText> findings;
    private final List<String> sections;
    private final Likeness likeness;

    /** Prepares judging findings, which are named by their place in the list. */
    PairJudge(List<FindingText> findings) {
        this.findings = findings;
        this.sections = findings.stream().map(PairJudge::sectionKey).toList();
        this.likeness =
                Likeness.within(findings.stream().map(FindingText::statement).toList());
    }

    /** Returns how close two findings are if they overlap, else 0; a common passage counts more than any words. */
    double closeness(int one, int other) {
        var alike = likeness.between(one, other);
        return switch (place(one, other)) {
            case SAME_PASSAGE -> 2 + alike;
            case TOUCHING_PASSAGES, SAME_SECTION -> alike >= ALIKE_IN_PLACE ? alike : 0;
            case APART -> alike >= ALIKE_ANYWHERE ? alike : 0;
        };
    }

    /** Says why two findings overlap, which they must. */
    Overlap explain(int one, int other) {
        var first = findings.get(one);
        var second = findings.get(other);
        var reason = switch (place(one, other)) {
            case SAME_PASSAGE -> "quote the same passage";
            case TOUCHING_PASSAGES -> "quote passages that overlap, and " + words(one, other);
            case SAME_SECTION -> "are both about \"" + first.section() + "\", and " + words(one, other);
            case APART -> "say much the same: they " + words(one, other);
        };
        return new Overlap(
                first.number(),
                second.number(),
                likeness.between(one, other),
                "Findings %d and %d %s.".formatted(first.number(), second.number(), reason));
    }

    private Place place(int one, int other) {
        var first = findings.get(one);
        var second = findings.get(other);
        var passages = common(first.passage(), second.passage());
        if (passages >= SAME_PASSAGE) {
            return Place.SAME_PASSAGE;
        }
        if (passages > 0) {
            return Place.TOUCHING_PASSAGES;
        }
        var section = sections.get(one);
        return !section.isEmpty() && section.equals(sections.get(other)) ? Place.SAME_SECTION : Place.APART;
    }

    private static double common(@Nullable Passage one, @Nullable Passage other) {
        return one == null || other == null ? 0 : one.overlapWith(other);
    }

    /** Returns what names of one section have in common; empty for none. */
    private static String sectionKey(FindingText finding) {
        var section = finding.section();
        return section == null ? "" : section.strip().toLowerCase(Locale.ROOT);
    }

    private String words(int one, int other) {
        var shared = likeness.sharedWords(one, other, WORDS);
        return "share the word" + (shared.size() == 1 ? " " : "s ") + Words.list(shared);
    }

    /** What the places of two findings have to do with each other. */
    private enum Place {
        SAME_PASSAGE,
        TOUCHING_PASSAGES,
        SAME_SECTION,
        APART
    }
}
