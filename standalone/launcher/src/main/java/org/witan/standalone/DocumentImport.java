package org.witan.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Brings a folder of documents into a decision log, each as one proposal. The same document of the same log always comes
 * with the same idempotency key, so an import that was cut short is simply run again.
 */
public final class DocumentImport {

    private static final Set<String> ENDINGS = Set.of(".md", ".markdown", ".rst");
    private static final int PAGE = 100;

    private final ApiSession api;
    private final String tenant;
    private final String log;
    private final String source;
    private final int atOnce;
    private final Consumer<String> problems;

    /**
     * @param api      speaks for somebody who may write into the log, and open it if it is missing
     * @param source   the name of the place that the documents come from
     * @param atOnce   how many documents are on their way at the same time; with 1 their numbers follow their paths
     * @param problems is told of each document that was not imported, in one line
     */
    public DocumentImport(
            ApiSession api, String tenant, String log, String source, int atOnce, Consumer<String> problems) {
        this.api = api;
        this.tenant = tenant;
        this.log = log;
        this.source = source;
        this.atOnce = atOnce;
        this.problems = problems;
    }

    /**
     * What became of the documents.
     *
     * @param imported  became proposals now
     * @param unchanged were proposals before
     * @param failed    were refused, or have changed since they were imported
     * @param seconds   how long it took
     */
    public record Report(int imported, int unchanged, int failed, double seconds) {}

    /**
     * Imports all documents in a folder and the folders below it, in the order of their paths.
     *
     * @param progress is told of the number of documents done and their total, now and then
     * @throws LaunchException when the log cannot be used or the application stays away
     */
    public Report run(Path folder, ProgressListener progress) {
        var begin = System.nanoTime();
        var documents = documents(folder);
        openLog();
        var known = proposalKeys();
        var counts = new Counts();
        var room = new Semaphore(atOnce);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var document : documents) {
                room.acquireUninterruptibly();
                workers.submit(() -> {
                    try {
                        bring(folder, document, known, counts);
                        progress.done(counts.done.incrementAndGet(), documents.size());
                    } catch (RuntimeException e) {
                        counts.failed.incrementAndGet();
                        problems.accept(document + ": " + e.getMessage());
                    } finally {
                        room.release();
                    }
                });
            }
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        return new Report(counts.imported.get(), counts.unchanged.get(), counts.failed.get(), seconds);
    }

    /** Hears how far an import is. */
    @FunctionalInterface
    public interface ProgressListener {
        void done(int documents, int total);
    }

    private void bring(Path folder, Path document, Set<String> known, Counts counts) {
        var path = folder.relativize(document).toString().replace('\\', '/');
        var text = read(document);
        var body = Map.of(
                "title",
                DocumentTitle.of(text, document),
                "body",
                text,
                "origin",
                Map.of("source", source, "path", path));
        var answer = api.post("/tenants/" + tenant + "/logs/" + log + "/proposals", body, key(path));
        if (!answer.succeeded()) {
            counts.failed.incrementAndGet();
            problems.accept(path + ": " + Problems.describe(answer));
        } else if (known.contains(answer.body().path("key").asString())) {
            counts.unchanged.incrementAndGet();
        } else {
            counts.imported.incrementAndGet();
        }
    }

    private String key(String path) {
        try {
            var name = String.join("\n", tenant, log, source, path);
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

    private static List<Path> documents(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new LaunchException("There is no folder " + folder);
        }
        try (var files = Files.walk(folder)) {
            var found = new ArrayList<>(files.filter(Files::isRegularFile)
                    .filter(DocumentImport::isDocument)
                    .sorted()
                    .toList());
            if (found.isEmpty()) {
                throw new LaunchException("There are no Markdown documents (.md, .markdown, .rst) in " + folder);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDocument(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static String read(Path document) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(document)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new LaunchException("is not UTF-8", e);
        } catch (IOException e) {
            throw new LaunchException("cannot be read: " + e.getMessage(), e);
        }
    }

    private static final class Counts {
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicInteger imported = new AtomicInteger();
        private final AtomicInteger unchanged = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
    }
}
