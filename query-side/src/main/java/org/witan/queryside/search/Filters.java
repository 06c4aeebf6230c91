package org.witan.queryside.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.witan.messages.search.SearchDecisions;

/** The filters of a search by the names that facets have too; only those that are set. */
record Filters(Map<String, List<String>> values) {

    /** The names of all facets. */
    static final List<String> NAMES = List.of("log", "status", "tag", "author", "year", "type");

    static Filters of(SearchDecisions query) {
        var values = new LinkedHashMap<String, List<String>>();
        put(values, "log", query.log());
        put(values, "status", query.status());
        put(values, "tag", query.tag());
        put(values, "author", query.author());
        put(values, "year", query.year());
        put(values, "type", query.type());
        return new Filters(values);
    }

    private static void put(Map<String, List<String>> values, String name, List<String> wanted) {
        if (!wanted.isEmpty()) {
            values.put(name, wanted);
        }
    }

    /** As query clauses; without the one of that name, so that its facet shows what else could be chosen. */
    List<Object> clauses(String except) {
        var clauses = new ArrayList<Object>();
        values.forEach((name, wanted) -> {
            if (!name.equals(except)) {
                clauses.add(Map.of("terms", Map.of(name, wanted)));
            }
        });
        return clauses;
    }
}
