package org.witan.queryside.search;

import static org.witan.queryside.view.Columns.instant;
import static org.witan.queryside.view.Columns.longNumber;
import static org.witan.queryside.view.Columns.optionalText;
import static org.witan.queryside.view.Columns.text;

import io.r2dbc.spi.Readable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.witan.messages.search.SearchDecisions;
import org.witan.messages.search.Suggestion;
import org.witan.queryside.view.Cursors;
import org.witan.queryside.view.Reading;
import org.witan.queryside.view.Sql;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** PostgreSQL's own full text search, for when the search engine is away: plainer, but whole words and filters work. */
final class DatabaseSearch {

    /** How every cursor of this search begins. */
    static final String CURSOR = Cursors.write("search-database").substring(0, 20);

    /** Marks that no document has, exchanged for tags after the text has been escaped. */
    private static final char BEGIN = '\ue000';

    private static final char END = '\ue001';
    private static final String MARKED = "StartSel=" + BEGIN + ",StopSel=" + END;
    private static final String EXCERPT = MARKED + ",MaxFragments=2,MaxWords=25,MinWords=8,FragmentDelimiter=\" … \"";
    private static final Map<String, String> FACETS = Map.of(
            "log", "log_key",
            "status", "status",
            "tag", "unnest(tags)",
            "author", "author",
            "year", "to_char(at AT TIME ZONE 'UTC', 'FMYYYY')",
            "type", "type");

    private DatabaseSearch() {}

    static Mono<Found> find(Reading reading, SearchDecisions query) {
        var limit = query.page().limit();
        var after = Cursors.read(query.page(), "search-database", 1);
        var skip = after == null ? 0 : after.smallNumber(0);
        var matching = matching(query);
        var hits =
                reading.all(hits(query, limit + 1, skip), DatabaseSearch::hit).collectList();
        var total = reading.one(
                Sql.of("SELECT count(*) AS total FROM (" + matching.sql() + ") m", matching.values()),
                row -> longNumber(row, "total"));
        return Mono.zip(hits, total, facets(reading, matching)).map(found -> {
            var more = found.getT1().size() > limit;
            return new Found(
                    more ? found.getT1().subList(0, limit) : found.getT1(),
                    found.getT2(),
                    found.getT3(),
                    more ? Cursors.write("search-database", skip + limit) : null,
                    true);
        });
    }

    private static Sql hits(SearchDecisions query, int limit, int skip) {
        var matching = matching(query);
        var order = query.sort().equals("date") ? "at DESC, id" : "rank DESC, id";
        return Sql.of("SELECT type, id, key, title, status, log_key, author, at, thread, rank,"
                        + " ts_headline('english', title, query, '" + MARKED + ",HighlightAll=true') AS title_excerpt,"
                        + " ts_headline('english', left(body, 20000), query, '" + EXCERPT + "') AS body_excerpt"
                        + " FROM (SELECT *, ts_rank_cd(words, query) AS rank FROM (")
                .append(matching.sql(), matching.values())
                .append(") matching ORDER BY " + order + " OFFSET ? LIMIT ?) page ORDER BY " + order, skip, limit);
    }

    private static Matching matching(SearchDecisions query) {
        var text = SearchText.parse(query.text());
        var typed = typed(text);
        var sql = new StringBuilder("SELECT * FROM search_document, websearch_to_tsquery('english', ?) AS query"
                + " WHERE tenant = ? AND NOT deleted");
        var values =
                new java.util.ArrayList<Object>(List.of(typed, query.tenant().value()));
        if (!text.isEmpty()) {
            sql.append(" AND (words @@ query OR lower(key) = lower(?))");
            values.add(text.plain());
        }
        Filters.of(query).values().forEach((name, wanted) -> {
            var chosen = wanted.toArray(String[]::new);
            sql.append(name.equals("tag") ? " AND tags && ?" : " AND " + FACETS.get(name) + " = ANY(?)");
            values.add(chosen);
        });
        return new Matching(sql.toString(), values.toArray());
    }

    private static String typed(SearchText text) {
        var typed = new StringBuilder(String.join(" ", text.words()));
        text.phrases().forEach(phrase -> typed.append(" \"").append(phrase).append('"'));
        text.excluded().forEach(phrase -> typed.append(" -\"").append(phrase).append('"'));
        return typed.toString();
    }

    private static Mono<Map<String, Map<String, Long>>> facets(Reading reading, Matching matching) {
        return Flux.fromIterable(Filters.NAMES)
                .concatMap(name -> reading.all(
                                Sql.of("SELECT " + FACETS.get(name) + " AS value, count(*) AS hits FROM (")
                                        .append(matching.sql(), matching.values())
                                        .append(") m GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 50"),
                                row -> Map.entry(text(row, "value"), longNumber(row, "hits")))
                        .collectMap(Map.Entry::getKey, Map.Entry::getValue, LinkedHashMap::new)
                        .map(counts -> Map.entry(name, counts)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue, LinkedHashMap::new);
    }

    static Mono<List<Suggestion>> suggest(Reading reading, String tenant, String prefix, int limit) {
        var begun = prefix.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return reading.all(
                        Sql.of(
                                "SELECT key, title, status FROM search_document WHERE tenant = ? AND type = 'proposal'"
                                        + " AND (key ILIKE ? OR title ILIKE ? OR title ILIKE ?) ORDER BY key LIMIT ?",
                                tenant,
                                begun,
                                begun,
                                "% " + begun,
                                limit),
                        row -> new Suggestion(text(row, "key"), text(row, "title"), text(row, "status")))
                .collectList();
    }

    private static Found.Hit hit(Readable row) {
        var highlight = new LinkedHashMap<String, List<String>>();
        var type = text(row, "type");
        if (!type.equals("comment")) {
            highlight(highlight, "title", text(row, "title_excerpt"));
        }
        highlight(highlight, "body", text(row, "body_excerpt"));
        return new Found.Hit(
                type,
                text(row, "id"),
                text(row, "key"),
                text(row, "title"),
                text(row, "status"),
                text(row, "log_key"),
                text(row, "author"),
                instant(row, "at"),
                Objects.requireNonNull(row.get("rank", Float.class)),
                highlight,
                optionalText(row, "thread"),
                "");
    }

    private static void highlight(Map<String, List<String>> highlight, String field, String excerpt) {
        if (excerpt.indexOf(BEGIN) >= 0) {
            var escaped = excerpt.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;")
                    .replace("'", "&#x27;");
            highlight.put(
                    field,
                    List.of(escaped.replace(String.valueOf(BEGIN), "<em>").replace(String.valueOf(END), "</em>")));
        }
    }

    private record Matching(String sql, Object[] values) {}
}
