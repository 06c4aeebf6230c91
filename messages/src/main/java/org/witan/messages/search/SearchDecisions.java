package org.witan.messages.search;

import java.util.List;
import org.witan.messages.PageRequest;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/**
 * Asks the decision history: {@code SearchResult}.
 *
 * @param text   what the reader typed; empty for everything
 * @param type   only {@code proposal}, {@code decision}, {@code comment}, {@code finding}, {@code dissent} or
 *                  {@code condition}; empty for all
 * @param log    only of these logs; empty for all; likewise for the other filters
 * @param author member ids
 * @param sort   {@code relevance} or {@code date}, newest first
 */
public record SearchDecisions(
        TenantId tenant,
        String text,
        List<String> type,
        List<String> log,
        List<String> status,
        List<String> tag,
        List<String> author,
        List<String> year,
        String sort,
        PageRequest page,
        long atLeast)
        implements TenantMessage {}
