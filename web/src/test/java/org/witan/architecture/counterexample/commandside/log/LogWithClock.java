package org.witan.architecture.counterexample.commandside.log;

/** A feature that knows a database and reads the clock. */
@SuppressWarnings("unused")
public class LogWithClock {

    private java.sql.Connection connection;

    java.time.Instant openedAt() {
        return java.time.Instant.now();
    }
}
