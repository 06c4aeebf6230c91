package org.witan.messages.review;

import java.util.List;

/**
 * What gate rules would have said.
 *
 * @param problems what is wrong with the rules; there are no trials while there is something
 * @param trials   the reviews that were tried, the latest first
 */
public record GateTrialView(List<GateProblemView> problems, List<ReviewTrialView> trials) {

    public GateTrialView {
        problems = List.copyOf(problems);
        trials = List.copyOf(trials);
    }
}
