package org.witan.web;

import java.io.IOException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.http.client.ReactorResourceFactory;

/** Starts the application among tests as it starts by itself. */
final class RunningContext {

    private RunningContext() {}

    static ReactiveWebServerApplicationContext start(Map<String, Object> settings) {
        var application = new SpringApplication(WitanApplication.class, OwnThreads.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("testClasses", new TestClasses()));
        var arguments = settings.entrySet().stream()
                .map(Object::toString)
                .map("--"::concat)
                .toArray(String[]::new);
        return (ReactiveWebServerApplicationContext) application.run(arguments);
    }

    /** Keeps the configurations of other tests out: the application scans all packages of Witan. */
    private static final class TestClasses extends TypeExcludeFilter {

        private final String location = RunningContext.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return reader.getResource().getURL().toString().startsWith(location);
        }
    }

    // Several servers live in one test run, and the end of one must not take the threads of the others.
    @Configuration(proxyBeanMethods = false)
    static class OwnThreads {

        @Bean
        ReactorResourceFactory reactorResources() {
            var factory = new ReactorResourceFactory();
            factory.setUseGlobalResources(false);
            return factory;
        }
    }
}
