package org.witan.reviewrules.protocol;

import java.util.List;
import org.witan.reviewrules.stanza.Stanza;
import org.witan.reviewrules.stanza.Stanzas;

/**
 * The rules of a review as data, frozen when a panel is convened.
 *
 * <p>Who sees what when is no part of it, because the seal holds under every protocol, and neither is the measure of
 * agreement, because there is one.
 *
 * @param name                what people call it
 * @param perspectives        the perspectives that must be covered, be waived or have nothing to add
 * @param quorum              how many positions must count
 * @param rounds              how many sealed rounds are planned; the chair may open more
 * @param acceptHours         how long an invited expert has to accept or decline
 * @param roundHours          how long a sealed round lasts
 * @param discussionHours     how long the discussion after a reveal is planned to last
 * @param reminderHours       how long before a deadline those who are awaited are reminded, longest first; empty for never
 * @param minimumHours        how long a review is open at least before its decision; 0 for no minimum
 * @param deadlineClosesRound whether a round is revealed when its deadline passes, or waits for the chair
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

    private static final ReviewProtocol BUILT_IN =
            of(Stanzas.read(ReviewProtocol.class, "protocol.txt").getFirst());

    public ReviewProtocol {
        perspectives = List.copyOf(perspectives);
        reminderHours = List.copyOf(reminderHours);
    }

    /** Returns the protocol that a tenant has until its owner publishes another. */
    public static ReviewProtocol builtIn() {
        return BUILT_IN;
    }

    /** Returns everything that makes it impossible to hold a review by this protocol, as sentences; empty when fine. */
    public List<String> problems() {
        return new ProtocolCheck(this).problems();
    }

    private static ReviewProtocol of(Stanza stanza) {
        return new ReviewProtocol(
                stanza.text("name"),
                stanza.items("perspectives"),
                stanza.number("quorum"),
                stanza.number("rounds"),
                stanza.number("accept-hours"),
                stanza.number("round-hours"),
                stanza.number("discussion-hours"),
                stanza.items("reminder-hours").stream().map(Integer::valueOf).toList(),
                stanza.number("minimum-hours"),
                Boolean.parseBoolean(stanza.text("deadline-closes-round")));
    }
}
