package org.witan.web.security;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.handler.AbstractUrlHandlerMapping;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;
import org.witan.web.problem.RouteTable;

/** Finds out what a running application serves, by whatever kind of mapping. */
final class ServedRoutes {

    /** The browser app, and the health of the process. */
    private static final Set<String> BESIDE_THE_API = Set.of("/**", "/assets/**", "/health", "/health/{*path}");

    private ServedRoutes() {}

    /** Every route of the API, named as in {@link RouteRights}. */
    static Set<String> of(ApplicationContext context) {
        var names = new TreeSet<String>();
        context.getBean(RouteTable.class).routes().forEach(route -> names.add(RouteRights.nameOf(route)));
        context.getBeanProvider(HandlerMapping.class)
                .forEach(mapping -> paths(mapping).stream()
                        .filter(path -> !BESIDE_THE_API.contains(path))
                        .forEach(path -> names.add(RouteRights.nameOf("GET " + path))));
        return names;
    }

    private static Set<String> paths(HandlerMapping mapping) {
        var paths = new TreeSet<String>();
        if (mapping instanceof AbstractUrlHandlerMapping urls) {
            urls.getHandlerMap().keySet().forEach(pattern -> paths.add(pattern.getPatternString()));
        }
        if (mapping instanceof RequestMappingInfoHandlerMapping methods) {
            methods.getHandlerMethods()
                    .keySet()
                    .forEach(info -> info.getPatternsCondition()
                            .getPatterns()
                            .forEach(pattern -> paths.add(pattern.getPatternString())));
        }
        return paths;
    }
}
