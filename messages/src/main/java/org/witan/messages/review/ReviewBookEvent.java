package org.witan.messages.review;

import org.witan.messages.TenantMessage;

/** What happened to what a tenant's reviews are held by. */
public sealed interface ReviewBookEvent extends TenantMessage
        permits GateRulesPublished, ChecklistPublished, ProtocolPublished {}
