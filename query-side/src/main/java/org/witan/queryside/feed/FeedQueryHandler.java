package org.witan.queryside.feed;

import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.witan.messages.audit.AuditEntryView;
import org.witan.messages.audit.FindFeedPosition;
import org.witan.messages.audit.StreamFeed;
import org.witan.queryside.view.Answers;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.Asker;
import reactor.core.publisher.Flux;

/** Answers with a tenant's feed, which goes as fast as its reader asks and ends when its reader leaves. */
@AppComponent
class FeedQueryHandler {

    private final FeedHub hub;

    FeedQueryHandler(FeedHub hub) {
        this.hub = hub;
    }

    @QueryHandler
    Flux<AuditEntryView> handle(StreamFeed query, MetaData metadata) {
        return hub.follow(query.tenant(), query.after(), Asker.of(metadata).member());
    }

    @QueryHandler
    CompletableFuture<Long> handle(FindFeedPosition query) {
        return Answers.future(hub.position(query.tenant()));
    }
}
