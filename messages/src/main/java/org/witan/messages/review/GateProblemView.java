package org.witan.messages.review;

/**
 * A mistake in a gate rule.
 *
 * @param part     the part that it is in, such as {@code satisfiedIf}
 * @param position where in that part, in UTF-16 units from 0
 */
public record GateProblemView(String rule, String part, int position, String message) {}
