package org.witan.commandside.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The event log in several processes: every reader sees every stored event once and in order, and acknowledged is stored. */
class EventLogProcessesIT {

    private LogSuite suite;

    @BeforeEach
    void open() {
        suite = new LogSuite("ours");
    }

    @AfterEach
    void close() throws Exception {
        suite.close();
    }

    @Test
    void losesNothingWhenClocksDisagree() throws Exception {
        var findings = suite.skewedClocks(250);

        assertThat(findings.acknowledged()).hasSizeGreaterThan(3_000);
        assertSound(findings);
    }

    @Test
    void losesNothingBesideLongTransaction() throws Exception {
        assertSound(suite.longTransaction("commit"));
    }

    @Test
    void leavesNoGapAfterRollback() throws Exception {
        assertSound(suite.longTransaction("roll back"));
    }

    @Test
    void losesNothingWhenWritersAreKilled() throws Exception {
        assertSound(suite.killedWriters());
    }

    @Test
    void continuesWhereKilledReaderWas() throws Exception {
        assertSound(suite.restartedReader());
    }

    @Test
    void waitsForNoFrozenWriterThatHoldsTheHead() throws Exception {
        var findings = suite.frozenHolder();

        assertSound(findings);
        assertThat(findings.outcome()).startsWith("lost");
    }

    @Test
    void losesNothingWhenWritersFreeze() throws Exception {
        assertSound(suite.frozenWriters());
    }

    private static void assertSound(LogSuite.Findings findings) {
        // One list equal to the other is all at once: nothing missing, nothing twice, everything in order.
        assertThat(findings.read()).isEqualTo(findings.stored());
        assertThat(findings.stored())
                .containsAll(findings.acknowledged())
                .doesNotContainAnyElementsOf(findings.denied());
    }
}
