package org.witan.benchmarks.product;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Opens the page of a review as several people do, and keeps the times: the dossier, and then the document that it is about.
 * A request that does next to nothing goes along, as a yardstick of the machine.
 */
final class PageReads {

    private static final Duration TOKEN_AGE = Duration.ofSeconds(150);
    private static final String YARDSTICK = "is the application alive";

    private final RunningProduct product;
    private final TimedReads reads;
    private final TimedReads yardstick;
    private final List<String> people;
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Map<String, Series> all = new LinkedHashMap<>();
    private long tokenTime;

    /**
     * @param yardstick has connections of its own, as whoever watches the application's health has
     */
    PageReads(RunningProduct product, TimedReads reads, TimedReads yardstick, List<String> people) {
        this.product = product;
        this.yardstick = yardstick;
        this.reads = reads;
        this.people = List.copyOf(people);
    }

    /** Forgets the times, as of a warm-up. */
    void forget() {
        all.clear();
    }

    void open(String proposal, String review) throws IOException, InterruptedException {
        renewTokens();
        series(YARDSTICK).add(yardstick.get(product.liveness(), null));
        for (var person : people) {
            var token = tokens.get(person);
            var dossier = reads.get(product.address("/reviews/" + review), token);
            var document = reads.get(product.address("/proposals/" + proposal + "/revisions/1"), token);
            series("dossier, as " + person).add(dossier);
            series("document, as " + person).add(document);
            series(page(person))
                    .add(new TimedReads.Answer(
                            dossier.nanoseconds() + document.nanoseconds(),
                            dossier.sent() + document.sent(),
                            dossier.bytes() + document.bytes()));
        }
    }

    /** Whether the whole page took no longer than this 95 times of 100, for everybody. */
    boolean p95Within(Duration limit) {
        return people.stream().allMatch(person -> series(page(person)).delays.p95Within(limit));
    }

    void print() {
        all.forEach((name, series) -> System.out.printf(Locale.ROOT, "  %-28s %s%n", name, series.summary()));
    }

    private static String page(String person) {
        return "both, as " + person;
    }

    private Series series(String name) {
        return all.computeIfAbsent(name, key -> new Series());
    }

    private void renewTokens() {
        if (tokens.isEmpty() || System.nanoTime() - tokenTime > TOKEN_AGE.toNanos()) {
            people.forEach(person -> tokens.put(person, product.token(person)));
            tokenTime = System.nanoTime();
        }
    }

    private static final class Series {

        private final Delays delays = new Delays();
        private long sent;
        private long bytes;
        private int count;

        private void add(TimedReads.Answer answer) {
            delays.add(answer.nanoseconds());
            sent += answer.sent();
            bytes += answer.bytes();
            count++;
        }

        private String summary() {
            return String.format(
                    Locale.ROOT,
                    "%s   %,7d bytes, %,6d on their way   (%d samples)",
                    delays.precisely(),
                    bytes / count,
                    sent / count,
                    count);
        }
    }
}
