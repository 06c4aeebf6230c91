package org.witan.commandside.sample;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

public record AmendNote(
        String tenant, @TargetAggregateIdentifier String note, String text) {}
