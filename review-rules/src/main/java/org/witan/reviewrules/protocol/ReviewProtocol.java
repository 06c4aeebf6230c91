package org.witan.reviewrules.protocol;

import java.util.List;

/**
 * The rules of a review as data, frozen when a panel is convened.
 *
 * <p>Who sees what when is no part of it: the seal holds under every protocol.
 *
 * @param name                 what people call it
 * @param perspectives         the perspectives that must be covered, waived or have nothing to add
 * @param quorum               how many positions must count
 * @param rounds               how many sealed rounds are planned; the chair may open more
 * @param acceptHours          how long an invited expert has to accept or decline
 * @param roundHours           how long a sealed round lasts
 * @param discussionHours      how long the discussion after a reveal is planned to last
 * @param reminderHours        how long before a deadline those who have not filed are reminded, longest first
 * @param minimumHours         how long a review is open at least before its decision
 * @param deadlineClosesRound  whether a round is revealed when its deadline passes, or waits for the chair
 */
public record ReviewProtocol(
        String name,
        List<String> perspectives,
        int quorum,
        int rounds,
        int acceptHours,
        int roundHours,
        int discussionHours,
        List<Integer> reminderHours,
        int minimumHours,
        boolean deadlineClosesRound) {

    public ReviewProtocol {
        perspectives = List.copyOf(perspectives);
        reminderHours = List.copyOf(reminderHours);
    }

    /** Returns the protocol that a tenant has until its owner publishes another. */
    public static ReviewProtocol builtIn() {
        throw new UnsupportedOperationException();
    }

    /** Returns everything that makes it impossible to hold a review by this protocol, as sentences; empty when fine. */
    public List<String> problems() {
        throw new UnsupportedOperationException();
    }
}
