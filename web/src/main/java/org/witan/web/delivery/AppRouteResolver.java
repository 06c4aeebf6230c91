package org.witan.web.delivery;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.resource.PathResourceResolver;
import org.springframework.web.reactive.resource.ResourceResolverChain;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers a route of the browser app with the app's one page; the app itself finds out what the route shows. */
final class AppRouteResolver extends PathResourceResolver {

    private static final Pattern NOT_OF_THE_APP = Pattern.compile("(api|health|metrics|assets)(/.*)?|.*\\.[^/]*");

    @Override
    protected Mono<Resource> resolveResourceInternal(
            @Nullable ServerWebExchange exchange,
            String requestPath,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var found = super.resolveResourceInternal(exchange, requestPath, locations, chain);
        return exchange == null || !isRoute(exchange, requestPath)
                ? found
                : found.switchIfEmpty(
                        Mono.defer(() -> super.resolveResourceInternal(exchange, "index.html", locations, chain)));
    }

    private static boolean isRoute(ServerWebExchange exchange, String path) {
        return !NOT_OF_THE_APP.matcher(path).matches() && acceptsHtml(exchange);
    }

    private static boolean acceptsHtml(ServerWebExchange exchange) {
        try {
            return exchange.getRequest().getHeaders().getAccept().stream()
                    .anyMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML) && !type.isWildcardType());
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
