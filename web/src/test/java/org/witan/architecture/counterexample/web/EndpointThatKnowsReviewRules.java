package org.witan.architecture.counterexample.web;

/** An endpoint that judges by itself. */
@SuppressWarnings("unused")
class EndpointThatKnowsReviewRules {

    private org.witan.architecture.counterexample.reviewrules.gate.RuleThatReadsTheClock rule;
}
