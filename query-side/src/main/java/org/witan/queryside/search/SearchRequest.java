package org.witan.queryside.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.witan.messages.InvalidValueException;
import org.witan.messages.search.SearchDecisions;
import org.witan.queryside.view.Cursors;

/** A search in the words of OpenSearch, without the tenant, which the gateway adds. */
final class SearchRequest {

    private static final int FACET_VALUES = 50;

    private final SearchDecisions search;
    private final SearchText text;
    private final Filters filters;

    SearchRequest(SearchDecisions search) {
        this.search = search;
        this.text = SearchText.parse(search.text());
        this.filters = Filters.of(search);
        if (!search.sort().equals("relevance") && !search.sort().equals("date")) {
            throw new InvalidValueException("sort", "\"" + search.sort() + "\"", "relevance or date");
        }
    }

    /** Whether the newest come first, instead of the best. */
    boolean byDate() {
        return search.sort().equals("date");
    }

    /** What to match and how to weigh it: decisions in force before those that no longer are. */
    Map<String, Object> query() {
        return Map.of(
                "function_score",
                Map.of(
                        "query",
                        matching(),
                        "functions",
                        List.of(
                                weight("status", List.of("superseded", "deprecated", "rejected", "withdrawn"), 0.6),
                                weight("type", List.of("decision"), 0.8),
                                weight("type", List.of("comment"), 0.5)),
                        "score_mode",
                        "multiply",
                        "boost_mode",
                        "multiply"));
    }

    private static Map<String, Object> weight(String field, List<String> values, double weight) {
        return Map.of("filter", Map.of("terms", Map.of(field, values)), "weight", weight);
    }

    private Map<String, Object> matching() {
        if (text.isEmpty()) {
            return Map.of("match_all", Map.of());
        }
        var words = new ArrayList<Object>();
        for (var i = 0; i < text.words().size(); i++) {
            var last = i == text.words().size() - 1 && !text.unfinished().isEmpty();
            words.add(word(text.words().get(i), last));
        }
        var bool = new LinkedHashMap<String, Object>();
        bool.put("must", required(words));
        bool.put("must_not", text.excluded().stream().map(SearchRequest::phrase).toList());
        bool.put("should", List.of(wholeTitle()));
        return Map.of("bool", bool);
    }

    private List<Object> required(List<Object> words) {
        var required = new ArrayList<Object>(
                text.phrases().stream().map(SearchRequest::phrase).toList());
        if (!words.isEmpty()) {
            required.add(Map.of("bool", Map.of("should", words, "minimum_should_match", "3<75%")));
        }
        if (required.isEmpty()) {
            required.add(Map.of("match_all", Map.of()));
        }
        return required;
    }

    private static Map<String, Object> word(String word, boolean unfinished) {
        var ways = new ArrayList<Object>();
        ways.add(Map.of("term", Map.of("key", Map.of("value", word, "boost", 40))));
        ways.add(Map.of(
                "multi_match",
                Map.of(
                        "query",
                        word,
                        "fields",
                        List.of("title^4", "title.exact^6", "body", "body.exact^1.5"),
                        "operator",
                        "and",
                        "zero_terms_query",
                        "all")));
        ways.add(Map.of(
                "multi_match",
                Map.of(
                        "query",
                        word,
                        "fields",
                        List.of("title^1.5", "body^0.3"),
                        "operator",
                        "and",
                        "fuzziness",
                        "AUTO",
                        "prefix_length",
                        1,
                        "max_expansions",
                        30)));
        if (unfinished) {
            var begun = word.toLowerCase(Locale.ROOT);
            ways.add(prefix("key", begun, 5));
            ways.add(prefix("title.exact", begun, 3));
            ways.add(prefix("body.exact", begun, 0.3));
        }
        return Map.of("dis_max", Map.of("queries", ways, "tie_breaker", 0.1));
    }

    private static Map<String, Object> prefix(String field, String begun, double boost) {
        return Map.of("prefix", Map.of(field, Map.of("value", begun, "boost", boost)));
    }

    private static Object phrase(String phrase) {
        return Map.of(
                "multi_match",
                Map.of("query", phrase, "type", "phrase", "fields", List.of("key^9", "title.exact^4", "body.exact")));
    }

    private Map<String, Object> wholeTitle() {
        return Map.of("match_phrase", Map.of("title.exact", Map.of("query", text.plain(), "slop", 1, "boost", 10)));
    }

    /** Everything else: the page, the order, the facets and the excerpts. */
    Map<String, Object> rest() {
        var rest = new LinkedHashMap<String, Object>();
        rest.put("size", search.page().limit() + 1);
        rest.put("track_total_hits", true);
        rest.put("track_scores", true);
        rest.put("_source", Map.of("excludes", List.of("body")));
        rest.put(
                "sort",
                List.of(
                        Map.of(byDate() ? "date" : "_score", Map.of("order", "desc")),
                        Map.of("id", Map.of("order", "asc"))));
        var after = Cursors.read(search.page(), "search-" + search.sort(), 2);
        if (after != null) {
            rest.put("search_after", List.of(byDate() ? after.number(0) : after.fraction(0), after.text(1)));
        }
        rest.put("post_filter", Map.of("bool", Map.of("filter", filters.clauses(""))));
        rest.put("aggs", facets());
        rest.put("highlight", excerpts());
        rest.put("timeout", "2s");
        return rest;
    }

    private Map<String, Object> facets() {
        var facets = new LinkedHashMap<String, Object>();
        for (var name : Filters.NAMES) {
            var values = Map.of(
                    "field", name,
                    "size", FACET_VALUES,
                    "order", List.of(Map.of("_count", "desc"), Map.of("_key", "asc")));
            facets.put(
                    name,
                    Map.of(
                            "filter", Map.of("bool", Map.of("filter", filters.clauses(name))),
                            "aggs", Map.of("values", Map.of("terms", values))));
        }
        return facets;
    }

    private static Map<String, Object> excerpts() {
        return Map.of(
                "type",
                "unified",
                "encoder",
                "html",
                "pre_tags",
                List.of("<em>"),
                "post_tags",
                List.of("</em>"),
                "require_field_match",
                false,
                "max_analyzer_offset",
                900_000,
                "fields",
                Map.of(
                        "title", Map.of("number_of_fragments", 0),
                        "body", Map.of("fragment_size", 160, "number_of_fragments", 2)));
    }

    /** The query for proposals whose key or title begins so. */
    static Map<String, Object> suggestion(String prefix) {
        var begun = prefix.strip().toLowerCase(Locale.ROOT);
        return Map.of(
                "bool",
                Map.of(
                        "filter", List.of(Map.of("term", Map.of("type", "proposal"))),
                        "minimum_should_match", 1,
                        "should",
                                List.of(
                                        prefix("key", begun, 5),
                                        Map.of(
                                                "multi_match",
                                                Map.of(
                                                        "query",
                                                        begun,
                                                        "type",
                                                        "bool_prefix",
                                                        "operator",
                                                        "and",
                                                        "fields",
                                                        List.of(
                                                                "title.typed",
                                                                "title.typed._2gram",
                                                                "title.typed._3gram"))))));
    }
}
