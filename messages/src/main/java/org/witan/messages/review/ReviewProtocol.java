package org.witan.messages.review;

import java.util.Comparator;
import java.util.List;
import org.witan.messages.Perspective;
import org.witan.messages.Values;

/**
 * The rules of a review as data, frozen when a panel is convened.
 *
 * @param name                what people call it
 * @param perspectives        those that must be covered, waived or have nothing to add
 * @param quorum              how many positions must count
 * @param measure             how agreement is measured
 * @param rounds              how many sealed rounds are planned; the chair may open more
 * @param acceptHours         how long an invited expert has to accept or decline
 * @param roundHours          how long a sealed round lasts
 * @param discussionHours     how long the discussion after a reveal is planned to last
 * @param reminderHours       how long before a deadline those who owe something are reminded, longest first; possibly
 *                            none
 * @param minimumHours        how long a review is open at least before its decision
 * @param deadlineClosesRound whether a round is revealed when its deadline passes, or waits for the chair
 * @param waitingHours        how long objections may be raised after a proposal of tier {@code second} was seconded
 */
public record ReviewProtocol(
        String name,
        List<Perspective> perspectives,
        int quorum,
        ConsensusMeasure measure,
        int rounds,
        int acceptHours,
        int roundHours,
        int discussionHours,
        List<Integer> reminderHours,
        int minimumHours,
        boolean deadlineClosesRound,
        int waitingHours) {

    /** The waiting period while no owner has published a protocol. */
    public static final int BUILT_IN_WAITING_HOURS = 48;

    public ReviewProtocol {
        name = Values.line("name", name, 100);
        perspectives = Values.distinct("perspectives", perspectives, 30);
        Values.atLeast("quorum", quorum, 0);
        Values.atLeast("rounds", rounds, 1);
        Values.atLeast("acceptHours", acceptHours, 1);
        Values.atLeast("roundHours", roundHours, 1);
        Values.atLeast("discussionHours", discussionHours, 0);
        reminderHours = reminderHours.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        reminderHours.forEach(hours -> Values.atLeast("reminderHours", hours, 1));
        Values.atLeast("minimumHours", minimumHours, 0);
        Values.atLeast("waitingHours", waitingHours, 0);
    }
}
