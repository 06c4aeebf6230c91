package org.witan.queryside.search;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.queryside.view.ProjectionDatabase;

/** Which indexes there are and how far each has come, in the database; all but the reading needs a transaction. */
final class IndexGenerations {

    /** The name under which the live index's position can be waited for. */
    static final String VIEW = "search-index";

    /** How many documents are read at a time; a few more where they have one version. */
    static final int BATCH = 1_000;

    private static final int FETCH = 50;

    private final ProjectionDatabase database;
    private final String alias;

    IndexGenerations(ProjectionDatabase database, SearchSettings settings) {
        this.database = database;
        alias = settings.index();
    }

    /** The generations, the live one first. */
    List<Generation> all() {
        return client().sql("SELECT generation, definition, live, position FROM search_index WHERE alias = ?"
                        + " ORDER BY live DESC, generation")
                .params(alias)
                .query((row, number) -> new Generation(
                        row.getInt("generation"),
                        row.getInt("definition"),
                        row.getBoolean("live"),
                        row.getLong("position")))
                .list();
    }

    /** Takes a generation for this transaction; empty while another node works on it. */
    OptionalLong lock(int generation) {
        return client().sql("SELECT position FROM search_index WHERE alias = ? AND generation = ?"
                        + " FOR UPDATE SKIP LOCKED")
                .params(alias, generation)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** Adds a generation that has to be filled; false where it is there already. */
    boolean add(int generation, int definition, boolean live) {
        return client().sql("INSERT INTO search_index (alias, generation, definition, live) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                        .params(alias, generation, definition, live)
                        .update()
                > 0;
    }

    /** Says how far a generation has come. */
    void reach(Generation generation, long position) {
        client().sql("UPDATE search_index SET position = ? WHERE alias = ? AND generation = ?")
                .params(position, alias, generation.number())
                .update();
        if (generation.live()) {
            announce(position);
        }
    }

    /** Makes a generation the live one and forgets the others. */
    void promote(Generation generation) {
        client().sql("DELETE FROM search_index WHERE alias = ? AND generation <> ?")
                .params(alias, generation.number())
                .update();
        client().sql("UPDATE search_index SET live = true WHERE alias = ? AND generation = ?")
                .params(alias, generation.number())
                .update();
        announce(generation.position());
    }

    /** The position that the documents themselves have reached. */
    long documentsPosition() {
        return client().sql("SELECT position FROM view_progress WHERE view = ?")
                .params(SearchDocumentProjection.VIEW)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Streams documents behind a position in order of their versions, all of a version or none; says how many. */
    int documentsAfter(long position, Consumer<SearchDocument> handler) {
        var count = new AtomicInteger();
        client().sql("SELECT " + SearchDocument.COLUMNS + " FROM search_document WHERE version > ?"
                        + " ORDER BY version FETCH FIRST " + BATCH + " ROWS WITH TIES")
                .withFetchSize(FETCH)
                .params(position)
                .query(row -> {
                    count.incrementAndGet();
                    handler.accept(SearchDocument.of(row));
                });
        return count.get();
    }

    private void announce(long position) {
        client().sql("INSERT INTO view_progress (view, position) VALUES (?, ?)"
                        + " ON CONFLICT (view) DO UPDATE SET position = excluded.position")
                .params(VIEW, position)
                .update();
    }

    private JdbcClient client() {
        return database.client();
    }

    /** An index: its number, the definition that it was made with, whether it is searched, how far it has come. */
    record Generation(int number, int definition, boolean live, long position) {}
}
