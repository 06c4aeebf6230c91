package org.witan.commandside.process;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.witan.commandside.directory.TokenFloors;
import org.witan.commandside.directory.TokenFloors.Floor;

/**
 * Looks at the identity provider for changes of rights, so that tokens from before a change are refused. Without it a
 * role taken away in the identity provider's console would work on until the token ends.
 *
 * <p>Several nodes may look at once: raising a floor twice changes nothing.
 */
final class RightsChangeWatch implements AutoCloseable {

    /** Longer than any access token lives; a floor from before refuses nothing any more. */
    private static final Duration LONGEST_TOKEN = Duration.ofHours(1);

    /** Events may become visible a little later than their own time says. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(RightsChangeWatch.class);

    private final IdentityProvider identities;
    private final TokenFloors floors;
    private final InstantSource clock;
    private final ScheduledExecutorService timer;
    private @Nullable Instant newest;
    private boolean away;

    RightsChangeWatch(IdentityProvider identities, TokenFloors floors, InstantSource clock) {
        this.identities = identities;
        this.floors = floors;
        this.clock = clock;
        this.timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("rights-change-watch").daemon().factory());
    }

    /** Looks now and then again at that interval. */
    void start(Duration interval) {
        timer.scheduleWithFixedDelay(this::lookQuietly, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Raises the floors for what changed since the last look. */
    synchronized void look() {
        var changes =
                identities.changesSince(newest == null ? clock.instant().minus(LONGEST_TOKEN) : newest.minus(OVERLAP));
        floors.raise(changes.stream().map(RightsChangeWatch::floor).toList());
        for (var change : changes) {
            if (newest == null || change.at().isAfter(newest)) {
                newest = change.at();
            }
        }
        floors.forgetBefore(clock.instant().minus(LONGEST_TOKEN.multipliedBy(2)));
    }

    /**
     * Tokens carry whole seconds. One from the second of the change may be from before it, so it is refused too, unless
     * the change is Witan's own: then the membership in the event log has the last word anyway, and a token that was
     * fetched because of the change must not be refused.
     */
    private static Floor floor(IdentityProvider.RightsChange change) {
        var second = change.at().truncatedTo(ChronoUnit.SECONDS);
        return new Floor(change.tenant(), change.subject(), change.ours() ? second : second.plusSeconds(1));
    }

    private void lookQuietly() {
        try {
            look();
            away = false;
        } catch (RuntimeException e) {
            // The timer would end for good; one line per outage is enough.
            if (!away) {
                LOG.warn("Changes at the identity provider cannot be looked up now: {}", e.getMessage());
            }
            away = true;
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
