package org.witan.reviewrules.gate;

import java.util.List;

/**
 * How a review stands to one gate rule.
 *
 * @param rule     the rule's name
 * @param status   the verdict
 * @param sentence the verdict in one sentence that a chair understands; says what is missing, if something is
 * @param because  the facts that the rule looked at with their values, in the order in which they were read
 */
public record GateResult(String rule, GateStatus status, String sentence, List<FactReading> because) {

    public GateResult {
        because = List.copyOf(because);
    }
}
