package org.witan.messages.tenant;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.witan.messages.MemberId;
import org.witan.messages.TenantId;

/** Ends a membership. */
public record RemoveMember(@TargetAggregateIdentifier TenantId tenant, MemberId member) implements TenantCommand {}
