package org.witan.queryside.view;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.witan.messages.CommonError;
import org.witan.messages.RefusedException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * How far each view has come, for reads that must see a write.
 *
 * <p>A projection on this node reports every commit at once. While somebody waits, one poll for all of them looks for the
 * commits of other nodes; when nobody waits, nothing is asked.
 */
public final class ViewPositions {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(10);

    private final Map<String, Long> known = new ConcurrentHashMap<>();
    private final Sinks.Many<Map<String, Long>> commits =
            Sinks.many().multicast().directBestEffort();
    private final Flux<Map<String, Long>> polls;

    public ViewPositions(TenantReads reads) {
        polls = positions(reads)
                .doOnNext(known::putAll)
                .repeatWhen(done -> done.delayElements(BETWEEN_POLLS))
                .share();
    }

    /** Completes when the view shows the position; refused when it does not within three seconds. */
    public Mono<Void> await(String view, long atLeast) {
        if (atLeast <= 0 || known.getOrDefault(view, 0L) >= atLeast) {
            return Mono.empty();
        }
        return Flux.merge(commits.asFlux(), polls)
                .filter(positions -> positions.getOrDefault(view, 0L) >= atLeast)
                .next()
                .then()
                .timeout(PATIENCE)
                .onErrorMap(TimeoutException.class, late -> notCaughtUp(view, atLeast));
    }

    /** Tells those who wait on this node that a view has committed. */
    public void reached(String view, long position) {
        known.put(view, position);
        synchronized (commits) {
            commits.tryEmitNext(Map.of(view, position));
        }
    }

    private static Mono<Map<String, Long>> positions(TenantReads reads) {
        return reads.ofNoTenant(reading -> reading.all(
                        Sql.of("SELECT view, position FROM view_progress"),
                        row -> Map.entry(Columns.text(row, "view"), Columns.longNumber(row, "position")))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static RefusedException notCaughtUp(String view, long atLeast) {
        return new RefusedException(
                CommonError.READ_NOT_CAUGHT_UP,
                "The view \"" + view + "\" has not reached position " + atLeast + " within " + PATIENCE.toSeconds()
                        + " s",
                Map.of("view", view, "position", atLeast));
    }
}
