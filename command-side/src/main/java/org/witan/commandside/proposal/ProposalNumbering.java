package org.witan.commandside.proposal;

import org.witan.messages.LogId;

/** Asks a decision log for its next number, in the current unit of work. */
public interface ProposalNumbering {

    /**
     * Takes the next number of the log, from 1; given back only if the unit of work fails.
     *
     * @throws org.witan.messages.RefusedException with {@code NOT_FOUND} when there is no such log
     */
    int next(LogId log);
}
