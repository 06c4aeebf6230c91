package org.witan.queryside.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of the table as the index takes it; an empty source means that the document is gone. */
record SearchDocument(String tenant, String id, long version, Map<String, Object> source, int size) {

    static final String COLUMNS =
            "tenant, id, type, key, log_key, title, body, status, tags, author, date, thread, deleted, version";

    static SearchDocument of(ResultSet row) throws SQLException {
        var tenant = text(row, "tenant");
        var id = text(row, "id");
        var source = row.getBoolean("deleted") ? Map.<String, Object>of() : source(row);
        return new SearchDocument(
                tenant,
                id,
                row.getLong("version"),
                source,
                source.isEmpty() ? 0 : text(row, "body").length());
    }

    /** The id among the documents of all tenants. */
    String indexId() {
        return tenant + "/" + id;
    }

    boolean isGone() {
        return source.isEmpty();
    }

    private static Map<String, Object> source(ResultSet row) throws SQLException {
        var type = text(row, "type");
        var title = text(row, "title");
        var date = row.getObject("date", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC);
        var tags = List.of((String[]) row.getArray("tags").getArray());
        var source = new LinkedHashMap<String, Object>();
        source.put("tenant", text(row, "tenant"));
        source.put("id", text(row, "id"));
        source.put("type", type);
        source.put("key", text(row, "key"));
        source.put("log", text(row, "log_key"));
        source.put("status", text(row, "status"));
        source.put("tag", tags);
        source.put("tags", tags);
        source.put("author", text(row, "author"));
        source.put("year", String.valueOf(date.getYear()));
        source.put("date", ChronoUnit.MICROS.between(Instant.EPOCH, date.toInstant()));
        source.put("written", date.toInstant().toString());
        source.put("subject", title);
        source.put("body", text(row, "body"));
        put(source, "title", DocumentIds.isFoundByTitle(type) ? title : null);
        put(source, "thread", row.getString("thread"));
        return source;
    }

    private static void put(Map<String, Object> source, String field, @Nullable String value) {
        if (value != null) {
            source.put(field, value);
        }
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }
}
