package org.witan.commandside.log;

import org.jspecify.annotations.Nullable;
import org.witan.messages.LogId;

/**
 * What a decision log has to remember.
 *
 * @param log         the log; null before it is opened
 * @param name        its name
 * @param description what it is for; null for none
 * @param lastNumber  the number given last; 0 before the first
 */
record DecisionLogState(
        @Nullable LogId log, String name, @Nullable String description, int lastNumber) {

    static final DecisionLogState UNOPENED = new DecisionLogState(null, "", null, 0);
}
