package org.witan.web.security;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells with every 401, whoever answered it, what kind of credentials is expected. */
final class BearerChallenge implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var response = exchange.getResponse();
        response.beforeCommit(() -> Mono.fromRunnable(() -> {
            if (HttpStatus.UNAUTHORIZED.equals(response.getStatusCode())) {
                var withToken = exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
                response.getHeaders()
                        .set(
                                HttpHeaders.WWW_AUTHENTICATE,
                                withToken
                                        ? "Bearer realm=\"witan\", error=\"invalid_token\""
                                        : "Bearer realm=\"witan\"");
            }
        }));
        return chain.filter(exchange);
    }
}
