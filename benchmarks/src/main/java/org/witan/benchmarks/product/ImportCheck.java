package org.witan.benchmarks.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.witan.queryside.audit.OfflineAuditVerifier;
import org.witan.standalone.ApiSession;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks for every acknowledged document wherever it should be: readable with the text that was sent, found by its title,
 * drafted exactly once in the audit trail, and nothing else in its log; and whether the trail is whole.
 */
final class ImportCheck {

    private static final int AT_ONCE = 2;
    private static final int TOP = 10;
    private static final int MOST_SHOWN = 20;

    private final RunningProduct product;
    private final ApiSession api;
    private final FoundInSearch search;
    private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger readable = new AtomicInteger();
    private final AtomicInteger found = new AtomicInteger();
    private final AtomicInteger foundFirst = new AtomicInteger();
    private final AtomicInteger foundAtTop = new AtomicInteger();

    ImportCheck(RunningProduct product) {
        this.product = product;
        this.api = product.session(Duration.ofMinutes(2));
        this.search = new FoundInSearch(api, product.tenant());
    }

    /** Checks all documents, prints what was found, and answers what is wrong: best, nothing. */
    List<String> of(List<Acknowledged> documents) throws IOException, InterruptedException {
        distinct(documents);
        eachOf(documents);
        print("readable as sent %d of %d", readable.get(), documents.size());
        print(
                "found by title %d of %d, first %d, among the first ten %d",
                found.get(), documents.size(), foundFirst.get(), foundAtTop.get());
        logs(documents);
        audit(documents);
        return List.copyOf(problems);
    }

    /** Prints what is wrong, but no more than anybody reads. */
    static void print(List<String> problems) {
        problems.stream().limit(MOST_SHOWN).forEach(problem -> System.out.println("  WRONG " + problem));
        if (problems.size() > MOST_SHOWN) {
            System.out.println("  and " + (problems.size() - MOST_SHOWN) + " more");
        }
    }

    private void distinct(List<Acknowledged> documents) {
        var keys = new HashSet<String>();
        documents.stream()
                .filter(document -> !keys.add(document.key()))
                .forEach(document -> problems.add(document.key() + " is the answer to two documents"));
    }

    private void eachOf(List<Acknowledged> documents) {
        var room = new Semaphore(AT_ONCE);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var document : documents) {
                room.acquireUninterruptibly();
                workers.submit(() -> {
                    try {
                        read(document);
                        find(document);
                    } catch (RuntimeException e) {
                        problems.add(document.key() + " could not be checked: " + e);
                    } finally {
                        room.release();
                    }
                });
            }
        }
    }

    private void read(Acknowledged document) {
        var answer = api.get("/tenants/" + product.tenant() + "/proposals/" + document.key(), document.position());
        var sent = document.document();
        if (answer.body().path("title").asString("").equals(sent.title())
                && answer.body().path("body").asString("").equals(sent.body())) {
            readable.incrementAndGet();
        } else {
            problems.add(document.key() + " (" + sent.path() + ") is not readable as it was sent: " + answer.status());
        }
    }

    private void find(Acknowledged document) {
        var place = search.place(document);
        if (place == 0) {
            problems.add(document.key() + " is not found by its title \""
                    + document.document().title() + "\"");
            return;
        }
        found.incrementAndGet();
        if (place == 1) {
            foundFirst.incrementAndGet();
        }
        if (place <= TOP) {
            foundAtTop.incrementAndGet();
        }
    }

    private void logs(List<Acknowledged> documents) {
        var expected = new HashMap<String, Integer>();
        documents.forEach(document -> expected.merge(document.log(), 1, Integer::sum));
        expected.forEach((log, count) -> {
            var answer = api.get("/tenants/" + product.tenant() + "/logs/" + log);
            var proposals = answer.body().path("proposalCount").asInt(-1);
            if (proposals != count) {
                problems.add("The log " + log + " has " + proposals + " proposals, expected " + count);
            }
        });
    }

    private void audit(List<Acknowledged> documents) throws IOException, InterruptedException {
        var answer = api.get("/tenants/" + product.tenant() + "/audit/verification");
        if (!answer.body().path("valid").asBoolean(false)) {
            problems.add("The server finds the audit trail broken: " + answer.text());
        }
        var file = Files.createTempFile("witan-audit", ".ndjson");
        try {
            product.exportAudit(file);
            var verified = new OfflineAuditVerifier(null).verify(file);
            if (!verified.valid()) {
                problems.add("The offline verifier finds the audit trail broken: " + verified.firstBad());
            }
            var drafts = drafts(file);
            var once = documents.stream()
                    .filter(document -> drafts.getOrDefault(document.key(), 0) == 1)
                    .count();
            documents.stream()
                    .filter(document -> drafts.getOrDefault(document.key(), 0) != 1)
                    .forEach(document -> problems.add(document.key() + " was drafted "
                            + drafts.getOrDefault(document.key(), 0) + " times in the audit trail"));
            print("in the audit trail exactly once %d of %d", once, documents.size());
            print("audit trail of %d entries %s", verified.entries(), verified.valid() ? "verifies" : "is BROKEN");
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, Integer> drafts(Path export) throws IOException {
        var drafts = new HashMap<String, Integer>();
        try (var lines = Files.lines(export)) {
            lines.map(JsonMapper.shared()::readTree)
                    .filter(entry -> entry.path("event").asString("").equals("proposal-drafted"))
                    .forEach(entry -> drafts.merge(entry.path("proposal").asString(""), 1, Integer::sum));
        }
        return drafts;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, "  check: " + format + "%n", values);
    }
}
