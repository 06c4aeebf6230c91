package org.witan.commandside.sample;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

public record OpenNote(
        String tenant, @TargetAggregateIdentifier String note) {}
