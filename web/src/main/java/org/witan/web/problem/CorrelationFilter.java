package org.witan.web.problem;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives every request a correlation id, the caller's own where it has a valid one, and every answer the same. */
public final class CorrelationFilter implements WebFilter, Ordered {

    /** The header of the request and of the answer. */
    public static final String HEADER = "X-Correlation-Id";

    private static final String ATTRIBUTE = CorrelationFilter.class.getName();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final Supplier<UUID> ids;

    /** Makes a filter that takes new ids from that source. */
    public CorrelationFilter(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** The correlation id of the request; never empty. */
    public static String idOf(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(ATTRIBUTE, "none");
    }

    /** Whether the text can be a correlation id. */
    public static boolean isValid(String id) {
        return FORM.matcher(id).matches();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var given = exchange.getRequest().getHeaders().getFirst(HEADER);
        var id = given != null && isValid(given) ? given : ids.get().toString();
        exchange.getAttributes().put(ATTRIBUTE, id);
        exchange.getResponse().getHeaders().set(HEADER, id);
        return chain.filter(exchange);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
