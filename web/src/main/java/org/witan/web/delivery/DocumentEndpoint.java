package org.witan.web.delivery;

import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.witan.web.request.Calls;
import org.witan.web.request.WireJson;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import reactor.core.publisher.Mono;

/** The documents that describe the API and the feed, and a page to browse them. */
public final class DocumentEndpoint {

    private static final String LIBRARY = "META-INF/resources/webjars/swagger-ui/";
    private static final String LIBRARY_VERSION = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private final byte[] openApi = json("api/openapi.yaml");
    private final byte[] asyncApi = json("api/asyncapi.yaml");

    RouterFunction<ServerResponse> routes() {
        var pages = new ClassPathResource("api/docs/");
        var library = new ClassPathResource(LIBRARY + libraryVersion() + "/");
        return route().GET("/api/v1/openapi.json", request -> document(request, openApi))
                .GET("/api/v1/asyncapi.json", request -> document(request, asyncApi))
                .GET("/api/v1/docs", DocumentEndpoint::page)
                .build()
                .and(RouterFunctions.resources("/api/v1/docs/page/**", pages))
                .and(RouterFunctions.resources("/api/v1/docs/library/**", library));
    }

    private static Mono<ServerResponse> page(ServerRequest request) {
        Calls.checkPublic(request, MediaType.TEXT_HTML);
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .bodyValue(new ClassPathResource("api/docs/index.html"));
    }

    private static Mono<ServerResponse> document(ServerRequest request, byte[] document) {
        Calls.checkPublic(request, MediaType.APPLICATION_JSON);
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .bodyValue(document);
    }

    private static byte[] json(String path) {
        try (var text = new ClassPathResource(path).getInputStream()) {
            var tree = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(text);
            return WireJson.mapper().writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("The application lacks " + path, e);
        }
    }

    private static String libraryVersion() {
        try (var text = new ClassPathResource(LIBRARY_VERSION).getInputStream()) {
            var properties = new Properties();
            properties.load(text);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("The application lacks its page for API documents", e);
        }
    }
}
