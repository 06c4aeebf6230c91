package org.witan.messages.review;

import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks for the questions of every perspective that a tenant has: {@code List<ChecklistView>}. */
public record FindChecklists(TenantId tenant, long atLeast) implements TenantMessage {}
