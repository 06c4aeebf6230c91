package org.witan.benchmarks.product;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.witan.standalone.ApiSession;

/**
 * How soon a new proposal is found by its author and by others, in a running product that others use meanwhile. The author
 * searches once, naming the position that the write was answered with; the other person searches again and again.
 */
public final class SearchFreshness {

    private static final Duration GOAL = Duration.ofMillis(400);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_SEARCHES = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(300);
    private static final String TEXT =
            "We keep payments in one table for each market, because reports never cross a market. ".repeat(20);

    private final String tenant;
    private final String log = "FRESH" + letters(4).toUpperCase(Locale.ROOT);
    private final ApiSession author;
    private final ApiSession reader;
    private final Delays authors = new Delays();
    private final Delays others = new Delays();
    private int missed;

    private SearchFreshness(RunningProduct product) {
        this.tenant = product.tenant();
        this.author = product.session("owner", PATIENCE);
        this.reader = product.session("reader", PATIENCE);
    }

    /** Takes no arguments; the system properties {@code data}, {@code tenant}, {@code samples} and {@code writes} count. */
    public static void main(String[] arguments) throws Exception {
        var product =
                new RunningProduct(Path.of(System.getProperty("data", "data")), System.getProperty("tenant", "acme"));
        var measurement = new SearchFreshness(product);
        var well = measurement.measure(Integer.getInteger("samples", 500), Integer.getInteger("writes", 2));
        System.exit(well ? 0 : 1);
    }

    private boolean measure(int samples, int writes) throws Exception {
        author.post("/tenants/" + tenant + "/logs", Map.of("key", log, "name", "Freshness"), "log-" + log);
        try (var colleagues = Executors.newSingleThreadScheduledExecutor()) {
            if (writes > 0) {
                var period = TimeUnit.SECONDS.toNanos(1) / writes;
                colleagues.scheduleAtFixedRate(() -> draft(letters(12)), 0, period, TimeUnit.NANOSECONDS);
            }
            for (var sample = 0; sample < samples; sample++) {
                sample();
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE.toNanos()));
            }
            colleagues.shutdownNow();
        }
        System.out.printf(Locale.ROOT, "Beside %d other new proposals in a second:%n", writes);
        System.out.println("  the author, by one search          " + authors.summary());
        System.out.println("  others, after the acknowledgement  " + others.summary());
        if (missed > 0) {
            System.out.printf(Locale.ROOT, "  FAILED: %d searches by the author found nothing%n", missed);
        }
        return missed == 0 && others.p99Within(GOAL);
    }

    private void sample() {
        var word = letters(12);
        draft(word);
        var acknowledged = System.nanoTime();
        while (!finds(reader, word, 0)) {
            if (System.nanoTime() - acknowledged > PATIENCE.toNanos()) {
                break;
            }
            LockSupport.parkNanos(BETWEEN_SEARCHES.toNanos());
        }
        others.add(System.nanoTime() - acknowledged);
        sampleOfAuthor();
    }

    private void sampleOfAuthor() {
        var word = letters(12);
        var position = draft(word);
        var begin = System.nanoTime();
        if (!finds(author, word, position)) {
            missed++;
        }
        authors.add(System.nanoTime() - begin);
    }

    /** Drafts a proposal that one word tells from all others; gives its position. */
    private long draft(String word) {
        var body = Map.of("title", "Freshness of " + word, "body", TEXT);
        var answer = author.post(
                "/tenants/" + tenant + "/logs/" + log + "/proposals",
                body,
                UUID.randomUUID().toString());
        return answer.body().path("position").asLong();
    }

    private boolean finds(ApiSession who, String word, long position) {
        var path = "/tenants/" + tenant + "/search?limit=5&q=" + word;
        var answer = position > 0 ? who.get(path, position) : who.get(path);
        return answer.succeeded()
                && !answer.body().path("degraded").asBoolean(false)
                && !answer.body().path("items").isEmpty();
    }

    private static String letters(int count) {
        var letters = new StringBuilder();
        ThreadLocalRandom.current().ints(count, 'a', 'z' + 1).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
