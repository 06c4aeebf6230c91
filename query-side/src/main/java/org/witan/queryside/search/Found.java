package org.witan.queryside.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.search.FacetCount;
import org.witan.messages.search.SearchHit;
import org.witan.messages.search.SearchResult;
import org.witan.queryside.view.Cursors;
import org.witan.queryside.view.People;
import tools.jackson.databind.JsonNode;

/** What either engine found, before the persons in it have names. */
record Found(
        List<Hit> hits,
        long total,
        Map<String, Map<String, Long>> facets,
        @Nullable String next,
        boolean degraded) {

    /** Reads an answer of OpenSearch to a request for one hit more than the page has. */
    static Found of(JsonNode answer, String sort, int limit) {
        var hits = new ArrayList<Hit>();
        String next = null;
        for (var json : answer.path("hits").path("hits")) {
            if (hits.size() == limit) {
                next = Cursors.write(
                        "search-" + sort, hits.getLast().order(), hits.getLast().id());
                break;
            }
            hits.add(Hit.of(json));
        }
        var total = answer.path("hits").path("total").path("value").longValue(0);
        return new Found(hits, total, facets(answer.path("aggregations")), next, false);
    }

    private static Map<String, Map<String, Long>> facets(JsonNode aggregations) {
        var facets = new LinkedHashMap<String, Map<String, Long>>();
        for (var name : Filters.NAMES) {
            var counts = new LinkedHashMap<String, Long>();
            for (var bucket : aggregations.path(name).path("values").path("buckets")) {
                counts.put(
                        bucket.path("key").stringValue(""),
                        bucket.path("doc_count").longValue(0));
            }
            facets.put(name, counts);
        }
        return facets;
    }

    /** The persons that hits and facets speak of. */
    List<String> actors() {
        return Stream.concat(hits.stream().map(Hit::author), facets.getOrDefault("author", Map.of()).keySet().stream())
                .distinct()
                .toList();
    }

    SearchResult named(People people, long tookMillis) {
        var named = new LinkedHashMap<String, List<FacetCount>>();
        facets.forEach((name, counts) -> named.put(
                name,
                counts.entrySet().stream()
                        .map(count -> new FacetCount(
                                count.getKey(),
                                name.equals("author")
                                        ? people.person(count.getKey()).name()
                                        : count.getKey(),
                                count.getValue()))
                        .toList()));
        return new SearchResult(
                hits.stream().map(hit -> hit.named(people)).toList(), total, named, next, degraded, tookMillis);
    }

    /**
     * One hit.
     *
     * @param order what the hits are ordered by, for the cursor
     */
    record Hit(
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
            @Nullable String thread,
            String order) {

        static Hit of(JsonNode json) {
            var source = json.path("_source");
            var highlight = new LinkedHashMap<String, List<String>>();
            for (var field : List.of("title", "body")) {
                var excerpts = json.path("highlight").path(field);
                if (!excerpts.isEmpty()) {
                    highlight.put(
                            field,
                            excerpts.valueStream()
                                    .map(excerpt -> excerpt.stringValue(""))
                                    .toList());
                }
            }
            return new Hit(
                    source.path("type").stringValue(""),
                    source.path("id").stringValue(""),
                    source.path("key").stringValue(""),
                    source.path("heading").stringValue(""),
                    source.path("status").stringValue(""),
                    source.path("log").stringValue(""),
                    source.path("author").stringValue(""),
                    Instant.parse(source.path("date").stringValue("")),
                    json.path("_score").doubleValue(0),
                    highlight,
                    source.has("thread") ? source.path("thread").stringValue("") : null,
                    json.path("sort").path(0).asString());
        }

        SearchHit named(People people) {
            return new SearchHit(
                    type, id, key, title, status, log, people.person(author), date, score, highlight, thread);
        }
    }
}
