package org.witan.standalone;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for the application where only its life as a process matters: takes its settings and says it is ready. */
public final class FixtureApplication {

    private FixtureApplication() {}

    /** Serves until it is ended; answers every path with the settings it was given. */
    public static void main(String[] arguments) throws Exception {
        var settings = System.getenv("SPRING_APPLICATION_JSON");
        var port = JsonMapper.shared().readTree(settings).path("server.port").asInt();
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        var answer = settings.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        server.start();
    }
}
