package org.witan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.witan.messages.CommonError;
import org.witan.messages.ErrorCode;
import org.witan.messages.discussion.DiscussionError;
import org.witan.messages.log.LogError;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.review.ReviewError;
import org.witan.messages.tenant.TenantError;
import org.witan.web.problem.WebError;
import tools.jackson.databind.JsonNode;

/** Holds the OpenAPI document against the routes and the codes that exist. */
class ApiContractTest {

    private static final JsonNode DOCUMENT = ApiFixture.CONTRACT.document();

    /** As the guard of commands has it; trying out gate rules writes nothing. */
    private static final List<String> OPEN_TO_AGENTS = List.of(
            "openThread",
            "addComment",
            "editComment",
            "deleteComment",
            "acceptSeat",
            "declineSeat",
            "recuseSeat",
            "takePosition",
            "declareNothingToAdd",
            "answerChecklistItem",
            "fileFinding",
            "changeFinding",
            "dropFinding",
            "fileSheet",
            "movePosition",
            "contestDisposition",
            "withdrawContest",
            "tryGateRules");

    @Test
    void describesEveryRouteAndNoOther() {
        var served = new ApiFixture().table().routes();
        assertThat(ApiFixture.CONTRACT.routes()).containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void namesEveryCodeAndNoOther() {
        var codes = new TreeSet<String>();
        DOCUMENT.at("/components/schemas/ProblemCode/enum").forEach(code -> codes.add(code.asString()));
        assertThat(codes).containsExactlyElementsOf(new TreeSet<>(statuses().keySet()));
    }

    @Test
    void describesTheStatusOfEveryCodeOfAnOperationAndNoOther() {
        var statuses = statuses();
        operations().forEach(operation -> {
            var ofCodes = new TreeSet<String>();
            operation.get("x-witan-codes").forEach(code -> ofCodes.add(String.valueOf(statuses.get(code.asString()))));
            var described = new TreeSet<>(operation.get("responses").propertyNames());
            described.removeIf(status -> status.startsWith("2"));
            assertThat(described).as(operation.get("operationId").asString()).isEqualTo(ofCodes);
        });
    }

    @Test
    void closesEveryWriteOfMembersToAgentsButThoseForTheirSeatsAndComments() {
        var open = DOCUMENT.get("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/tenants/{tenant}"))
                .flatMap(path -> path.getValue().properties().stream())
                .filter(operation -> !operation.getKey().equals("get"))
                .map(Map.Entry::getValue)
                .filter(operation -> operation
                        .get("x-witan-codes")
                        .valueStream()
                        .noneMatch(code -> code.asString().equals("AGENT_NOT_ALLOWED")))
                .map(operation -> operation.get("operationId").asString());
        assertThat(open).containsExactlyInAnyOrderElementsOf(OPEN_TO_AGENTS);
    }

    @Test
    void resolvesEveryReference() {
        references(DOCUMENT)
                .forEach(reference -> assertThat(
                                DOCUMENT.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void usesEverySchemaParameterResponseAndHeader() {
        var used = new TreeSet<>(references(DOCUMENT));
        var defined = new TreeSet<String>();
        for (var kind : List.of("schemas", "parameters", "responses", "headers")) {
            DOCUMENT.at("/components/" + kind)
                    .propertyNames()
                    .forEach(name -> defined.add("#/components/" + kind + "/" + name));
        }
        assertThat(used).isEqualTo(defined);
    }

    @Test
    void namesEveryOperationOnceAndItsPathParameters() {
        var ids = operations()
                .map(operation -> operation.get("operationId").asString())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        DOCUMENT.get("paths")
                .properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    var inPath = Arrays.stream(path.getKey().split("/"))
                            .filter(part -> part.startsWith("{"))
                            .map(part -> part.substring(1, part.length() - 1))
                            .toList();
                    var described = operation
                            .get("parameters")
                            .valueStream()
                            .map(parameter -> parameter.has("$ref")
                                    ? DOCUMENT.at(
                                            parameter.get("$ref").asString().substring(1))
                                    : parameter)
                            .filter(parameter -> parameter.get("in").asString().equals("path"))
                            .map(parameter -> parameter.get("name").asString())
                            .toList();
                    assertThat(described).as(path.getKey()).containsExactlyInAnyOrderElementsOf(inPath);
                }));
    }

    /** Every code that an answer may carry. */
    static List<ErrorCode> codes() {
        return Stream.<ErrorCode[]>of(
                        WebError.values(),
                        CommonError.values(),
                        TenantError.values(),
                        LogError.values(),
                        ProposalError.values(),
                        DiscussionError.values(),
                        ReviewError.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    private static TreeMap<String, Integer> statuses() {
        var statuses = new TreeMap<String, Integer>();
        codes().forEach(code -> statuses.put(code.name(), code.status()));
        return statuses;
    }

    private static Stream<JsonNode> operations() {
        return DOCUMENT.get("paths").valueStream().flatMap(JsonNode::valueStream);
    }

    private static List<String> references(JsonNode node) {
        var found = new ArrayList<String>();
        if (node.has("$ref")) {
            found.add(node.get("$ref").asString());
        }
        node.forEach(child -> found.addAll(references(child)));
        return found;
    }
}
