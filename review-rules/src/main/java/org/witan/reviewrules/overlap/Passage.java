package org.witan.reviewrules.overlap;

/**
 * A stretch of one revision's text.
 *
 * @param revision the revision's number
 * @param start    where it begins
 * @param end      where it ends, exclusive
 */
public record Passage(int revision, int start, int end) {}
