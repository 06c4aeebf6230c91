package org.witan.web.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What is served: every method and path of the routers. */
public final class RouteTable {

    private final Supplier<? extends Collection<? extends RouterFunction<?>>> routers;
    private volatile List<Entry> entries = List.of();

    /** Makes a table of those routers; they are asked for when the table is first needed. */
    public RouteTable(Supplier<? extends Collection<? extends RouterFunction<?>>> routers) {
        this.routers = routers;
    }

    /** The methods that the path is served with; empty where it is not served. */
    public Set<HttpMethod> methodsOf(PathContainer path) {
        return entries().stream()
                .filter(entry -> entry.path().matches(path))
                .map(Entry::method)
                .collect(Collectors.toSet());
    }

    /** Every method and path. */
    public List<Route> routes() {
        return entries().stream()
                .map(entry -> new Route(entry.method(), entry.path().getPatternString()))
                .toList();
    }

    private List<Entry> entries() {
        if (entries.isEmpty()) {
            var collector = new RouteCollector();
            routers.get().forEach(router -> router.accept(collector));
            var found = new ArrayList<Entry>();
            for (var route : collector.routes()) {
                found.add(new Entry(route.method(), PathPatternParser.defaultInstance.parse(route.path())));
            }
            entries = List.copyOf(found);
        }
        return entries;
    }

    /** A method and a path pattern. */
    public record Route(HttpMethod method, String path) {}

    private record Entry(HttpMethod method, PathPattern path) {}
}
