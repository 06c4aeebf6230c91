package org.witan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.web.util.pattern.PathPatternParser;
import org.witan.web.problem.RouteTable.Route;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document as a judge: of the routes that exist, and of every answer that a test gets. */
public final class ApiContract {

    private static final String BASE = "/api/v1";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode document;
    private final JsonNode definitions;
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    private ApiContract(JsonNode document) {
        this.document = document;
        this.definitions = closed(document.at("/components/schemas").deepCopy());
    }

    /** The document of the application. */
    public static ApiContract ofTheApplication() {
        return new ApiContract(read("api/openapi.yaml"));
    }

    /** A YAML document of the application as JSON. */
    public static JsonNode read(String path) {
        try (var text = new ClassPathResource(path).getInputStream()) {
            return JSON.valueToTree(new Yaml().<Object>load(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document itself. */
    public JsonNode document() {
        return document;
    }

    /** Every operation of the document as a route. */
    public List<Route> routes() {
        var routes = new ArrayList<Route>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method ->
                                routes.add(new Route(HttpMethod.valueOf(method.toUpperCase()), BASE + path.getKey()))));
        return routes;
    }

    /** Fails unless the document describes the answer: its status, its media type, its fields and its code. */
    public void check(EntityExchangeResult<?> result) {
        var path = result.getUrl().getRawPath();
        var operation = operation(result.getMethod(), path);
        if (operation == null) {
            assertThat(result.getStatus().value())
                    .as("%s %s is not described", result.getMethod(), path)
                    .isIn(404, 405);
            return;
        }
        var status = String.valueOf(result.getStatus().value());
        var answer = resolve(operation.at("/responses/" + status));
        assertThat(answer.isMissingNode())
                .as("%s %s answers %s, which is not described", result.getMethod(), path, status)
                .isFalse();
        answer.path("headers")
                .propertyNames()
                .forEach(header -> assertThat(result.getResponseHeaders().containsHeader(header))
                        .as("%s %s %s lacks the header %s", result.getMethod(), path, status, header)
                        .isTrue());
        checkBody(result, answer, operation);
    }

    private void checkBody(EntityExchangeResult<?> result, JsonNode answer, JsonNode operation) {
        var type = result.getResponseHeaders().getContentType();
        if (!answer.has("content")) {
            assertThat(result.getResponseBodyContent()).isNullOrEmpty();
            return;
        }
        var media = type == null ? "none" : type.getType() + "/" + type.getSubtype();
        var described = answer.at("/content/" + media.replace("/", "~1"));
        assertThat(described.isMissingNode()).as("%s is not described", media).isFalse();
        if (!media.endsWith("json") || MediaType.APPLICATION_NDJSON.isCompatibleWith(type)) {
            return;
        }
        var body = JSON.readTree(result.getResponseBodyContent());
        assertThat(schema(described.get("schema")).validate(body))
                .as("%s %s %s", result.getMethod(), result.getUrl(), body)
                .isEmpty();
        if (media.equals("application/problem+json")) {
            assertThat(operation.get("x-witan-codes").valueStream().map(JsonNode::asString))
                    .as("%s %s", result.getMethod(), result.getUrl())
                    .contains(body.get("code").asString());
        }
    }

    /** The operation for a method and a path; null where the document has none. */
    private JsonNode operation(HttpMethod method, String path) {
        var container = PathContainer.parsePath(path);
        for (var entry : document.get("paths").properties()) {
            var pattern = PathPatternParser.defaultInstance.parse(BASE + entry.getKey());
            var operation = entry.getValue().get(method.name().toLowerCase());
            if (operation != null && pattern.matches(container)) {
                return operation;
            }
        }
        return null;
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    private Schema schema(JsonNode wanted) {
        return schemas.computeIfAbsent(wanted, node -> {
            var self = (ObjectNode) JSON.readTree(node.toString().replace("#/components/schemas/", "#/$defs/"));
            self.set("$defs", definitions);
            return SchemaRegistry.withDefaultDialect(Dialects.getDraft202012()).getSchema(self);
        });
    }

    // Answers may gain fields for our users, but not behind the document's back.
    private static JsonNode closed(JsonNode schemas) {
        close(schemas);
        return JSON.readTree(schemas.toString().replace("#/components/schemas/", "#/$defs/"));
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("type").asString("").equals("object")
                && object.has("properties")
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(ApiContract::close);
    }
}
