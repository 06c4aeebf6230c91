package org.witan.queryside.search;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.witan.messages.TenantId;
import org.witan.queryside.view.ProjectionCommits;

/**
 * Follows the documents with the index: at once after a commit on this node, a tenth of a second later where commits follow
 * each other closely, every second else. While the search engine is
 * away it tries again for ever, ever more slowly; nothing is lost, and no projection waits for it.
 */
public final class IndexFollower implements ProjectionCommits, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    // A refresh makes a segment, however little is new; readers who wait for more are not made to wait longer than they
    // see.
    private static final Duration BETWEEN_STEPS = Duration.ofMillis(100);
    private static final Duration BETWEEN_INSPECTIONS = Duration.ofSeconds(10);
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final Duration STOP_TIME = Duration.ofSeconds(30);

    private final IndexFilling filling;
    private final Semaphore commits = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean running;
    private boolean failing;
    private long inspectedAt;
    private long steppedAt;

    IndexFollower(IndexFilling filling) {
        this.filling = filling;
    }

    @Override
    public void committed(String view, long position, Set<TenantId> tenants) {
        if (view.equals(SearchDocumentProjection.VIEW)) {
            commits.release();
        }
    }

    /** Fills an index anew beside the live one, from the documents, and puts it in its place when it has caught up. */
    public void rebuild() {
        filling.rebuild();
        commits.release();
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("search-index").daemon().start(this::follow);
    }

    @Override
    public synchronized void stop() {
        running = false;
        commits.release();
        var follower = thread;
        thread = null;
        if (follower != null) {
            join(follower);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        inspectedAt = System.nanoTime() - BETWEEN_INSPECTIONS.toNanos();
        steppedAt = System.nanoTime() - BETWEEN_STEPS.toNanos();
        var wait = SHORTEST_WAIT;
        while (running) {
            try {
                catchUp();
                wait = SHORTEST_WAIT;
                awaitCommit();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                report(e);
                if (!pause(wait)) {
                    return;
                }
                wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
            }
        }
    }

    private void catchUp() throws InterruptedException {
        if (failing || System.nanoTime() - inspectedAt >= BETWEEN_INSPECTIONS.toNanos()) {
            filling.prepare();
            inspectedAt = System.nanoTime();
        }
        while (running && step()) {
            inspectedAt = System.nanoTime();
        }
        if (failing) {
            failing = false;
            LOG.info("The search index has caught up");
        }
    }

    /** What comes in quick succession is pushed together. */
    private boolean step() throws InterruptedException {
        var rest = BETWEEN_STEPS.toNanos() - (System.nanoTime() - steppedAt);
        if (rest > 0) {
            TimeUnit.NANOSECONDS.sleep(rest);
        }
        steppedAt = System.nanoTime();
        return filling.step();
    }

    private void awaitCommit() throws InterruptedException {
        if (commits.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
            commits.drainPermits();
        }
    }

    private void report(RuntimeException failure) {
        if (!failing && running) {
            LOG.warn("The search index does not follow the documents for now; searches ask the database", failure);
        }
        failing = true;
    }

    /** Waits whatever is committed meanwhile; false when the node stops. */
    private static boolean pause(Duration wait) {
        try {
            Thread.sleep(wait);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static void join(Thread follower) {
        follower.interrupt();
        try {
            follower.join(STOP_TIME);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
