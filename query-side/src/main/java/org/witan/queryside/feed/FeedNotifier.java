package org.witan.queryside.feed;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.witan.messages.TenantId;
import org.witan.queryside.view.ProjectionCommits;
import org.witan.queryside.view.ProjectionDatabase;
import org.witan.queryside.view.ProjectorComponent;
import org.witan.queryside.view.Trail;

/**
 * Tells the other nodes whose trail has grown, after the commit and outside its transaction.
 *
 * <p>Only a hint: commits that come while one is sent share the next, and who misses one polls.
 */
@ProjectorComponent
class FeedNotifier implements ProjectionCommits, DisposableBean {

    static final String CHANNEL = "witan_trail";
    static final String EVERYBODY = "*";

    private static final Logger LOG = LoggerFactory.getLogger(FeedNotifier.class);
    private static final int MOST_TENANTS = 100;

    private final ProjectionDatabase database;
    private final Set<TenantId> waiting = new HashSet<>();
    private final ExecutorService sender = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("feed-notifier").factory());

    FeedNotifier(ProjectionDatabase database) {
        this.database = database;
    }

    @Override
    public void committed(String view, long position, Set<TenantId> tenants) {
        if (!view.equals(Trail.VIEW) || tenants.isEmpty()) {
            return;
        }
        synchronized (waiting) {
            var idle = waiting.isEmpty();
            waiting.addAll(tenants);
            if (idle && !sender.isShutdown()) {
                sender.execute(this::send);
            }
        }
    }

    private void send() {
        try {
            database.client()
                    .sql("SELECT pg_notify(?, ?)")
                    .params(CHANNEL, takeWaiting())
                    .query((row, index) -> true)
                    .list();
        } catch (DataAccessException e) {
            LOG.warn("Other nodes could not be told of new entries: {}", e.getMessage());
        }
    }

    private String takeWaiting() {
        synchronized (waiting) {
            var tenants = waiting.size() > MOST_TENANTS
                    ? EVERYBODY
                    : waiting.stream().map(TenantId::value).collect(Collectors.joining(","));
            waiting.clear();
            return tenants;
        }
    }

    @Override
    public void destroy() {
        sender.shutdownNow();
    }
}
