package org.witan.commandside.process;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.witan.commandside.eventstore.EventLogUnavailableException;
import org.witan.messages.Blame;
import org.witan.messages.RefusedException;

/**
 * Runs errands when their time has come.
 *
 * <p>A node locks an errand, runs it and removes it in one transaction. A node that dies in between leaves it to the next one,
 * which may run it again: the review refuses the repetition without an event.
 *
 * <p>It is the last to start and the first to stop, because without the handlers of commands every errand would fail.
 */
final class ErrandRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ErrandRunner.class);
    private static final Duration LAST_ERRAND = Duration.ofSeconds(5);

    private final ErrandTable errands;
    private final ErrandCommands commands;
    private final TransactionTemplate transactions;
    private final InstantSource clock;
    private final Duration interval;
    private volatile @Nullable ScheduledExecutorService timer;
    private boolean away;

    ErrandRunner(
            ErrandTable errands,
            ErrandCommands commands,
            PlatformTransactionManager transactions,
            InstantSource clock,
            Duration interval) {
        this.errands = errands;
        this.commands = commands;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
        this.interval = interval;
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("review-errands").daemon().factory());
        timer = started;
        started.scheduleWithFixedDelay(this::runQuietly, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    /** Finishes the errand at hand. */
    @Override
    public void stop() {
        var started = timer;
        timer = null;
        if (started == null) {
            return;
        }
        started.shutdown();
        try {
            if (!started.awaitTermination(LAST_ERRAND.toMillis(), TimeUnit.MILLISECONDS)) {
                started.shutdownNow();
            }
        } catch (InterruptedException e) {
            started.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Runs everything that is due; stops with an exception when the event log or the table is out of reach. */
    private void runDue() {
        while (isRunning() && Boolean.TRUE.equals(transactions.execute(_ -> runNext()))) {
            away = false;
        }
    }

    private boolean runNext() {
        var next = errands.takeDue(clock.instant());
        next.ifPresent(this::run);
        return next.isPresent();
    }

    private void run(Errand errand) {
        try {
            commands.run(errand);
            errands.remove(errand);
        } catch (RuntimeException e) {
            if (isAway(e)) {
                throw e;
            }
            LOG.error("The errand {} failed and is put off", errand, e);
            errands.putOff(errand, clock.instant());
        }
    }

    private static boolean isAway(RuntimeException failure) {
        return failure instanceof EventLogUnavailableException
                || failure instanceof RefusedException refused && refused.code().blame() == Blame.DEPENDENCY;
    }

    private void runQuietly() {
        try {
            runDue();
        } catch (RuntimeException e) {
            // The timer would end for good; one line per outage is enough.
            if (!away) {
                LOG.warn("What is due for reviews cannot be done now: {}", e.getMessage());
            }
            away = true;
        }
    }
}
