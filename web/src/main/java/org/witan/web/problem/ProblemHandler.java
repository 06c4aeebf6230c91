package org.witan.web.problem;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.witan.messages.Blame;
import org.witan.messages.CommonError;
import org.witan.messages.ErrorCode;
import org.witan.messages.InvalidValueException;
import org.witan.messages.RefusedException;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/** Answers everything that goes wrong with a problem document; what nobody foresaw is logged, once, with its cause. */
public final class ProblemHandler implements WebExceptionHandler, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final RouteTable routes;
    private final ProblemWriter writer;

    /** Makes a handler that tells a path that is served with other methods from one that is not served. */
    public ProblemHandler(RouteTable routes, ProblemWriter writer) {
        this.routes = routes;
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted() || failure instanceof AbortedException) {
            return Mono.error(failure);
        }
        return answer(exchange, failure);
    }

    /** Answers the failure, whatever it is. */
    public Mono<Void> answer(ServerWebExchange exchange, Throwable failure) {
        var id = CorrelationFilter.idOf(exchange);
        return switch (failure) {
            case RefusedException refused ->
                write(
                        exchange,
                        refused.code(),
                        Problem.of(refused.code(), refused.getMessage(), id, List.of(), refused.facts()));
            case InvalidValueException invalid ->
                write(
                        exchange,
                        new BadRequestException(
                                CommonError.INVALID_VALUE, invalid.field(), invalid.offence(), invalid.expected()));
            case BadRequestException bad -> write(exchange, bad);
            case DataBufferLimitException large ->
                write(
                        exchange,
                        new BadRequestException(
                                WebError.BODY_TOO_LARGE, "The body is longer than the operation takes."));
            case ResponseStatusException status -> write(exchange, ofStatus(exchange, status));
            default -> unforeseen(exchange, failure, id);
        };
    }

    private Mono<Void> write(ServerWebExchange exchange, BadRequestException bad) {
        bad.headers().forEach(exchange.getResponse().getHeaders()::set);
        return write(
                exchange,
                bad.code(),
                Problem.of(bad.code(), bad.getMessage(), CorrelationFilter.idOf(exchange), bad.errors(), Map.of()));
    }

    private Mono<Void> write(ServerWebExchange exchange, ErrorCode code, Problem problem) {
        var headers = exchange.getResponse().getHeaders();
        if (code.status() == 401) {
            headers.set(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "TOKEN_MISSING".equals(code.name()) ? "Bearer" : "Bearer error=\"invalid_token\"");
        }
        if (code.blame() == Blame.DEPENDENCY && code.status() == 503) {
            headers.set(HttpHeaders.RETRY_AFTER, "1");
        }
        return writer.write(exchange.getResponse(), problem);
    }

    private Mono<Void> unforeseen(ServerWebExchange exchange, Throwable failure, String id) {
        var request = exchange.getRequest();
        LOG.error(
                "{} {} failed, correlation id {}",
                request.getMethod(),
                request.getPath().value(),
                id,
                failure);
        var problem = Problem.of(WebError.INTERNAL_ERROR, "The server's log knows more under the correlation id.", id);
        return write(exchange, WebError.INTERNAL_ERROR, problem);
    }

    private BadRequestException ofStatus(ServerWebExchange exchange, ResponseStatusException status) {
        var code = status.getStatusCode().value();
        return switch (code) {
            case 404 -> notServed(exchange);
            case 405 ->
                status instanceof MethodNotAllowedException e && !isApi(exchange)
                        ? notAllowed(e.getSupportedMethods(), exchange)
                        : notServed(exchange);
            case 406 -> new BadRequestException(WebError.NOT_ACCEPTABLE, "The answer has another media type.");
            case 413 ->
                new BadRequestException(WebError.BODY_TOO_LARGE, "The body is longer than the operation takes.");
            case 414 -> new BadRequestException(WebError.URI_TOO_LONG, "The address is longer than the server takes.");
            case 415 ->
                new BadRequestException(WebError.UNSUPPORTED_MEDIA_TYPE, "Expected " + MediaType.APPLICATION_JSON);
            default -> ofOther(exchange, status, status.getStatusCode());
        };
    }

    private BadRequestException ofOther(
            ServerWebExchange exchange, ResponseStatusException status, HttpStatusCode code) {
        if (code.is4xxClientError()) {
            return new BadRequestException(WebError.MALFORMED_REQUEST, describe(status.getReason()));
        }
        LOG.error(
                "{} failed, correlation id {}",
                exchange.getRequest().getPath(),
                CorrelationFilter.idOf(exchange),
                status);
        return new BadRequestException(
                WebError.INTERNAL_ERROR, "The server's log knows more under the correlation id.");
    }

    private BadRequestException notServed(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().pathWithinApplication();
        var allowed = routes.methodsOf(path);
        if (allowed.isEmpty() || allowed.contains(exchange.getRequest().getMethod())) {
            return new BadRequestException(WebError.ROUTE_UNKNOWN, "There is nothing at this path.");
        }
        return notAllowed(allowed, exchange);
    }

    private static BadRequestException notAllowed(Collection<HttpMethod> allowed, ServerWebExchange exchange) {
        var methods = allowed.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
        return new BadRequestException(
                WebError.METHOD_NOT_ALLOWED,
                exchange.getRequest().getMethod() + " is not served here; expected " + methods,
                Map.of(HttpHeaders.ALLOW, methods));
    }

    private static boolean isApi(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication().value().startsWith("/api/");
    }

    private static String describe(@Nullable String reason) {
        return reason == null ? "The request cannot be understood." : reason;
    }

    @Override
    public int getOrder() {
        // Before Boot's own, which would answer in another form.
        return -2;
    }
}
