package org.witan.web.resource;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.InvalidValueException;
import org.witan.messages.LogKey;
import org.witan.messages.MemberId;
import org.witan.messages.proposal.ProposalStatus;
import org.witan.messages.search.FacetCount;
import org.witan.messages.search.SearchDecisions;
import org.witan.messages.search.SearchHit;
import org.witan.messages.search.SearchResult;
import org.witan.messages.search.SuggestProposals;
import org.witan.messages.search.Suggestion;
import org.witan.web.request.Answers;
import org.witan.web.request.Calls;
import org.witan.web.request.QueryParameters;
import org.witan.web.request.TenantCall;
import reactor.core.publisher.Mono;

/** The search of the decision history. */
public final class SearchEndpoint {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_PREFIX = 200;
    private static final List<String> TYPES =
            List.of("proposal", "decision", "comment", "finding", "dissent", "condition");
    private static final Set<String> FILTERS =
            Set.of("q", "type", "log", "status", "tag", "author", "year", "sort", "limit", "cursor");

    private final Calls calls;

    SearchEndpoint(Calls calls) {
        this.calls = calls;
    }

    RouterFunction<ServerResponse> routes() {
        return route().GET(Paths.TENANT + "/search", this::search)
                .GET(Paths.TENANT + "/search/suggestions", this::suggest)
                .build();
    }

    Mono<ServerResponse> search(ServerRequest request) {
        return calls.read(
                request,
                FILTERS,
                call -> call.ask(searchQuery(call), SearchResult.class)
                        .flatMap(result -> Answers.ok(SearchAnswer.of(result))));
    }

    private static SearchDecisions searchQuery(TenantCall call) {
        var given = call.parameters();
        return new SearchDecisions(
                call.tenant(),
                Objects.requireNonNullElse(bounded(given, LONGEST_TEXT), ""),
                given.texts("type", SearchEndpoint::type),
                given.texts("log", LogKey::new),
                given.texts("status", ProposalStatus::ofLabel),
                given.texts("tag", tag -> tag),
                given.texts("author", MemberId::new),
                given.texts("year", SearchEndpoint::year),
                given.choice("sort", "relevance", "date"),
                given.page(),
                call.position());
    }

    Mono<ServerResponse> suggest(ServerRequest request) {
        return calls.read(request, Set.of("q", "limit"), call -> {
            var limit = call.parameters().limit();
            var prefix = bounded(call.parameters(), LONGEST_PREFIX);
            if (prefix == null) {
                throw QueryParameters.invalid("q", "is missing", "1 to " + LONGEST_PREFIX + " characters");
            }
            var query = new SuggestProposals(call.tenant(), prefix, limit, call.position());
            return call.list(query, Suggestion.class).flatMap(Answers::items);
        });
    }

    private static @Nullable String bounded(QueryParameters given, int longest) {
        var text = given.text("q");
        if (text != null && text.length() > longest) {
            throw QueryParameters.invalid("q", "has " + text.length() + " characters", "at most " + longest);
        }
        return text;
    }

    private static String type(String text) {
        if (!TYPES.contains(text)) {
            throw new InvalidValueException("type", "\"" + text + "\"", "one of " + String.join(", ", TYPES));
        }
        return text;
    }

    private static String year(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw new InvalidValueException("year", "\"" + text + "\"", "four digits");
        }
        return text;
    }

    private record SearchAnswer(
            List<SearchHit> items,
            long total,
            Map<String, List<FacetCount>> facets,
            @Nullable String next,
            @Nullable Boolean degraded,
            long tookMs) {

        static SearchAnswer of(SearchResult result) {
            return new SearchAnswer(
                    result.items(),
                    result.total(),
                    result.facets(),
                    result.next(),
                    result.degraded() ? Boolean.TRUE : null,
                    result.tookMs());
        }
    }
}
