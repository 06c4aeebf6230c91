package org.witan.queryside.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.witan.queryside.search.IndexGenerations.Generation;
import org.witan.queryside.view.ProjectionDatabase;

/**
 * Brings the indexes up to the documents, one step at a time; each step may be repeated, by any node.
 *
 * <p>What was pushed is written down after it was pushed, so that a crash in between pushes it again.
 */
final class IndexFilling {

    private static final int CHUNK_DOCUMENTS = 500;
    private static final int CHUNK_CHARACTERS = 4_000_000;

    private final ProjectionDatabase database;
    private final IndexGenerations generations;
    private final SearchIndexes indexes;
    private final LongConsumer onPosition;

    IndexFilling(
            ProjectionDatabase database, IndexGenerations generations, SearchIndexes indexes, LongConsumer onPosition) {
        this.database = database;
        this.generations = generations;
        this.indexes = indexes;
        this.onPosition = onPosition;
    }

    /** Makes sure that there are the indexes that there should be, whatever the engine has lost. */
    void prepare() {
        var known = generations.all();
        if (known.isEmpty()) {
            add(1, true);
        } else if (known.stream().noneMatch(generation -> generation.definition() >= SearchIndexes.DEFINITION)) {
            rebuild();
        }
        generations.all().forEach(generation -> underLock(generation, position -> restore(generation, position)));
    }

    /** Adds an index that will take the place of the live one once it has caught up with it. */
    void rebuild() {
        var latest = generations.all().stream().mapToInt(Generation::number).max();
        add(latest.orElse(0) + 1, latest.isEmpty());
    }

    /** Pushes what is new to every index; whether there is more at once. */
    boolean step() {
        var more = false;
        for (var generation : generations.all()) {
            var reached = underLock(generation, position -> push(generation, position));
            if (reached.isPresent() && generation.live()) {
                onPosition.accept(reached.getAsLong());
            }
            more |= reached.isPresent() && reached.getAsLong() > generation.position();
        }
        promote();
        return more;
    }

    private void add(int generation, boolean live) {
        database.transactions().executeInTransaction(() -> {
            if (generations.add(generation, SearchIndexes.DEFINITION, live)) {
                engine(() -> {
                    // One of that name is of another database, and knows nothing of this one.
                    indexes.delete(generation);
                    indexes.create(generation);
                    if (live) {
                        indexes.putBehindAlias(generation);
                    }
                    return generation;
                });
            }
        });
    }

    private long restore(Generation generation, long position) throws IOException {
        var there = indexes.exists(generation.number());
        if (!there) {
            indexes.create(generation.number());
            generations.reach(generation, 0);
        }
        if (generation.live() && !indexes.aliasExists()) {
            indexes.putBehindAlias(generation.number());
        }
        return there ? position : 0;
    }

    private long push(Generation generation, long position) throws IOException {
        // Read before the documents: no document up to here can come to be seen later.
        var complete = generations.documentsPosition();
        var chunk = new Chunk(generation.number());
        var count = generations.documentsAfter(position, chunk::add);
        chunk.push();
        var reached = count < IndexGenerations.BATCH ? Math.max(complete, chunk.last) : chunk.last;
        if (reached <= position) {
            return position;
        }
        if (count > 0 && count < IndexGenerations.BATCH) {
            // Nothing more waits, so that readers need not wait for the next regular refresh either.
            indexes.refresh(generation.number());
        }
        generations.reach(generation, reached);
        return reached;
    }

    private void promote() {
        var known = generations.all();
        if (known.size() < 2) {
            return;
        }
        var live = known.getFirst();
        var next = known.getLast();
        if (next.live() || next.position() < live.position()) {
            return;
        }
        var promoted = underLock(next, position -> {
            indexes.refresh(next.number());
            indexes.putBehindAlias(next.number());
            generations.promote(next);
            return position;
        });
        if (promoted.isPresent()) {
            for (var former : known.subList(0, known.size() - 1)) {
                engine(() -> {
                    indexes.delete(former.number());
                    return 0;
                });
            }
        }
    }

    private OptionalLong underLock(Generation generation, Work work) {
        return database.transactions().fetchInTransaction(() -> {
            var position = generations.lock(generation.number());
            return position.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(engine(() -> work.from(position.getAsLong())));
        });
    }

    private static long engine(EngineCall call) {
        try {
            return call.run();
        } catch (IOException e) {
            throw new SearchEngineException("The search engine did not answer: " + e.getMessage(), e);
        }
    }

    private interface Work {
        long from(long position) throws IOException;
    }

    private interface EngineCall {
        long run() throws IOException;
    }

    /** Documents that are pushed together, because few of them are large and most are small. */
    private final class Chunk {

        private final int generation;
        private final List<SearchDocument> documents = new ArrayList<>();
        private int characters;
        private long last;

        private Chunk(int generation) {
            this.generation = generation;
        }

        private void add(SearchDocument document) {
            documents.add(document);
            characters += document.size();
            last = document.version();
            if (documents.size() >= CHUNK_DOCUMENTS || characters >= CHUNK_CHARACTERS) {
                push();
            }
        }

        private void push() {
            engine(() -> {
                indexes.push(generation, documents);
                return documents.size();
            });
            documents.clear();
            characters = 0;
        }
    }
}
