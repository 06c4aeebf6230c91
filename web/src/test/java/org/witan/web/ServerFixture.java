package org.witan.web;

import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.client.ReactorResourceFactory;
import org.witan.web.delivery.DeliveryConfiguration;
import org.witan.web.problem.ProblemConfiguration;
import org.witan.web.resource.ResourceConfiguration;

/** The web of the application on a real server and a free port, with a recording gateway behind it. */
public final class ServerFixture implements AutoCloseable {

    private static final String[] ALWAYS = {
        "server.port=0",
        "spring.autoconfigure.exclude=" + busesStoresAndSecurity(),
        "spring.main.banner-mode=off",
        "logging.level.root=warn",
        "management.endpoint.health.group.ready.include=readinessState"
    };

    private final ReactiveWebServerApplicationContext context;

    public ServerFixture(String... properties) {
        context = (ReactiveWebServerApplicationContext) new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.REACTIVE)
                .run(Stream.concat(Stream.of(ALWAYS), Stream.of(properties))
                        .map(property -> "--" + property)
                        .toArray(String[]::new));
    }

    // Commands and queries end at the recording gateway, and callers are known without tokens.
    private static String busesStoresAndSecurity() {
        return ImportCandidates.load(AutoConfiguration.class, ServerFixture.class.getClassLoader())
                .getCandidates()
                .stream()
                .filter(name -> name.startsWith("org.axonframework") || name.contains(".security."))
                .collect(Collectors.joining(","));
    }

    public RecordingGateway gateway() {
        return context.getBean(RecordingGateway.class);
    }

    public KnownCallers callers() {
        return context.getBean(KnownCallers.class);
    }

    public int port() {
        return context.getWebServer().getPort();
    }

    public URI uri(String scheme, String path) {
        return URI.create(scheme + "://localhost:" + port() + path);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({ProblemConfiguration.class, DeliveryConfiguration.class, ResourceConfiguration.class})
    static class Application {

        @Bean
        Supplier<UUID> identifiers() {
            return UUID::randomUUID;
        }

        // Several servers live in one test run, and the end of one must not take the threads of the others.
        @Bean
        ReactorResourceFactory reactorResources() {
            var factory = new ReactorResourceFactory();
            factory.setUseGlobalResources(false);
            return factory;
        }

        @Bean
        RecordingGateway gateway() {
            return new RecordingGateway();
        }

        @Bean
        KnownCallers callers() {
            return new KnownCallers();
        }
    }
}
