package org.witan.benchmarks;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Changes an aggregate that exists. */
record AmendNote(@TargetAggregateIdentifier String note, String text) {}
