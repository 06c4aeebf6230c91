package org.witan.queryside.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;

/**
 * Counts the values of each facet among the hits that the other facets allow, so that what was not chosen can still be;
 * the hits themselves are those that all facets allow.
 */
final class FacetQueries {

    private static final String VALUES = "values";

    private FacetQueries() {}

    static void add(SearchRequest.Builder request, SearchCriteria criteria) {
        request.postFilter(allOf(criteria, criteria.chosen().keySet()));
        for (var facet : SearchFacet.values()) {
            var others = allOf(criteria, criteria.othersThan(facet));
            request.aggregations(
                    facet.label(),
                    Aggregation.of(counted -> counted.filter(others)
                            .aggregations(
                                    VALUES,
                                    values -> values.terms(
                                            terms -> terms.field(facet.label()).size(SearchFacet.MOST_VALUES)))));
        }
    }

    static Map<SearchFacet, List<Found.Count>> read(Map<String, Aggregate> aggregations) {
        var facets = new EnumMap<SearchFacet, List<Found.Count>>(SearchFacet.class);
        for (var facet : SearchFacet.values()) {
            var values = Objects.requireNonNull(aggregations.get(facet.label()))
                    .filter()
                    .aggregations()
                    .get(VALUES);
            var counts = Objects.requireNonNull(values).sterms().buckets().array().stream()
                    .map(bucket -> new Found.Count(bucket.key(), bucket.docCount()))
                    .toList();
            facets.put(facet, counts);
        }
        return facets;
    }

    private static Query allOf(SearchCriteria criteria, Collection<SearchFacet> facets) {
        var all = new BoolQuery.Builder();
        for (var facet : facets) {
            var values = criteria.chosen().getOrDefault(facet, List.of()).stream()
                    .map(FieldValue::of)
                    .toList();
            all.filter(one -> one.terms(terms -> terms.field(facet.label()).terms(any -> any.value(values))));
        }
        return all.build().toQuery();
    }
}
