package org.witan.messages.search;

import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/** Asks for proposals whose key or title has words that begin so: {@code List<Suggestion>}, best first. */
public record SuggestProposals(TenantId tenant, String prefix, int limit, long atLeast) implements TenantMessage {}
