package org.witan.commandside.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/** A node in a process of its own that keeps the deadlines of reviews by a clock that the test moves. */
public final class ErrandNode {

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.EPOCH);

    private ErrandNode() {}

    /** Arguments: address, user, password and the time. Says "ready", and then "at TIME" for every time it is told. */
    public static void main(String[] arguments) throws IOException {
        NOW.set(Instant.parse(arguments[3]));
        start(arguments[0], arguments[1], arguments[2], "projector");
        System.out.println("ready");
        var told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = told.readLine(); line != null; line = told.readLine()) {
            NOW.set(Instant.parse(line));
            System.out.println("at " + line);
        }
    }

    static ConfigurableApplicationContext start(String url, String user, String password, String role) {
        var application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(Map.of(
                "witan.database.url", url,
                "witan.database.writer.username", user,
                "witan.database.writer.password", password,
                "witan.nodes.roles", role,
                "witan.reviews.look-interval", "50ms",
                "spring.main.banner-mode", "off",
                "axon.update-check.disabled", "true"));
        return application.run();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "org.witan.commandside",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                "org\\.witan\\.commandside\\.sample\\..*",
                                "org\\.witan\\.commandside\\.process\\.Provisioning.*",
                                "org\\.witan\\.commandside\\..*(IT|Test)(\\$.*)?"
                            }))
    static class Application {

        @Bean
        @Primary
        InstantSource movedClock() {
            return NOW::get;
        }
    }
}
