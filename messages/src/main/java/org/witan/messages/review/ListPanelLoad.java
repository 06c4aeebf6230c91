package org.witan.messages.review;

import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks for how much there is to do on panels and how fast it goes, for chairs: {@code PanelWorkView}. */
public record ListPanelLoad(TenantId tenant, long atLeast) implements TenantMessage {}
