package org.witan.benchmarks.product;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Makes reviews in a log of their own, several at the same time. What an earlier run on the same data has made to the end is
 * taken as it is; what it left half made stays and does not count.
 */
final class ReviewMaking {

    private final ReviewPeople people;
    private final PanelShape shape;
    private final String log;

    ReviewMaking(ReviewPeople people, PanelShape shape) {
        this.people = people;
        this.shape = shape;
        this.log = "R" + shape.seats().size() + "S" + shape.findings() + "F";
    }

    /** The proposals of the reviews that are there to the end, each with the name of its review. */
    Map<String, String> made() {
        var made = new LinkedHashMap<String, String>();
        people.chair()
                .api()
                .each(
                        "/reviews?limit=100&phase=recommendation&log=" + log,
                        review -> made.put(
                                review.path("proposal").asString(),
                                review.path("review").asString()));
        return made;
    }

    /** Makes as many more, so many at once; returns when each is there or has failed. */
    void make(int count, int atOnce, ReviewProgress progress) {
        people.owner().api().post("/logs", Map.of("key", log, "name", "Review page"), "bench-log-" + log);
        var run = "bench-" + UUID.randomUUID();
        try (var makers = Executors.newFixedThreadPool(atOnce)) {
            IntStream.rangeClosed(1, count).forEach(number -> makers.submit(() -> make(run + "-" + number, progress)));
        }
    }

    private void make(String name, ReviewProgress progress) {
        try {
            var draft = Map.of("title", "Book payments in one log", "body", ReviewTexts.document());
            var proposal = people.author()
                    .api()
                    .post("/logs/" + log + "/proposals", draft, name)
                    .path("key")
                    .asString();
            new ReviewStory(people, shape, progress, proposal, name).tell();
            progress.made();
        } catch (RuntimeException e) {
            // The others go on; the next run makes up for this one.
            progress.failed(name, String.valueOf(e.getMessage()));
        }
    }
}
