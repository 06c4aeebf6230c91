package org.witan.messages.review;

import org.witan.messages.PageRequest;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks for what waits for the asker, the oldest first: {@code Page<AttentionView>}. */
public record ListAttention(TenantId tenant, PageRequest page, long atLeast) implements TenantMessage {}
