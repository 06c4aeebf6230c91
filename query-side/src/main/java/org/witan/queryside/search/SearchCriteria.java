package org.witan.queryside.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.witan.messages.InvalidValueException;
import org.witan.messages.PageRequest;
import org.witan.messages.search.SearchDecisions;

/**
 * What is searched for, by whichever engine.
 *
 * @param chosen the values that each facet is confined to; a facet that is not confined has none here
 */
record SearchCriteria(SearchText text, Map<SearchFacet, List<String>> chosen, boolean byDate, PageRequest page) {

    private static final int MOST_CHOSEN = 100;
    private static final int LONGEST_CHOSEN = 256;

    static SearchCriteria of(SearchDecisions query) {
        var text = SearchText.parse(query.text());
        var chosen = new EnumMap<SearchFacet, List<String>>(SearchFacet.class);
        for (var facet : SearchFacet.values()) {
            var values = facet.chosenBy(query);
            check(facet, values);
            if (!values.isEmpty()) {
                chosen.put(facet, List.copyOf(values));
            }
        }
        return new SearchCriteria(text, chosen, byDate(query.sort()) || !text.ranks(), query.page());
    }

    /** The name of the list that a cursor of the given engine's is of. */
    String list(String engine) {
        return engine + (byDate ? "-date" : "-relevance");
    }

    private static boolean byDate(String sort) {
        return switch (sort) {
            case "date" -> true;
            case "relevance" -> false;
            default -> throw new InvalidValueException("sort", "\"" + sort + "\"", "relevance or date");
        };
    }

    private static void check(SearchFacet facet, List<String> values) {
        if (values.size() > MOST_CHOSEN) {
            throw new InvalidValueException(
                    facet.label(), values.size() + " values", "at most " + MOST_CHOSEN + " values");
        }
        if (values.stream().anyMatch(SearchCriteria::isNoValue)) {
            throw new InvalidValueException(
                    facet.label(), "has a value that no document has", "text of at most " + LONGEST_CHOSEN);
        }
    }

    private static boolean isNoValue(String value) {
        return value.length() > LONGEST_CHOSEN
                || value.codePoints()
                        .anyMatch(point ->
                                point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }

    /** The facets that are confined, but for one. */
    List<SearchFacet> othersThan(SearchFacet own) {
        return Arrays.stream(SearchFacet.values())
                .filter(facet -> facet != own && chosen.containsKey(facet))
                .toList();
    }
}
