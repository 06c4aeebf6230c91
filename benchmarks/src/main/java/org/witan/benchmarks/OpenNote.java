package org.witan.benchmarks;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Creates an aggregate. */
record OpenNote(@TargetAggregateIdentifier String note, String text) {}
