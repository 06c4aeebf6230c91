package org.witan.queryside.search;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.search.FacetCount;
import org.witan.messages.search.SearchHit;
import org.witan.messages.search.SearchResult;
import org.witan.queryside.view.People;

/** What an engine found, before the persons have names. */
record Found(
        List<Document> documents,
        long total,
        Map<SearchFacet, List<Count>> facets,
        @Nullable String next) {

    /** The persons that are spoken of. */
    List<String> persons() {
        return Stream.concat(
                        documents.stream().map(Document::author),
                        facets.getOrDefault(SearchFacet.AUTHOR, List.of()).stream()
                                .map(Count::value))
                .toList();
    }

    /** The answer, with names. */
    SearchResult named(People people, boolean degraded, long tookMs) {
        var named = new LinkedHashMap<String, List<FacetCount>>();
        facets.forEach((facet, counts) -> named.put(
                facet.label(),
                counts.stream()
                        .map(count -> new FacetCount(count.value(), label(facet, count, people), count.count()))
                        .toList()));
        return new SearchResult(
                documents.stream().map(document -> document.named(people)).toList(),
                total,
                named,
                next,
                degraded,
                tookMs);
    }

    private static String label(SearchFacet facet, Count count, People people) {
        return facet == SearchFacet.AUTHOR ? people.person(count.value()).name() : count.value();
    }

    /** A value of a facet and how many documents have it. */
    record Count(String value, long count) {}

    /** A hit. */
    record Document(
            String type,
            String id,
            String key,
            String title,
            String status,
            String log,
            String author,
            Instant date,
            double score,
            Map<String, List<String>> highlight,
            @Nullable String thread) {

        SearchHit named(People people) {
            return new SearchHit(
                    type,
                    id,
                    key,
                    title,
                    status,
                    log,
                    people.person(author),
                    date,
                    score,
                    highlight,
                    thread,
                    DocumentIds.reviewOf(id));
        }
    }
}
