package org.witan.web.problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.witan.web.problem.RouteTable.Route;
import reactor.core.publisher.Mono;

/** Walks routers and notes the method and the path of each route; other predicates play no part in what is served. */
final class RouteCollector implements RouterFunctions.Visitor, RequestPredicates.Visitor {

    private final List<Route> routes = new ArrayList<>();
    private final Deque<String> prefixes = new ArrayDeque<>();
    private Set<HttpMethod> methods = Set.of();
    private String path = "";

    List<Route> routes() {
        return routes;
    }

    @Override
    public void startNested(RequestPredicate predicate) {
        path = "";
        predicate.accept(this);
        prefixes.addLast(path);
    }

    @Override
    public void endNested(RequestPredicate predicate) {
        prefixes.removeLast();
    }

    @Override
    public void route(RequestPredicate predicate, HandlerFunction<?> handlerFunction) {
        methods = Set.of();
        path = "";
        predicate.accept(this);
        var full = String.join("", prefixes) + path;
        methods.forEach(method -> routes.add(new Route(method, full)));
    }

    @Override
    public void resources(Function<ServerRequest, Mono<Resource>> lookupFunction) {}

    @Override
    public void attributes(Map<String, Object> attributes) {}

    @Override
    public void unknown(RouterFunction<?> routerFunction) {}

    @Override
    public void method(Set<HttpMethod> predicateMethods) {
        methods = predicateMethods;
    }

    @Override
    public void path(String pattern) {
        path = pattern;
    }

    @Override
    public void header(String name, String value) {}

    @Override
    public void queryParam(String name, String value) {}

    @Override
    @Deprecated
    public void pathExtension(String extension) {}

    @Override
    public void version(String version) {}

    @Override
    public void startAnd() {}

    @Override
    public void and() {}

    @Override
    public void endAnd() {}

    @Override
    public void startOr() {}

    @Override
    public void or() {}

    @Override
    public void endOr() {}

    @Override
    public void startNegate() {}

    @Override
    public void endNegate() {}

    @Override
    public void unknown(RequestPredicate predicate) {}
}
