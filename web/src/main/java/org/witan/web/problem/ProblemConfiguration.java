package org.witan.web.problem;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.witan.web.request.WireJson;
import reactor.netty.NettyPipeline;

/** Makes every failure of the application a problem document. */
@Configuration(proxyBeanMethods = false)
public class ProblemConfiguration {

    @Bean
    CorrelationFilter correlationFilter(Supplier<UUID> identifiers) {
        return new CorrelationFilter(identifiers);
    }

    @Bean
    RouteTable routeTable(ObjectProvider<RouterFunction<?>> routers) {
        return new RouteTable(() -> routers.orderedStream().toList());
    }

    @Bean
    ProblemWriter problemWriter() {
        return new ProblemWriter(WireJson.mapper());
    }

    @Bean
    ProblemHandler problemHandler(RouteTable routes, ProblemWriter writer) {
        return new ProblemHandler(routes, writer);
    }

    /** Requests that the server cannot even decode never reach the application; they are answered on the connection. */
    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> undecodableRequests(
            ProblemWriter writer, Supplier<UUID> identifiers) {
        return factory ->
                factory.addServerCustomizers(server -> server.doOnChannelInit((observer, channel, address) -> {
                    if (channel.pipeline().get(NettyPipeline.HttpTrafficHandler) != null) {
                        channel.pipeline()
                                .addBefore(
                                        NettyPipeline.HttpTrafficHandler,
                                        "undecodable-requests",
                                        new UndecodableRequests(writer, identifiers));
                    }
                }));
    }
}
