package org.witan.commandside.review;

import org.witan.messages.LogId;

/** Knows what reviews are held by. */
public interface ReviewStandards {

    /** The standards for proposals of that log, whether or not there is such a log. */
    Standards of(LogId log);
}
