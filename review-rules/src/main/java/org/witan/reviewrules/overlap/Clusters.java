package org.witan.reviewrules.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups findings that report the same thing.
 *
 * <p>The closest pairs are put together first, and groups are joined as long as every finding of the one overlaps with every
 * finding of the other. So a group never grows along a chain, the ends of which have nothing in common.
 */
public final class Clusters {

    private final List<FindingText> findings;
    private final PairJudge judge;
    private final double[][] closeness;
    private final List<List<Integer>> groupOf = new ArrayList<>();

    private Clusters(List<FindingText> findings) {
        this.findings = findings;
        this.judge = new PairJudge(findings);
        this.closeness = new double[findings.size()][findings.size()];
    }

    /**
     * Returns the clusters by their lowest number; a finding is in one of them or in none.
     *
     * @param findings in any order, which does not matter
     */
    public static List<Cluster> of(List<FindingText> findings) {
        var sorted = findings.stream()
                .sorted(Comparator.comparing(FindingText::number))
                .toList();
        var clusters = new Clusters(sorted);
        clusters.judgePairs().forEach(clusters::join);
        return clusters.result();
    }

    /** Returns the pairs that overlap, the closest first. */
    private List<Pair> judgePairs() {
        var pairs = new ArrayList<Pair>();
        for (var one = 0; one < findings.size(); one++) {
            groupOf.add(new ArrayList<>(List.of(one)));
            for (var other = one + 1; other < findings.size(); other++) {
                var close = judge.closeness(one, other);
                closeness[one][other] = close;
                closeness[other][one] = close;
                if (close > 0) {
                    pairs.add(new Pair(one, other, close));
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::closeness)
                .reversed()
                .thenComparing(Pair::one)
                .thenComparing(Pair::other));
        return pairs;
    }

    private void join(Pair pair) {
        var one = groupOf.get(pair.one());
        var other = groupOf.get(pair.other());
        if (one != other && overlaps(one, other)) {
            one.addAll(other);
            other.forEach(finding -> groupOf.set(finding, one));
        }
    }

    private boolean overlaps(List<Integer> one, List<Integer> other) {
        return one.stream().allMatch(left -> other.stream().allMatch(right -> closeness[left][right] > 0));
    }

    private List<Cluster> result() {
        var clusters = new ArrayList<Cluster>();
        for (var index = 0; index < findings.size(); index++) {
            var group = groupOf.get(index).stream().sorted().toList();
            // Each group is met first at its lowest finding.
            if (group.size() > 1 && group.getFirst() == index) {
                clusters.add(cluster(group));
            }
        }
        return List.copyOf(clusters);
    }

    private Cluster cluster(List<Integer> group) {
        var numbers = group.stream().map(index -> findings.get(index).number()).toList();
        var overlaps = group.stream()
                .skip(1)
                .map(index -> judge.explain(closestBefore(index, group), index))
                .toList();
        return new Cluster(numbers, overlaps);
    }

    private int closestBefore(int index, List<Integer> group) {
        var closest = group.getFirst();
        for (var before : group) {
            if (before < index && closeness[before][index] > closeness[closest][index]) {
                closest = before;
            }
        }
        return closest;
    }

    /** Two findings that overlap, by their places in the list, the lower first. */
    private record Pair(int one, int other, double closeness) {}
}
