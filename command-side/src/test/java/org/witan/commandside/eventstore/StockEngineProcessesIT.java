package org.witan.commandside.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same trials with the framework's own engine: the reason for ours, and the proof that the suite can fail. */
class StockEngineProcessesIT {

    private LogSuite suite;

    @BeforeEach
    void open() {
        suite = new LogSuite("stock");
    }

    @AfterEach
    void close() throws Exception {
        suite.close();
    }

    @Test
    void losesEventsWhenClocksDisagree() throws Exception {
        var findings = suite.skewedClocks(250);

        assertThat(findings.lost()).isNotEmpty();
        assertThat(findings.stored()).containsAll(findings.acknowledged());
    }

    @Test
    void losesTheEventOfLongTransaction() throws Exception {
        assertThat(suite.longTransaction("commit").lost()).hasSize(1);
    }
}
