package org.witan.reviewrules.overlap;

/**
 * A stretch of one revision's text.
 *
 * @param revision the revision's number
 * @param start    where it begins
 * @param end      where it ends, exclusive; more than the start
 */
public record Passage(int revision, int start, int end) {

    public Passage {
        if (end <= start) {
            throw new IllegalArgumentException("Expected an end after " + start + ", got " + end);
        }
    }

    /** Returns the share of both passages together that both cover, from 0 to 1; 0 for passages of different revisions. */
    double overlapWith(Passage other) {
        if (revision != other.revision) {
            return 0;
        }
        var common = Math.min(end, other.end) - Math.max(start, other.start);
        var together = Math.max(end, other.end) - Math.min(start, other.start);
        return common <= 0 ? 0 : (double) common / together;
    }
}
