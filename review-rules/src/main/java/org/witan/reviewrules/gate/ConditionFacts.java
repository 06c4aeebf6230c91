package org.witan.reviewrules.gate;

/**
 * A condition of the recommendation as gate rules see it.
 *
 * @param hasOwner whether a member owns it
 * @param hasDue   whether it has a due date
 * @param open     whether it is neither fulfilled nor waived
 */
public record ConditionFacts(boolean hasOwner, boolean hasDue, boolean open) {}
