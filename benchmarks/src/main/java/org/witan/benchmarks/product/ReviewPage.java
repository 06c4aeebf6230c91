package org.witan.benchmarks.product;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long the API takes for what the page of a review reads when it is opened, one request at a time, in a running product
 * that holds many reviews. Makes the reviews first, through the API.
 */
public final class ReviewPage {

    private static final Duration GOAL = Duration.ofMillis(50);

    private final RunningProduct product;
    private final ReviewPeople people;
    private final ReviewMaking making;

    private ReviewPage(RunningProduct product, int seats, int findings) {
        this.product = product;
        this.people = ReviewPeople.gather(product, seats);
        this.making = new ReviewMaking(people, PanelShape.of(people, findings));
    }

    /**
     * Takes no arguments; the system properties {@code data}, {@code tenant}, {@code reviews}, {@code seats},
     * {@code findings}, {@code at-once}, {@code samples} and {@code warm-up} count.
     */
    public static void main(String[] arguments) throws Exception {
        var product =
                new RunningProduct(Path.of(System.getProperty("data", "data")), System.getProperty("tenant", "acme"));
        var benchmark = new ReviewPage(product, Integer.getInteger("seats", 7), Integer.getInteger("findings", 40));
        var well = benchmark.make(Integer.getInteger("reviews", 200), Integer.getInteger("at-once", 8))
                && benchmark.measure(Integer.getInteger("samples", 1000), Integer.getInteger("warm-up", 300));
        System.exit(well ? 0 : 1);
    }

    private boolean make(int reviews, int atOnce) throws InterruptedException {
        var missing = reviews - making.made().size();
        if (missing <= 0) {
            return true;
        }
        System.out.printf(Locale.ROOT, "Making %d reviews, %d at once%n", missing, atOnce);
        var progress = new ReviewProgress(missing);
        try (var lag = new ViewLag(people.chair().api(), progress)) {
            making.make(missing, atOnce, progress);
            lag.close();
            lag.print();
        }
        progress.failures().forEach(failure -> System.out.println("  FAILED " + failure));
        return progress.failures().isEmpty();
    }

    private boolean measure(int samples, int warmUp) throws Exception {
        var reviews = List.copyOf(making.made().entrySet());
        var expert = people.experts().getFirst().name();
        try (var reads = new TimedReads();
                var yardstick = new TimedReads()) {
            var page = new PageReads(product, reads, yardstick, List.of("chair", expert, "reader"));
            System.out.printf(
                    Locale.ROOT,
                    "Reading %d reviews, one request at a time, load of the machine %.1f%n",
                    reviews.size(),
                    load());
            for (var sample = -warmUp; sample < samples; sample++) {
                if (sample == 0) {
                    page.forget();
                }
                var review = reviews.get(ThreadLocalRandom.current().nextInt(reviews.size()));
                page.open(review.getKey(), review.getValue());
            }
            page.print();
            return page.p95Within(GOAL);
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
