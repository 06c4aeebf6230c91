package org.witan.commandside.sample;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Refused when the note has that text already. */
public record AmendNoteOnce(
        String tenant, @TargetAggregateIdentifier String note, String text) {}
