package org.witan.messages.review;

import java.util.List;

/** Findings that report the same thing, by number, and why they belong together. */
public record FindingClusterView(List<Integer> findings, List<String> sentences) {

    public FindingClusterView {
        findings = List.copyOf(findings);
        sentences = List.copyOf(sentences);
    }
}
