package org.witan.queryside.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.queryhandling.QueryHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.witan.messages.InvalidValueException;
import org.witan.messages.RefusedException;
import org.witan.messages.TenantId;
import org.witan.messages.search.SearchDecisions;
import org.witan.messages.search.SearchResult;
import org.witan.messages.search.SuggestProposals;
import org.witan.messages.search.Suggestion;
import org.witan.queryside.view.Answers;
import org.witan.queryside.view.AppComponent;
import org.witan.queryside.view.People;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.ViewPositions;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Answers searches from the search engine, or from the database and saying so while the engine is away. */
@AppComponent
class SearchQueryHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SearchQueryHandler.class);
    private static final long LEAVE_ALONE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final SearchGateway gateway;
    private final SearchSettings settings;
    private final TenantReads reads;
    private final ViewPositions positions;
    private final AtomicLong refreshedUpTo = new AtomicLong();
    private volatile long awayUntil = System.nanoTime();

    SearchQueryHandler(SearchGateway gateway, SearchSettings settings, TenantReads reads, ViewPositions positions) {
        this.gateway = gateway;
        this.settings = settings;
        this.reads = reads;
        this.positions = positions;
    }

    @QueryHandler
    CompletableFuture<SearchResult> handle(SearchDecisions query) {
        var start = System.nanoTime();
        var request = new SearchRequest(query);
        var rest = isOfDatabase(query) ? Mono.<Found>empty() : engine(query, request);
        return Answers.future(positions
                .await(SearchProjection.VIEW, query.atLeast())
                .then(rest.switchIfEmpty(
                        Mono.defer(() -> reads.within(query.tenant(), reading -> DatabaseSearch.find(reading, query)))))
                .flatMap(found -> named(query.tenant(), found, start)));
    }

    @QueryHandler
    CompletableFuture<List<Suggestion>> handle(SuggestProposals query) {
        if (query.limit() < 1 || query.limit() > 50) {
            throw new InvalidValueException("limit", String.valueOf(query.limit()), "1 to 50");
        }
        if (query.prefix().isBlank()) {
            return CompletableFuture.completedFuture(List.of());
        }
        var rest =
                java.util.Map.<String, Object>of("size", query.limit(), "_source", List.of("key", "heading", "status"));
        var prefix = query.prefix().length() > 200 ? query.prefix().substring(0, 200) : query.prefix();
        var engine = asked(visible(query.atLeast())
                        .then(gateway.search(query.tenant(), SearchRequest.suggestion(prefix), rest)
                                .timeout(settings.patience())))
                .map(SearchQueryHandler::suggestions);
        return Answers.future(positions
                .await(SearchProjection.VIEW, query.atLeast())
                .then(engine.switchIfEmpty(Mono.defer(() -> reads.within(
                        query.tenant(),
                        reading -> DatabaseSearch.suggest(
                                reading, query.tenant().value(), prefix.replace("\0", ""), query.limit()))))));
    }

    private Mono<Found> engine(SearchDecisions query, SearchRequest request) {
        var rest = request.rest();
        return asked(visible(query.atLeast())
                        .then(gateway.search(query.tenant(), request.query(), rest)
                                .timeout(settings.patience())))
                .map(answer -> Found.of(answer, query.sort(), query.page().limit()));
    }

    /** A page of the database's order is continued by the database, even if the engine is back. */
    private static boolean isOfDatabase(SearchDecisions query) {
        var cursor = query.page().cursor();
        return cursor != null && cursor.startsWith(DatabaseSearch.CURSOR);
    }

    /**
     * Empty where the engine does not answer, and at once for a while after it did not; empty too, but for this question
     * only, where the index has not caught up.
     */
    private Mono<JsonNode> asked(Mono<JsonNode> question) {
        return Mono.defer(() -> System.nanoTime() - awayUntil < 0
                ? Mono.empty()
                : question.onErrorResume(RefusedException.class, late -> Mono.empty())
                        .onErrorResume(error -> {
                            LOG.warn(
                                    "The database answers searches while the search engine is away: {}",
                                    error.toString());
                            awayUntil = System.nanoTime() + LEAVE_ALONE_NANOS;
                            return Mono.empty();
                        }));
    }

    /** Completes when the index shows the position; others than who waits for it see it with the next refresh. */
    private Mono<Void> visible(long atLeast) {
        if (atLeast <= refreshedUpTo.get()) {
            return Mono.empty();
        }
        return positions.await(IndexFollower.VIEW, atLeast).then(Mono.defer(() -> {
            var shown = Math.max(atLeast, positions.known(IndexFollower.VIEW));
            return gateway.refresh()
                    .timeout(settings.patience())
                    .doOnSuccess(done -> refreshedUpTo.accumulateAndGet(shown, Math::max));
        }));
    }

    private Mono<SearchResult> named(TenantId tenant, Found found, long start) {
        return reads.within(tenant, reading -> People.find(reading, found.actors()))
                .map(people -> found.named(people, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
    }

    private static List<Suggestion> suggestions(JsonNode answer) {
        return answer.path("hits")
                .path("hits")
                .valueStream()
                .map(hit -> hit.path("_source"))
                .map(source -> new Suggestion(
                        source.path("key").stringValue(""),
                        source.path("heading").stringValue(""),
                        source.path("status").stringValue("")))
                .toList();
    }
}
