package org.witan.reviewrules.gate;

/**
 * What one rule is evaluated on.
 *
 * @param review     the review
 * @param overridden whether the chair has overridden this rule
 */
record RuleCase(ReviewFacts review, boolean overridden) {}
