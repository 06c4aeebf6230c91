package org.witan.commandside.eventstore;

import java.sql.SQLException;
import java.util.Set;

/** What a failed statement says about what it was to store. */
enum SqlFailure {

    /** An event's version, an event's id or an idempotency key is taken; nothing was stored. */
    CONFLICT,

    /** Somebody else holds what was needed; nothing was stored, and it may be tried again. */
    BUSY,

    /** The connection is gone; what it was committing may be stored or not. */
    BROKEN,

    /** The server will not have it; nothing was stored, and trying again does not help. */
    REFUSED;

    private static final String UNIQUE_VIOLATION = "23505";
    // Lock timeout, statement timeout, serialization failure, deadlock.
    private static final Set<String> BUSY_STATES = Set.of("55P03", "57014", "40001", "40P01");
    // Ended by an administrator or a crash, by idling in a transaction, by the transaction's time limit.
    private static final Set<String> ENDED_STATES = Set.of("57P01", "57P02", "57P03", "57P05", "25P03", "25P04");

    static SqlFailure of(SQLException failure) {
        var state = failure.getSQLState();
        if (state == null || state.startsWith("08") || state.startsWith("58") || ENDED_STATES.contains(state)) {
            return BROKEN;
        }
        if (state.equals(UNIQUE_VIOLATION)) {
            return CONFLICT;
        }
        return BUSY_STATES.contains(state) ? BUSY : REFUSED;
    }
}
