package org.witan.commandside.proposal;

import java.time.Duration;
import org.witan.messages.LogId;

/** Knows how long objections may be raised after a proposal was seconded. */
public interface WaitingPeriods {

    /** How long that is in the log, by its review protocol; possibly zero. */
    Duration of(LogId log);
}
