package org.witan.reviewrules.checklist;

/**
 * A question that a perspective answers in every review.
 *
 * @param id       stable for ever, such as {@code SEC-3}
 * @param question what an expert asks of the proposal
 * @param reason   why it is asked
 */
public record ChecklistItem(String id, String question, String reason) {}
