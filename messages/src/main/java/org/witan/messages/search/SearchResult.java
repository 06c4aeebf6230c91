package org.witan.messages.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total    how many match in all
 * @param facets   per filter name the values with their counts, most frequent first
 * @param degraded whether the search engine is away and the database answered
 */
public record SearchResult(
        List<SearchHit> items,
        long total,
        Map<String, List<FacetCount>> facets,
        @Nullable String next,
        boolean degraded,
        long tookMs) {}
