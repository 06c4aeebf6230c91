package org.witan.standalone;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings a folder of documents into a decision log, each as one proposal. The same document of the same log always comes
 * with the same idempotency key, so an import that was cut short is simply run again.
 */
public final class DocumentImport {

    private static final int PAGE = 100;

    private final ApiSession api;
    private final String tenant;
    private final String log;
    private final String source;
    private final int atOnce;
    private final Listener listener;

    /**
     * @param api      speaks for somebody who may write into the log, and open it if it is missing
     * @param source   the name of the place that the documents come from
     * @param atOnce   how many documents are on their way at the same time; with 1 their numbers follow their paths
     * @param listener hears what becomes of each document, on many threads at once
     */
    public DocumentImport(ApiSession api, String tenant, String log, String source, int atOnce, Listener listener) {
        this.api = api;
        this.tenant = tenant;
        this.log = log;
        this.source = source;
        this.atOnce = atOnce;
        this.listener = listener;
    }

    /**
     * What became of the documents.
     *
     * @param imported  became proposals now
     * @param unchanged were proposals before
     * @param failed    were refused, or have changed since they were imported
     * @param seconds   how long it took
     */
    public record Report(int imported, int unchanged, int failed, double seconds) {

        /** What became of these documents and of others, one after the other. */
        public Report plus(Report others) {
            return new Report(
                    imported + others.imported,
                    unchanged + others.unchanged,
                    failed + others.failed,
                    seconds + others.seconds);
        }
    }

    /** Hears what becomes of the documents. */
    public interface Listener {

        /** A document is a proposal, since now or before; {@code key} and {@code position} are as Witan answered. */
        default void acknowledged(Document document, String key, long position) {}

        /** A document was not imported, for a reason that one line tells. */
        default void failed(String path, String reason) {}

        /** So many are done with, well or not. */
        default void done(int documents, int total) {}
    }

    /** How many documents there are to import in a folder and the folders below it. */
    public static int count(Path folder) {
        return new DocumentFolder(folder).paths().size();
    }

    /**
     * Imports all documents in a folder and the folders below it, in the order of their paths.
     *
     * @throws LaunchException when the log cannot be used or the application stays away
     */
    public Report run(Path folder) {
        var begin = System.nanoTime();
        var documents = new DocumentFolder(folder);
        var paths = documents.paths();
        openLog();
        var known = proposalKeys();
        var counts = new Counts();
        var room = new Semaphore(atOnce);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var path : paths) {
                room.acquireUninterruptibly();
                workers.submit(() -> {
                    try {
                        bring(documents.read(path), known, counts);
                    } catch (RuntimeException e) {
                        counts.failed.incrementAndGet();
                        listener.failed(path, String.valueOf(e.getMessage()));
                    } finally {
                        room.release();
                    }
                    listener.done(counts.done.incrementAndGet(), paths.size());
                });
            }
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        return new Report(counts.imported.get(), counts.unchanged.get(), counts.failed.get(), seconds);
    }

    private void bring(Document document, Set<String> known, Counts counts) {
        var origin = Map.of("source", source, "path", document.path());
        var body = Map.of("title", document.title(), "body", document.body(), "origin", origin);
        var answer =
                api.postImport("/tenants/" + tenant + "/logs/" + log + "/proposals", body, idempotencyKey(document));
        if (!answer.succeeded()) {
            throw new LaunchException(Problems.describe(answer));
        }
        var key = answer.body().path("key").asString();
        (known.contains(key) ? counts.unchanged : counts.imported).incrementAndGet();
        listener.acknowledged(document, key, answer.body().path("position").asLong());
    }

    private String idempotencyKey(Document document) {
        try {
            var name = String.join("\n", tenant, log, source, document.path());
            var digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return "import-" + HexFormat.of().formatHex(digest, 0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void openLog() {
        var path = "/tenants/" + tenant + "/logs";
        if (api.get(path + "/" + log).succeeded()) {
            return;
        }
        var answer = api.post(
                path, Map.of("key", log, "name", source), "import-log-" + tenant + "-" + log.toLowerCase(Locale.ROOT));
        if (!answer.succeeded() && !Problems.hasCode(answer, "LOG_EXISTS")) {
            throw new LaunchException(
                    "The log " + log + " could not be opened in " + tenant + ": " + Problems.describe(answer));
        }
    }

    /** The keys that the log has already; an answer with one of them means that nothing was added. */
    private Set<String> proposalKeys() {
        var keys = new HashSet<String>();
        var cursor = "";
        do {
            var answer = api.get("/tenants/" + tenant + "/proposals?log=" + log + "&sort=key&limit=" + PAGE + cursor);
            if (!answer.succeeded()) {
                return keys;
            }
            answer.body()
                    .path("items")
                    .forEach(item -> keys.add(item.path("key").asString()));
            var next = answer.body().path("next").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        return keys;
    }

    private static final class Counts {
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicInteger imported = new AtomicInteger();
        private final AtomicInteger unchanged = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
    }
}
