package org.witan.queryside.search;

import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.longNumber;
import static org.witan.queryside.view.Columns.optionalText;
import static org.witan.queryside.view.Columns.text;

import io.r2dbc.spi.Readable;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.witan.messages.Page;
import org.witan.messages.TenantId;
import org.witan.messages.search.Suggestion;
import org.witan.queryside.view.Cursors;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import org.witan.queryside.view.TenantReads;
import reactor.core.publisher.Mono;

/** Searches the documents themselves, with what the database knows of text: all words, no typing errors. */
final class DatabaseSearch {

    private static final String ENGINE = "search-database";

    private final TenantReads reads;

    DatabaseSearch(TenantReads reads) {
        this.reads = reads;
    }

    /** A page of what meets the criteria in that tenant. */
    Mono<Found> search(TenantId tenant, SearchCriteria criteria) {
        var page = page(tenant, criteria);
        var counts = counts(tenant, criteria);
        return reads.within(
                tenant,
                reading -> documents(reading, page, criteria)
                        .zipWhen(documents -> reading.all(counts, Counted::of).collectList(), DatabaseSearch::found));
    }

    /** The proposals of that tenant whose title has words, or whose key begins, as was typed. */
    Mono<List<Suggestion>> suggest(TenantId tenant, SearchText typed, int limit) {
        var sql = Sql.of(
                "SELECT key, title, status FROM search_document"
                        + " WHERE tenant = ? AND type = 'proposal' AND NOT deleted AND (key ILIKE ?",
                tenant.value(),
                pattern(typed.joined()) + "%");
        sql.append("OR (true");
        typed.words()
                .forEach(word -> sql.append(
                        "AND (title ILIKE ? OR title ILIKE ?)", pattern(word) + "%", "% " + pattern(word) + "%"));
        sql.append(")) ORDER BY key ILIKE ? DESC, date DESC, id LIMIT ?", pattern(typed.joined()) + "%", limit);
        return reads.within(
                tenant,
                reading -> reading.all(
                                sql, row -> new Suggestion(text(row, "key"), text(row, "title"), text(row, "status")))
                        .collectList());
    }

