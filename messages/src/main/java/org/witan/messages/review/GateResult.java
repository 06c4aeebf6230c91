package org.witan.messages.review;

import java.util.List;

/**
 * How a review stands to one gate rule.
 *
 * @param sentence the verdict in one sentence; says what is missing, if something is
 * @param because  the facts that the rule looked at, in the order in which they were read
 */
public record GateResult(String rule, GateStatus status, String sentence, List<FactReading> because) {

    public GateResult {
        because = List.copyOf(because);
    }
}
