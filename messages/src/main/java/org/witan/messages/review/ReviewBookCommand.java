package org.witan.messages.review;

import org.witan.messages.TenantMessage;

/** A command to what a tenant's reviews are held by: protocols, checklists and gate rules. */
public sealed interface ReviewBookCommand extends TenantMessage
        permits PublishGateRules, PublishChecklist, PublishProtocol {}
