package org.witan.messages.review;

import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks for how much every expert has to do and how fast it goes, for chairs: {@code List<PanelLoadView>}. */
public record ListPanelLoad(TenantId tenant, long atLeast) implements TenantMessage {}
