package org.witan.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.witan.web.delivery.BrowserFence;
import org.witan.web.delivery.DeliveryConfiguration;
import org.witan.web.delivery.DemoSettings;
import org.witan.web.delivery.SignInSettings;
import org.witan.web.problem.CorrelationFilter;
import org.witan.web.problem.ProblemHandler;
import org.witan.web.problem.ProblemWriter;
import org.witan.web.problem.RouteTable;
import org.witan.web.request.WireJson;
import org.witan.web.resource.ResourceConfiguration;
import reactor.core.publisher.Mono;

/** The API on a recording gateway, without a Spring context; every answer is held against the OpenAPI document. */
public final class ApiFixture {

    public static final ApiContract CONTRACT = ApiContract.ofTheApplication();

    private final RecordingGateway gateway = new RecordingGateway();
    private final RouterFunction<ServerResponse> routes;
    private final WebTestClient client;

    public ApiFixture() {
        var number = new AtomicLong();
        Supplier<UUID> ids = () -> new UUID(0, number.incrementAndGet());
        var signIn = new SignInSettings(URI.create("http://id.example/realms/witan"), "witan-web");
        routes = ResourceConfiguration.routes(new KnownCallers(), gateway, ids)
                .and(DeliveryConfiguration.routes(signIn, new DemoSettings(List.of()), "1"));
        var strategies = HandlerStrategies.empty()
                .codecs(codecs -> codecs.registerDefaults(true))
                .localeContextResolver(new AcceptHeaderLocaleContextResolver())
                .webFilter(new CorrelationFilter(ids))
                .webFilter(new BrowserFence(signIn.issuerOrigin()))
                .exceptionHandler(new ProblemHandler(table(), new ProblemWriter(WireJson.mapper())))
                .build();
        client = WebTestClient.bindToRouterFunction(routes.and(unserved()))
                .handlerStrategies(strategies)
                .configureClient()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 << 20))
                .entityExchangeResultConsumer(CONTRACT::check)
                .build();
    }

    // In the application the handler of static files ends the search for a route in this way.
    private static RouterFunction<ServerResponse> unserved() {
        return RouterFunctions.route(
                RequestPredicates.all(), request -> Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    /** The messages that arrive, and the answers that they get. */
    public RecordingGateway gateway() {
        return gateway;
    }

    /** What is served. */
    public RouteTable table() {
        return new RouteTable(() -> List.of(routes));
    }

    /** A client without a token. */
    public WebTestClient anonymous() {
        return client;
    }

    /** A client with a token of {@link KnownCallers}. */
    public WebTestClient as(String token) {
        return client.mutate().defaultHeader("Authorization", "Bearer " + token).build();
    }

    /** The answer to the valid request of a route, which somebody sends who may, with these headers besides. */
    WebTestClient.ResponseSpec send(RouteTable.Route route, Map<String, String> headers) {
        var request = as(Requests.tokenFor(route)).method(route.method()).uri(Requests.path(route, Map.of()));
        headers.forEach(request::header);
        var body = Requests.body(route);
        if (body != null) {
            request.header("Content-Type", "application/json").bodyValue(body.toString());
        }
        return request.exchange();
    }
}
