package org.witan.messages.review;

/** Two perspectives that do not say the same; the distance is from just above 0 to 1, the whole scale. */
public record DifferenceView(String one, String other, double distance, String sentence) {}
