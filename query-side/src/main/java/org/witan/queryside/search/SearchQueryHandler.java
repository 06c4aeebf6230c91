package org.witan.queryside.search;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.axonframework.queryhandling.QueryHandler;
import org.witan.messages.InvalidValueException;
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

/** Answers searches: by the engine, or by the database while the engine is away or too far behind. */
@AppComponent
class SearchQueryHandler {

    /** A little less than a view is waited for, so that it is the index that is given up on. */
    private static final Duration PATIENCE = Duration.ofMillis(2_900);

    private static final int MOST_SUGGESTIONS = 50;

    private final SearchGateway gateway;
    private final DatabaseSearch database;
    private final EngineAvailability engine;
    private final TenantReads reads;
    private final ViewPositions positions;

    SearchQueryHandler(
            SearchGateway gateway,
            DatabaseSearch database,
            EngineAvailability engine,
            TenantReads reads,
            ViewPositions positions) {
        this.gateway = gateway;
        this.database = database;
        this.engine = engine;
        this.reads = reads;
        this.positions = positions;
    }

    @QueryHandler
    CompletableFuture<SearchResult> handle(SearchDecisions query) {
        var begun = System.nanoTime();
        var criteria = SearchCriteria.of(query);
        var tenant = query.tenant();
        return Answers.future(answer(
                        tenant,
                        query.atLeast(),
                        () -> gateway.search(tenant, criteria).map(found -> new Answer(found, false)),
                        () -> database.search(tenant, criteria).map(found -> new Answer(found, true)))
                .flatMap(answer -> named(tenant, answer, begun)));
    }

    @QueryHandler
    CompletableFuture<List<Suggestion>> handle(SuggestProposals query) {
        if (query.limit() < 1 || query.limit() > MOST_SUGGESTIONS) {
            throw new InvalidValueException("limit", String.valueOf(query.limit()), "1 to " + MOST_SUGGESTIONS);
        }
        var text = SearchText.parse(query.prefix());
        if (text.words().isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        var tenant = query.tenant();
        return Answers.future(answer(
                tenant,
                query.atLeast(),
                () -> gateway.suggest(tenant, text.joined(), query.limit()),
                () -> database.suggest(tenant, text, query.limit())));
    }

    /** The documents are waited for and then the index, hardly three seconds in all; an index that is later need not answer. */
    private <T> Mono<T> answer(
            TenantId tenant, long atLeast, Supplier<Mono<T>> byEngine, Supplier<Mono<T>> byDatabase) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        return positions.await(SearchDocumentProjection.VIEW, atLeast).then(Mono.defer(() -> {
            if (!engine.worthAsking()) {
                return byDatabase.get();
            }
            return indexed(tenant, atLeast, Duration.ofNanos(deadline - System.nanoTime()))
                    .then(Mono.defer(byEngine))
                    .doOnNext(answer -> engine.answered())
                    .onErrorResume(SearchQueryHandler::isNotForTheCaller, failure -> {
                        engine.failed(failure);
                        return byDatabase.get();
                    });
        }));
    }

    private Mono<Void> indexed(TenantId tenant, long atLeast, Duration patience) {
        if (atLeast <= 0) {
            return Mono.empty();
        }
        var followed = positions
                .await(IndexGenerations.VIEW, atLeast)
                .timeout(patience.isNegative() ? Duration.ZERO : patience);
        // While the engine is away the index will not follow, and the first call says so at once.
        return gateway.refresh(tenant).then(followed).then(gateway.refresh(tenant));
    }

    private static boolean isNotForTheCaller(Throwable failure) {
        return !(failure instanceof InvalidValueException);
    }

    private Mono<SearchResult> named(TenantId tenant, Answer answer, long begun) {
        var persons = answer.found().persons();
        return reads.within(tenant, reading -> People.find(reading, persons))
                .map(people -> answer.found()
                        .named(
                                people,
                                answer.degraded(),
                                Duration.ofNanos(System.nanoTime() - begun).toMillis()));
    }

    private record Answer(Found found, boolean degraded) {}
}
