package org.witan.queryside.search;

import java.util.List;
import java.util.function.Function;
import org.witan.messages.search.SearchDecisions;

/** A property by which hits are counted and chosen; its name is the same in the API and in the index. */
enum SearchFacet {
    TYPE("type", "type", SearchDecisions::type),
    LOG("log", "log_key", SearchDecisions::log),
    STATUS("status", "status", SearchDecisions::status),
    TAG("tag", "tag", SearchDecisions::tag),
    AUTHOR("author", "author", SearchDecisions::author),
    YEAR("year", "year", SearchDecisions::year);

    /** The most values that are counted for one facet. */
    static final int MOST_VALUES = 100;

    private final String label;
    private final String column;
    private final Function<SearchDecisions, List<String>> chosen;

    SearchFacet(String label, String column, Function<SearchDecisions, List<String>> chosen) {
        this.label = label;
        this.column = column;
        this.chosen = chosen;
    }

    String label() {
        return label;
    }

    /** The column of the same property in the database. */
    String column() {
        return column;
    }

    /** The values that a query allows; empty for any. */
    List<String> chosenBy(SearchDecisions query) {
        return chosen.apply(query);
    }
}
