package org.witan.web.delivery;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells browsers with every answer what a page of ours may load, and with whom it may talk. */
public final class BrowserFence implements WebFilter, Ordered {

    private final Map<String, String> headers;

    /** Makes a fence that lets pages talk to the identity provider of that origin. */
    public BrowserFence(String issuerOrigin) {
        this.headers = Map.of(
                "Content-Security-Policy",
                policy(issuerOrigin),
                "X-Content-Type-Options",
                "nosniff",
                "Referrer-Policy",
                "strict-origin-when-cross-origin",
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
                "Cross-Origin-Opener-Policy",
                "same-origin",
                "X-Frame-Options",
                "DENY");
    }

    private static String policy(String issuerOrigin) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: https:",
                "connect-src 'self' ws: wss: " + issuerOrigin,
                "frame-src " + issuerOrigin,
                "frame-ancestors 'none'",
                "object-src 'none'",
                "base-uri 'none'",
                "form-action 'self' " + issuerOrigin);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        headers.forEach(exchange.getResponse().getHeaders()::set);
        return chain.filter(exchange);
    }

    @Override
    public int getOrder() {
        // Right after the correlation id, so that refusals of later filters carry the headers too.
        return HIGHEST_PRECEDENCE + 1;
    }
}
