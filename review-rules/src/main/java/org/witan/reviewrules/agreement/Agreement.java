package org.witan.reviewrules.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.witan.reviewrules.Stance;
import org.witan.reviewrules.Words;

/**
 * How far a panel agrees.
 *
 * @param consensus   the {@link Consensus} on the scale object, endorse on conditions, endorse: 0 when the panel is split
 *                    between the ends, 1 when all say the same; empty when no stance counts
 * @param counted     how many stances count: all but abstentions
 * @param sentence    the index in words
 * @param differences the pairs of perspectives that differ, the furthest first
 * @param standings   how far each perspective stands from the rest, the furthest first
 */
public record Agreement(
        OptionalDouble consensus,
        int counted,
        String sentence,
        List<Difference> differences,
        List<Standing> standings) {

    private static final double BROAD = 0.8;
    private static final double PARTIAL = 0.5;
    private static final double LITTLE = 0.2;

    public Agreement {
        differences = List.copyOf(differences);
        standings = List.copyOf(standings);
    }

    /**
     * Computes the agreement of stances.
     *
     * <p>Abstentions are left out: who abstains says nothing on the matter, and no place on the scale would be true to that.
     *
     * @param stances each seat's stance, in any order
     */
    public static Agreement of(List<StanceTaken> stances) {
        var all = StanceGroup.of(stances);
        var groups = byPerspective(stances);
        var consensus = all.counted() == 0 ? OptionalDouble.empty() : OptionalDouble.of(all.consensus());
        return new Agreement(consensus, all.counted(), sentence(all), differences(groups), standings(groups, stances));
    }

    /** Returns the perspectives with a stance that counts, by name. */
    private static Map<String, StanceGroup> byPerspective(List<StanceTaken> stances) {
        var groups = stances.stream()
                .filter(taken -> taken.stance() != Stance.ABSTAIN)
                .collect(Collectors.groupingBy(StanceTaken::perspective, TreeMap::new, Collectors.toList()));
        var result = new TreeMap<String, StanceGroup>();
        groups.forEach((perspective, taken) -> result.put(perspective, StanceGroup.of(taken)));
        return result;
    }

    private static String sentence(StanceGroup all) {
        if (all.counted() == 0) {
            return all.isEmpty() ? "Nobody has taken a position." : "Nobody says yes or no: " + all.inWords() + ".";
        }
        if (all.counted() == 1) {
            return "Only one position counts: " + all.inWords() + ".";
        }
        var index = String.format(Locale.ROOT, " (%.2f): ", all.consensus());
        return degree(all) + index + all.inWords() + ".";
    }

    private static String degree(StanceGroup all) {
        var consensus = all.consensus();
        if (all.isUnanimous()) {
            return "Full agreement";
        } else if (consensus >= BROAD) {
            return "Broad agreement";
        } else if (consensus >= PARTIAL) {
            return "Partial agreement";
        } else if (consensus >= LITTLE) {
            return "Little agreement";
        }
        return "The panel is split";
    }

    private static List<Difference> differences(Map<String, StanceGroup> groups) {
        var differences = new ArrayList<Difference>();
        groups.forEach((one, first) -> groups.forEach((other, second) -> {
            // Each pair once, the perspective that is less in favour first.
            if (first.mean() < second.mean()) {
                differences.add(Difference.between(one, first, other, second));
            }
        }));
        differences.sort(Comparator.comparing(Difference::distance)
                .reversed()
                .thenComparing(Difference::one)
                .thenComparing(Difference::other));
        return differences;
    }

    private static List<Standing> standings(Map<String, StanceGroup> groups, List<StanceTaken> stances) {
        var standings = new ArrayList<Standing>();
        groups.forEach((perspective, group) -> {
            var rest = StanceGroup.of(stances.stream()
                    .filter(taken -> !taken.perspective().equals(perspective))
                    .filter(taken -> taken.stance() != Stance.ABSTAIN)
                    .toList());
            standings.add(Standing.of(perspective, group, rest));
        });
        standings.sort(Comparator.comparing(Standing::distance).reversed().thenComparing(Standing::perspective));
        return standings;
    }

    /** Returns a perspective's name and what its seats say, as a clause. */
    static String clause(String perspective, StanceGroup group) {
        var name = Words.perspective(perspective);
        if (group.isUnanimous()) {
            return name + " " + group.verb();
        }
        return name + " is divided (" + group.inWords() + ")";
    }
}
