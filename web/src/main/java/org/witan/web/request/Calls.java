package org.witan.web.request;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.messages.TenantId;
import org.witan.web.gateway.MessageGateway;
import org.witan.web.gateway.RequestOrigin;
import org.witan.web.problem.CorrelationFilter;
import org.witan.web.security.CallerResolver;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Prepares requests for the endpoints, always in this order: who calls, then headers and parameters, then the body. Nothing
 * is told of a tenant, or of what a body should hold, to somebody who is no member.
 */
public final class Calls {

    private final CallerResolver callers;
    private final MessageGateway gateway;

    /** Makes calls that resolve callers and send messages that way. */
    public Calls(CallerResolver callers, MessageGateway gateway) {
        this.callers = callers;
        this.gateway = gateway;
    }

    /** Serves a read of a tenant with those query parameters, answered in JSON. */
    public Mono<ServerResponse> read(
            ServerRequest request, Set<String> parameters, Function<TenantCall, Mono<ServerResponse>> use) {
        return read(request, parameters, MediaType.APPLICATION_JSON, use);
    }

    /** Serves a read of a tenant, answered in that media type. */
    public Mono<ServerResponse> read(
            ServerRequest request,
            Set<String> parameters,
            MediaType answer,
            Function<TenantCall, Mono<ServerResponse>> use) {
        return callers.resolve(request, tenant(request)).flatMap(caller -> {
            RequestHeaders.check(request, answer);
            var query = QueryParameters.of(request.uri(), parameters);
            var origin = new RequestOrigin(correlationId(request), RequestHeaders.client(request));
            return use.apply(new TenantCall(request, caller, query, origin, RequestHeaders.position(request), gateway));
        });
    }

    /** Serves a write to a tenant that has a body. */
    public <B> Mono<ServerResponse> write(
            ServerRequest request, Class<B> type, BiFunction<TenantCall, B, Mono<ServerResponse>> use) {
        return callers.resolve(request, tenant(request)).flatMap(caller -> {
            var query = checkWrite(request);
            var position = RequestHeaders.position(request);
            return JsonBody.read(request)
                    .flatMap(tree -> use.apply(
                            new TenantCall(request, caller, query, origin(request, tree), position, gateway),
                            StrictJson.bind(tree, type)));
        });
    }

    /** Serves a write to a tenant that has no body. */
    public Mono<ServerResponse> write(ServerRequest request, Function<TenantCall, Mono<ServerResponse>> use) {
        return callers.resolve(request, tenant(request)).flatMap(caller -> {
            var query = checkWrite(request);
            return JsonBody.requireNone(request)
                    .then(Mono.defer(() ->
                            use.apply(new TenantCall(request, caller, query, origin(request, null), 0, gateway))));
        });
    }

    /** Serves a read of the platform. */
    public Mono<ServerResponse> readAsPerson(
            ServerRequest request, Set<String> parameters, Function<PersonCall, Mono<ServerResponse>> use) {
        return callers.person(request).flatMap(person -> {
            RequestHeaders.check(request, MediaType.APPLICATION_JSON);
            var query = QueryParameters.of(request.uri(), parameters);
            var origin = new RequestOrigin(correlationId(request), RequestHeaders.client(request));
            return use.apply(new PersonCall(person, query, origin, RequestHeaders.position(request), gateway));
        });
    }

    /** Serves a write to the platform. */
    public <B> Mono<ServerResponse> writeAsPerson(
            ServerRequest request, Class<B> type, BiFunction<PersonCall, B, Mono<ServerResponse>> use) {
        return callers.person(request).flatMap(person -> {
            var query = checkWrite(request);
            return JsonBody.read(request)
                    .flatMap(tree -> use.apply(
                            new PersonCall(person, query, origin(request, tree), 0, gateway),
                            StrictJson.bind(tree, type)));
        });
    }

    /** Checks the headers and parameters of a request that anybody may make. */
    public static void checkPublic(ServerRequest request, MediaType answer) {
        RequestHeaders.check(request, answer);
        QueryParameters.of(request.uri(), Set.of());
    }

    private static QueryParameters checkWrite(ServerRequest request) {
        RequestHeaders.check(request, MediaType.APPLICATION_JSON);
        RequestHeaders.idempotencyKey(request);
        RequestHeaders.expectedVersion(request);
        return QueryParameters.of(request.uri(), Set.of());
    }

    private static RequestOrigin origin(ServerRequest request, @Nullable JsonNode body) {
        var key = RequestHeaders.idempotencyKey(request);
        return new RequestOrigin(
                correlationId(request),
                RequestHeaders.client(request),
                key,
                key == null ? null : RequestDigest.of(request, body),
                RequestHeaders.expectedVersion(request));
    }

    private static TenantId tenant(ServerRequest request) {
        return PathIds.made(request, "tenant", TenantId::new);
    }

    private static String correlationId(ServerRequest request) {
        return CorrelationFilter.idOf(request.exchange());
    }
}
