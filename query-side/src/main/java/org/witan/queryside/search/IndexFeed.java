package org.witan.queryside.search;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.TenantId;

/** Brings one index up to the documents in PostgreSQL, in the order of their versions, and remembers how far it is. */
final class IndexFeed {

    private static final int MOST_DOCUMENTS = 400;
    private static final long MOST_CHARACTERS = 6_000_000;

    private final String index;
    private final JdbcClient client;
    private final SearchGateway gateway;

    IndexFeed(String index, JdbcClient client, SearchGateway gateway) {
        this.index = index;
        this.client = client;
        this.gateway = gateway;
    }

    /** Begins anew: whatever the index has, it is fed all documents again. */
    void restart() {
        client.sql("DELETE FROM search_index WHERE name = ?").param(index).update();
    }

    /** Feeds the next documents; answers the log position that the index now shows, or none when there are more to feed. */
    OptionalLong step() throws IOException {
        // Read first: all documents up to this position are there when the documents are read.
        var projected = client.sql("SELECT position FROM view_progress WHERE view = ?")
                .param(SearchProjection.VIEW)
                .query(Long.class)
                .optional()
                .orElse(0L);
        var cursor = cursor();
        var documents = next(cursor);
        if (documents.isEmpty()) {
            return OptionalLong.of(projected);
        }
        var batch = bounded(documents);
        gateway.write(index, batch);
        remember(batch.getLast());
        return documents.size() < MOST_DOCUMENTS && batch.size() == documents.size()
                ? OptionalLong.of(projected)
                : OptionalLong.empty();
    }

    private Cursor cursor() {
        return client.sql("SELECT version, of_tenant, of_id FROM search_index WHERE name = ?")
                .param(index)
                .query((row, number) ->
                        new Cursor(row.getLong("version"), row.getString("of_tenant"), row.getString("of_id")))
                .optional()
                .orElse(new Cursor(-1, "", ""));
    }

    private List<SearchDocument> next(Cursor cursor) {
        return client.sql(
                        "SELECT tenant, id, type, key, log_key, title, body, status, tags, author, at, thread, deleted,"
                                + " version FROM search_document WHERE (version, tenant, id) > (?, ?, ?)"
                                + " ORDER BY version, tenant, id LIMIT ?")
                .params(cursor.version(), cursor.tenant(), cursor.id(), MOST_DOCUMENTS)
                .query((row, number) -> document(row))
                .list();
    }

    private static List<SearchDocument> bounded(List<SearchDocument> documents) {
        var batch = new ArrayList<SearchDocument>();
        var characters = 0L;
        for (var document : documents) {
            characters += document.body().length();
            if (!batch.isEmpty() && characters > MOST_CHARACTERS) {
                break;
            }
            batch.add(document);
        }
        return batch;
    }

    private void remember(SearchDocument last) {
        client.sql("INSERT INTO search_index (name, version, of_tenant, of_id) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET version = excluded.version,"
                        + " of_tenant = excluded.of_tenant, of_id = excluded.of_id")
                .params(index, last.version(), last.tenant().value(), last.id())
                .update();
    }

    private static SearchDocument document(ResultSet row) throws SQLException {
        return new SearchDocument(
                new TenantId(row.getString("tenant")),
                row.getString("id"),
                row.getString("type"),
                row.getString("key"),
                row.getString("log_key"),
                row.getString("title"),
                row.getString("body"),
                row.getString("status"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getString("author"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("thread"),
                row.getBoolean("deleted"),
                row.getLong("version"));
    }

    private record Cursor(long version, String tenant, String id) {}
}
