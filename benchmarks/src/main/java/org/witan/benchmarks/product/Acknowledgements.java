package org.witan.benchmarks.product;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.witan.standalone.Document;
import org.witan.standalone.DocumentImport;

/** Collects what Witan answers to an import, or to several at the same time. */
final class Acknowledgements {

    private final List<Acknowledged> all = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable Acknowledged> latest = new AtomicReference<>();
    private final AtomicInteger count = new AtomicInteger();

    /** Listens to the import into one log. */
    DocumentImport.Listener of(String log) {
        return new DocumentImport.Listener() {
            @Override
            public void acknowledged(Document document, String key, long position) {
                var answer = new Acknowledged(log, document, key, position, System.nanoTime());
                all.add(answer);
                latest.set(answer);
                count.incrementAndGet();
            }

            @Override
            public void failed(String path, String reason) {
                failures.add(log + ": " + path + ": " + reason);
            }
        };
    }

    List<Acknowledged> all() {
        return List.copyOf(all);
    }

    /** The one that came last; null before the first. */
    @Nullable
    Acknowledged latest() {
        return latest.get();
    }

    int count() {
        return count.get();
    }

    /** One line for each document that was not imported. */
    List<String> failures() {
        return List.copyOf(failures);
    }
}
