package org.witan.architecture.counterexample.reviewrules.gate;

/** A review rule that knows a message and reads the clock. */
@SuppressWarnings("unused")
public class RuleThatReadsTheClock {

    private org.witan.messages.ProposalId proposal;

    java.time.Instant judgedAt() {
        return java.time.Instant.now();
    }
}
