package org.witan.messages.review;

import java.util.List;

/**
 * What gate rules would have said of a review.
 *
 * @param results what the tried rules say
 * @param before  what the review's own rules say
 */
public record ReviewTrialView(
        String review,
        String proposal,
        String title,
        ReviewPhase phase,
        List<GateResult> results,
        List<GateResult> before) {

    public ReviewTrialView {
        results = List.copyOf(results);
        before = List.copyOf(before);
    }
}
