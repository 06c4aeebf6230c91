package org.witan.reviewrules.overlap;

import java.util.List;

/**
 * Findings that report the same thing: each overlaps with each.
 *
 * @param findings their numbers, ascending; at least two
 * @param overlaps for each finding but the first, why it overlaps with the one before it that it is closest to
 */
public record Cluster(List<Integer> findings, List<Overlap> overlaps) {

    public Cluster {
        findings = List.copyOf(findings);
        overlaps = List.copyOf(overlaps);
    }
}
