package org.witan.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Witan as one process: every room that is on the class path. */
@SpringBootApplication(scanBasePackages = "org.witan")
public class WitanApplication {

    /** Starts the application. */
    public static void main(String[] arguments) {
        SpringApplication.run(WitanApplication.class, arguments);
    }

    @Bean
    Supplier<UUID> identifiers() {
        return UUID::randomUUID;
    }
}
