package org.witan.queryside.search;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.OpenSearchAsyncClient;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Hit;
import org.witan.messages.TenantId;
import org.witan.messages.search.Suggestion;
import org.witan.queryside.view.Cursors;
import reactor.core.publisher.Mono;

/**
 * The only way by which the search engine is read. There is no method that does not name a tenant, and no request that is
 * not confined to that tenant's documents: by the filter of the query and by the routing.
 */
final class SearchGateway {

    private static final String ENGINE = "search";
    private static final List<String> SHOWN =
            List.of("type", "id", "key", "subject", "status", "log", "author", "written", "thread");

    private final OpenSearchAsyncClient client;
    private final String index;

    SearchGateway(SearchEngine engine, SearchSettings settings) {
        client = engine.reads();
        index = settings.index();
    }

    /** A page of what meets the criteria in that tenant; an error when the engine does not answer. */
    Mono<Found> search(TenantId tenant, SearchCriteria criteria) {
        return search(tenant, criteria, false)
                .flatMap(found -> showsWhy(found, criteria) ? Mono.just(found) : search(tenant, criteria, true));
    }

    private Mono<Found> search(TenantId tenant, SearchCriteria criteria, boolean forgiving) {
        return send(tenant, TextQueries.ranking(criteria.text()), request -> {
                    paged(request, criteria);
                    FacetQueries.add(request, criteria);
                    HighlightRequest.add(request, criteria.text(), forgiving);
                    request.trackTotalHits(hits -> hits.enabled(true));
                })
                .map(response -> found(response, criteria));
    }

    /** Whether something is marked, or nothing can be: else every word may have been mistyped. */
    private static boolean showsWhy(Found found, SearchCriteria criteria) {
        return found.documents().isEmpty()
                || criteria.text().words().isEmpty()
                || found.documents().stream()
                        .anyMatch(document -> document.highlight().values().stream()
                                .flatMap(List::stream)
                                .anyMatch(text -> text.contains(HighlightRequest.BEGIN)));
    }

    /** The proposals of that tenant that the typed beginning may mean. */
    Mono<List<Suggestion>> suggest(TenantId tenant, String typed, int limit) {
        return send(
                        tenant,
                        TextQueries.beginning(typed),
                        request -> request.size(limit)
                                .trackTotalHits(hits -> hits.enabled(false))
                                .sort(order(false)))
                .map(response -> response.hits().hits().stream()
                        .map(SearchGateway::source)
                        .map(hit -> new Suggestion(hit.key(), hit.subject(), hit.status()))
                        .toList());
    }

    /** Lets the searches of that tenant see whatever has been pushed. */
    Mono<Void> refresh(TenantId tenant) {
        return Mono.fromFuture(() -> call(() -> client.indices().refresh(request -> request.index(index))))
                .then();
    }

    private Mono<SearchResponse<StoredHit>> send(TenantId tenant, Query query, Specifics specifics) {
        var request = new SearchRequest.Builder()
                .index(index)
                .routing(tenant.value())
                .query(ofTenant(tenant, query))
                .source(source -> source.filter(filter -> filter.includes(SHOWN)));
        specifics.addTo(request);
        var built = request.build();
        return Mono.fromFuture(() -> call(() -> client.search(built, StoredHit.class)));
    }

    private static Query ofTenant(TenantId tenant, Query query) {
        return Query.of(confined -> confined.bool(bool -> bool.must(query)
                .filter(filter -> filter.term(term -> term.field("tenant").value(FieldValue.of(tenant.value()))))));
    }

    private static void paged(SearchRequest.Builder request, SearchCriteria criteria) {
        request.size(criteria.page().limit() + 1).sort(order(criteria.byDate()));
        var after = Cursors.read(criteria.page(), criteria.list(ENGINE), 3);
        if (after != null) {
            var date = FieldValue.of(after.number(1));
            var id = FieldValue.of(after.text(2));
            request.searchAfter(
                    criteria.byDate() ? List.of(date, id) : List.of(FieldValue.of(after.fraction(0)), date, id));
        }
    }

    private static List<SortOptions> order(boolean byDate) {
        var best = SortOptions.of(order -> order.score(score -> score.order(SortOrder.Desc)));
        var latest =
                SortOptions.of(order -> order.field(field -> field.field("date").order(SortOrder.Desc)));
        var id = SortOptions.of(order -> order.field(field -> field.field("id").order(SortOrder.Asc)));
        return byDate ? List.of(latest, id) : List.of(best, latest, id);
    }

    private static Found found(SearchResponse<StoredHit> response, SearchCriteria criteria) {
        var total = response.hits().total();
        var page = Cursors.page(criteria.page(), response.hits().hits(), last -> cursor(criteria, last));
        return new Found(
                page.items().stream().map(SearchGateway::document).toList(),
                total == null ? 0 : total.value(),
                FacetQueries.read(response.aggregations()),
                page.next());
    }

    private static String cursor(SearchCriteria criteria, Hit<StoredHit> last) {
        var source = source(last);
        return Cursors.write(criteria.list(ENGINE), score(last), micros(source.at()), source.id());
    }

    private static Found.Document document(Hit<StoredHit> hit) {
        var source = source(hit);
        return new Found.Document(
                source.type(),
                source.id(),
                source.key(),
                source.subject(),
                source.status(),
                source.log(),
                source.author(),
                source.at(),
                score(hit),
                hit.highlight(),
                source.thread());
    }

    private static StoredHit source(Hit<StoredHit> hit) {
        return Objects.requireNonNull(hit.source(), "source");
    }

    private static double score(Hit<StoredHit> hit) {
        var score = hit.score();
        return score == null || score.isNaN() ? 0 : score;
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static <T> CompletableFuture<T> call(Call<T> call) {
        try {
            return call.send();
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private interface Call<T> {
        CompletableFuture<T> send() throws IOException;
    }

    private interface Specifics {
        void addTo(SearchRequest.Builder request);
    }

    /** What the index hands back of a document. */
    record StoredHit(
            String type,
            String id,
            String key,
            String subject,
            String status,
            String log,
            String author,
            String written,
            @Nullable String thread) {

        Instant at() {
            return Instant.parse(written);
        }
    }
}
