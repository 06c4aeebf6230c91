package org.witan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lints both documents: references resolve, schemas are schemas, examples fit; and shows that each rule can fail. */
class DocumentLintTest {

    @ParameterizedTest
    @ValueSource(strings = {"api/openapi.yaml", "api/asyncapi.yaml"})
    void isSound(String path) {
        lint(ApiContract.read(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/openapi.yaml", "api/asyncapi.yaml"})
    void failsOnADeadReference(String path) {
        var broken = (ObjectNode) ApiContract.read(path);
        ((ObjectNode) broken.at("/components/schemas")).putObject("Broken").put("$ref", "#/components/schemas/Nowhere");
        assertThatThrownBy(() -> lint(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/openapi.yaml", "api/asyncapi.yaml"})
    void failsOnASchemaThatIsNone(String path) {
        var broken = (ObjectNode) ApiContract.read(path);
        ((ObjectNode) broken.at("/components/schemas")).putObject("Broken").put("type", "text");
        assertThatThrownBy(() -> lint(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/openapi.yaml", "api/asyncapi.yaml"})
    void failsOnAnExampleThatDoesNotFit(String path) {
        var broken = ApiContract.read(path);
        var example = path.contains("openapi")
                ? broken.at("/components/responses/NotFound/content/application~1problem+json/example")
                : broken.at("/components/messages/heartbeat/examples/0/payload");
        ((ObjectNode) example).put(path.contains("openapi") ? "status" : "position", "many");
        assertThatThrownBy(() -> lint(broken)).isInstanceOf(AssertionError.class);
    }

    private static void lint(JsonNode document) {
        references(document, document);
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> assertThat(SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                                .getSchema(com.networknt.schema.SchemaLocation.of(
                                        Dialects.getDraft202012().getId()))
                                .validate(schema.getValue()))
                        .as(schema.getKey())
                        .isEmpty());
        examples(document, document);
    }

    private static void references(JsonNode document, JsonNode node) {
        if (node.path("$ref").isString()) {
            var reference = node.get("$ref").asString();
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
        node.forEach(child -> references(document, child));
    }

    private static void examples(JsonNode document, JsonNode node) {
        if (node.has("schema") && node.has("example")) {
            fits(document, node.get("schema"), node.get("example"));
        }
        if (node.has("payload") && node.path("examples").isArray()) {
            node.get("examples").forEach(example -> fits(document, node.get("payload"), example.get("payload")));
        }
        node.forEach(child -> examples(document, child));
    }

    private static void fits(JsonNode document, JsonNode schema, JsonNode example) {
        var wanted = (ObjectNode) schema.deepCopy();
        wanted.set(
                "components",
                JsonMapper.shared().createObjectNode().set("schemas", document.at("/components/schemas")));
        assertThat(List.copyOf(SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                        .getSchema(wanted)
                        .validate(example)))
                .as(example.toString())
                .isEmpty();
    }
}