    private static String pattern(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Sql matching(TenantId tenant, SearchCriteria criteria) {
        var text = criteria.text();
        var keys = text.keys().toArray(String[]::new);
        var sql = Sql.of(
                "WITH asked AS (SELECT websearch_to_tsquery('english', ?) AS words), matching AS MATERIALIZED ("
                        + "SELECT id, type, key, log_key, status, tags, author, date,"
                        + " extract(year FROM date AT TIME ZONE 'UTC')::integer::text AS year,"
                        + " ts_rank_cd(search_vector, words, 1)::float8"
                        + " + CASE WHEN key = ANY(?) THEN CASE type WHEN 'proposal' THEN 2000 ELSE 1000 END ELSE 0 END"
                        + " AS rank FROM search_document, asked WHERE tenant = ? AND NOT deleted",
                text.forDatabase(),
                keys,
                tenant.value());
        if (!text.isEmpty()) {
            sql.append("AND (search_vector @@ words OR key = ANY(?))", (Object) keys);
        }
        return sql.append(")");
    }

    private static Sql page(TenantId tenant, SearchCriteria criteria) {
        var sql = matching(tenant, criteria).append(", page AS (SELECT id, rank, year FROM matching WHERE true");
        criteria.chosen().forEach((facet, values) -> confine(sql, facet, values));
        after(sql, criteria);
        sql.append("ORDER BY " + order(criteria) + " LIMIT ?)", criteria.page().limit() + 1);
        sql.append(
                "SELECT type, id, key, title, status, log_key, author, date, thread, rank,"
                        + " ts_headline('english', " + untagged("title") + ", words, 'HighlightAll=true, " + marks()
                        + "') AS marked_title,"
                        + " ts_headline('english', " + untagged("left(body, 100000)") + ", words,"
                        + " 'MaxFragments=3, MinWords=8, MaxWords=24, FragmentDelimiter=" + Excerpt.NEXT + ", "
                        + marks()
                        + "') AS marked_body"
                        + " FROM asked, page JOIN search_document USING (id) WHERE tenant = ?",
                tenant.value());
        return sql.append("ORDER BY " + order(criteria));
    }

    private static String untagged(String text) {
        return "replace(replace(" + text + ", '<', '" + Excerpt.LESS + "'), '>', '" + Excerpt.GREATER + "')";
    }

    private static String marks() {
        return "StartSel=" + Excerpt.BEGIN + ", StopSel=" + Excerpt.END;
    }

    private static String order(SearchCriteria criteria) {
        return criteria.byDate() ? "date DESC, id" : "rank DESC, date DESC, id";
    }

    private static void confine(Sql sql, SearchFacet facet, List<String> values) {
        var allowed = values.toArray(String[]::new);
        if (facet == SearchFacet.TAG) {
            sql.append("AND tags && ?::text[]", (Object) allowed);
        } else {
            sql.append("AND " + facet.column() + " = ANY(?)", (Object) allowed);
        }
    }

    private static void after(Sql sql, SearchCriteria criteria) {
        var key = Cursors.read(criteria.page(), criteria.list(ENGINE), 3);
        if (key == null) {
            return;
        }
        var date = key.instant(1).atOffset(ZoneOffset.UTC);
        if (criteria.byDate()) {
            sql.append("AND (date < ? OR (date = ? AND id > ?))", date, date, key.text(2));
        } else {
            var rank = key.fraction(0);
            sql.append(
                    "AND (rank < ? OR (rank = ? AND (date < ? OR (date = ? AND id > ?))))",
                    rank,
                    rank,
                    date,
                    date,
                    key.text(2));
        }
    }

    /** One statement counts each facet's values among what the others allow, and the whole under an empty name. */
    private static Sql counts(TenantId tenant, SearchCriteria criteria) {
        var sql = matching(tenant, criteria);
        for (var facet : SearchFacet.values()) {
            var tags = facet == SearchFacet.TAG ? ", unnest(tags) AS tag" : "";
            sql.append("SELECT '" + facet.label() + "' AS facet, " + facet.column()
                    + " AS value, count(*) AS documents FROM matching" + tags + " WHERE true");
            criteria.othersThan(facet)
                    .forEach(other -> confine(sql, other, criteria.chosen().getOrDefault(other, List.of())));
            sql.append("GROUP BY " + facet.column() + " UNION ALL");
        }
        sql.append("SELECT '', '', count(*) FROM matching WHERE true");
        criteria.chosen().forEach((facet, values) -> confine(sql, facet, values));
        return sql.append("ORDER BY documents DESC, value");
    }

    private static Mono<Page<Found.Document>> documents(Reading reading, Sql sql, SearchCriteria criteria) {
        return reading.all(sql, DatabaseSearch::document)
                .collectList()
                .map(documents -> Cursors.page(
                        criteria.page(),
                        documents,
                        last -> Cursors.write(criteria.list(ENGINE), last.score(), last.date(), last.id())));
    }

    private static Found found(Page<Found.Document> page, List<Counted> counted) {
        var facets = new EnumMap<SearchFacet, List<Found.Count>>(SearchFacet.class);
        for (var facet : SearchFacet.values()) {
            facets.put(
                    facet,
                    counted.stream()
                            .filter(count -> count.facet().equals(facet.label()))
                            .map(count -> new Found.Count(count.value(), count.documents()))
                            .limit(SearchFacet.MOST_VALUES)
                            .toList());
        }
        var total = counted.stream()
                .filter(count -> count.facet().isEmpty())
                .mapToLong(Counted::documents)
                .sum();
        return new Found(page.items(), total, facets, page.next());
    }

    private static Found.Document document(Readable row) {
        return new Found.Document(
                text(row, "type"),
                text(row, "id"),
                text(row, "key"),
                text(row, "title"),
                text(row, "status"),
                text(row, "log_key"),
                text(row, "author"),
                instant(row, "date"),
                Objects.requireNonNull(row.get("rank", Double.class)),
                highlight(text(row, "type"), text(row, "marked_title"), text(row, "marked_body")),
                optionalText(row, "thread"));
    }

    private static Map<String, List<String>> highlight(String type, String title, String body) {
        var highlight = new LinkedHashMap<String, List<String>>();
        if (Excerpt.isMarked(title) && DocumentIds.isFoundByTitle(type)) {
            highlight.put("title", List.of(Excerpt.html(title)));
        }
        var excerpts = Excerpt.each(body);
        if (!excerpts.isEmpty()) {
            highlight.put("body", excerpts);
        }
        return highlight;
    }

    private record Counted(String facet, String value, long documents) {

        static Counted of(Readable row) {
            return new Counted(text(row, "facet"), text(row, "value"), longNumber(row, "documents"));
        }
    }
}
