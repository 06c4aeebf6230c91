package org.witan.queryside.search;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.witan.queryside.view.ProjectionDatabase;
import org.witan.queryside.view.ProjectorComponent;

/**
 * Fills a new index from the documents beside the one in use, and then puts it in its place in one step.
 *
 * <p>Searches go on all the while, and the follower goes on with whichever index is in use.
 */
@ProjectorComponent
class IndexRebuild {

    private final ProjectionDatabase database;
    private final SearchGateway gateway;
    private final SearchSettings settings;

    IndexRebuild(ProjectionDatabase database, SearchGateway gateway, SearchSettings settings) {
        this.database = database;
        this.gateway = gateway;
        this.settings = settings;
    }

    /** Returns when searches are answered from the new index; blocks, so not for a thread that serves requests. */
    String run() throws IOException {
        var former = gateway.current();
        var next = nameAfter(former);
        gateway.create(next, IndexDefinition.withReplicas(settings.replicas()));
        var feed = new IndexFeed(next, database.client(), gateway);
        feed.restart();
        catchUp(feed);
        gateway.settle(next);
        gateway.use(next);
        // What the former index was given while the new one took its place.
        catchUp(feed);
        if (former != null) {
            gateway.drop(former);
            new IndexFeed(former, database.client(), gateway).restart();
        }
        return next;
    }

    private static void catchUp(IndexFeed feed) throws IOException {
        while (feed.step().isEmpty()) {
            // Each step is one page of documents.
        }
    }

    private String nameAfter(@Nullable String former) {
        var first = settings.alias() + "-v" + IndexDefinition.GENERATION;
        var suffix = former != null && former.startsWith(first + "-")
                ? Integer.parseInt(former.substring(first.length() + 1)) + 1
                : 2;
        return first + "-" + suffix;
    }
}
