package org.witan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.witan.web.problem.RouteTable.Route;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sends every route what no route should take: each time a problem with a code of the document, and no message sent. */
class BadInputTest {

    private static final ApiFixture FIXTURE = new ApiFixture();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> ODD_NAMES = List.of(
            "..%2f..%2fetc",
            "%00", "%ff%fe", "PAY-0", "PAY-99999999999", "pay-1", "-", "%F0%9F%98%80", "a".repeat(300), "'%20OR%201=1");
    private static final Set<String> ODD_BUT_VALID = Set.of("log -", "seat pay-1", "item PAY-99999999999");
    private static final List<String> ODD_BODIES = List.of(
            "",
            " ",
            "{",
            "[",
            "]",
            "nul",
            "null",
            "[]",
            "[{}]",
            "1",
            "\"text\"",
            "{}{}",
            "{} x",
            "{\"a\":}",
            "{'a':1}",
            "{a:1}",
            "\u0000",
            "{\"a\":1,\"a\":2}",
            "{\"\\ud800\":1}",
            "{\"a\":NaN}",
            "{\"a\":1e999999999}",
            "//",
            "<xml/>",
            "{\"a\":" + "[".repeat(70) + "]".repeat(70) + "}",
            "{\"" + "n".repeat(300) + "\":1}",
            "{\"a\":" + "9".repeat(200) + "}");

    private static final Set<String> MAY_BE_EMPTY = Set.of("tags", "rules", "items", "perspectives", "reminderHours");
    private static final Set<String> FREE_TEXT = Set.of(
            "body",
            "note",
            "description",
            "reason",
            "rationale",
            "statement",
            "section",
            "clearedBy",
            "remark",
            "answer",
            "summary",
            "agreement",
            "disagreement",
            "tradeOffs",
            "evidence");

    @TestFactory
    Stream<DynamicTest> refusesOddBodies() {
        return forRoutesWithBody(
                route -> ODD_BODIES.forEach(body -> refuse(route, body.getBytes(StandardCharsets.UTF_8), 400)));
    }

    @TestFactory
    Stream<DynamicTest> refusesBodiesThatAreNoUtf8() {
        return forRoutesWithBody(route -> {
            refuse(route, new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}, 400);
            refuse(route, new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0}, 400);
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesHugeBodiesNamingTheLimit() {
        return forRoutesWithBody(route -> {
            var body = ("{\"title\":\"" + "x".repeat(2 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
            assertThat(refuse(route, body, 413)).contains("2097152");
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesOtherMediaTypesNamingTheExpectedOne() {
        return forRoutesWithBody(route -> {
            for (var type : List.of(
                    "text/plain",
                    "application/xml",
                    "multipart/form-data; boundary=x",
                    "application/json; charset=utf-16",
                    "*/*")) {
                var problem = problem(
                        route,
                        request(
                                route,
                                Requests.body(route).toString().getBytes(StandardCharsets.UTF_8),
                                Map.of(HttpHeaders.CONTENT_TYPE, type),
                                Requests.path(route, Map.of())),
                        415);
                assertThat(problem).contains("application/json");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesUnknownFieldsByName() {
        return forRoutesWithBody(route -> {
            var body = (ObjectNode) Requests.body(route).deepCopy();
            body.put("surprise", 1);
            assertThat(refuse(route, body, 400)).contains("UNKNOWN_FIELD", "\"field\":\"surprise\"");
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesMissingFieldsByName() {
        return forRoutesWithBody(route -> required(route).forEach(field -> {
            var body = (ObjectNode) Requests.body(route).deepCopy();
            body.remove(field);
            assertThat(refuse(route, body, 400)).contains("MISSING_VALUE", "\"field\":\"" + field);
            body.putNull(field);
            assertThat(refuse(route, body, 400)).contains("\"field\":\"" + field);
        }));
    }

    @TestFactory
    Stream<DynamicTest> refusesWrongTypesByName() {
        return forRoutesWithBody(route -> fields(route)
                .forEach(field -> Stream.of(
                                "true",
                                "12",
                                "1.5",
                                "\"\\u0001\"",
                                "{}",
                                "[]",
                                "[[]]",
                                "[{}]",
                                "[null]",
                                "-1",
                                "99999999999999999999",
                                "1e400")
                        .filter(value -> !fits(route, field, value))
                        .forEach(value -> {
                            var body = (ObjectNode) Requests.body(route).deepCopy();
                            body.put(field, "@@");
                            assertThat(refuse(
                                            route,
                                            body.toString()
                                                    .replace("\"@@\"", value)
                                                    .getBytes(StandardCharsets.UTF_8),
                                            400))
                                    .as(field + " = " + value)
                                    .contains("\"field\":\"" + field);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> refusesTextThatIsNoText() {
        return forRoutesWithBody(route -> fields(route)
                .filter(field -> type(route, field).equals("string"))
                .forEach(field -> {
                    for (var text : List.of("a\\u0000b", "a\\ud800b", "\\udc00")) {
                        var body = Requests.body(route).deepCopy().toString().replaceFirst("^\\{", "");
                        var fields = (ObjectNode) JSON.readTree("{" + body);
                        fields.put(field, "@@");
                        refuse(route, fields.toString().replace("@@", text).getBytes(StandardCharsets.UTF_8), 400);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> answersOddNamesLikeMissingOnes() {
        return routes().filter(route -> !Requests.names(route).isEmpty())
                .map(route -> test(
                        route,
                        () -> Requests.names(route)
                                .forEach(name -> ODD_NAMES.stream()
                                        .filter(odd -> !ODD_BUT_VALID.contains(name + " " + odd))
                                        .forEach(odd -> {
                                            var fixture = cleared();
                                            var result = send(
                                                    fixture,
                                                    route,
                                                    Requests.path(route, Map.of(name, odd)),
                                                    bytes(route),
                                                    Map.of());
                                            assertThat(result.getStatus().value())
                                                    .as(odd)
                                                    .isEqualTo(404);
                                            assertThat(fixture.gateway().sent()).isEmpty();
                                        }))));
    }

    @TestFactory
    Stream<DynamicTest> refusesUnknownAndBrokenParameters() {
        return forRoutes(route -> {
            for (var query : List.of("surprise=1", "%ff=1", "limit%00=1", "q=%C3")) {
                problem(
                        route,
                        request(route, bytes(route), Map.of(), Requests.path(route, Map.of()) + "?" + query),
                        400);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesParametersThatAreNotValid() {
        return forRoutes(route -> Requests.operation(route).get("parameters").forEach(parameter -> {
            var name = parameter.has("$ref")
                    ? parameter.get("$ref").asString().replaceAll(".*/", "")
                    : parameter.get("name").asString();
            var values = switch (name) {
                case "limit" -> List.of("0", "101", "-1", "1.5", "x", "99999999999", "1&limit=2");
                case "log",
                        "state",
                        "author",
                        "sort",
                        "year",
                        "from",
                        "to",
                        "actor",
                        "type",
                        "proposal",
                        "phase",
                        "member",
                        "version" ->
                    parameter.has("$ref") ? List.<String>of() : List.of("%F0%9F%98%80", "-1", "a".repeat(3000));
                default -> List.<String>of();
            };
            values.stream()
                    .filter(value -> !(route.path().endsWith("/audit") && name.equals("type") && value.length() < 3000))
                    .forEach(value -> {
                        var text = problem(
                                route,
                                request(
                                        route,
                                        bytes(route),
                                        Map.of(),
                                        Requests.path(route, Map.of()) + "?" + name + "=" + value),
                                400);
                        assertThat(text).contains("INVALID_PARAMETER", "\"field\":\"" + name + "\"");
                    });
        }));
    }

    @TestFactory
    Stream<DynamicTest> refusesHeadersThatAreNotValid() {
        return forRoutes(route -> {
            headers(route, "X-Correlation-Id", "a b", "x".repeat(65), "ä");
            headers(route, "Accept", "nonsense/");
            if (Requests.isWrite(route)) {
                headers(route, "Idempotency-Key", "", "a b", "x".repeat(101), "schlüssel");
                headers(route, "If-Match", "4", "*", "W/\"4\"", "\"x\"", "\"1\", \"2\"");
            } else if (!Requests.isPublic(route)) {
                headers(route, "Witan-Position", "-1", "x", "1.5", "9".repeat(30));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesMediaTypesThatItCannotAnswer() {
        return forRoutes(route -> problem(
                route,
                request(route, bytes(route), Map.of("Accept", "image/png"), Requests.path(route, Map.of())),
                406));
    }

    @TestFactory
    Stream<DynamicTest> refusesNobodyAndForgers() {
        return routes().filter(route -> !Requests.isPublic(route))
                .map(route -> test(route, () -> {
                    var fixture = cleared();
                    var path = Requests.path(route, Map.of());
                    var missing = fixture.anonymous()
                            .method(route.method())
                            .uri(path)
                            .exchange()
                            .expectBody()
                            .returnResult();
                    assertThat(text(missing)).contains("TOKEN_MISSING");
                    assertThat(missing.getResponseHeaders().getFirst("WWW-Authenticate"))
                            .isEqualTo("Bearer");
                    assertThat(fixture.gateway().sent()).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> answersForeignTenantsLikeMissingOnes() {
        return routes().filter(route -> route.path().contains("{tenant}"))
                .map(route -> test(route, () -> {
                    var fixture = cleared();
                    var foreign = send(
                            fixture,
                            route,
                            Requests.path(route, Map.of("tenant", "globex")),
                            bytes(route),
                            Map.of("X-Correlation-Id", "same"));
                    var missing = send(
                            fixture,
                            route,
                            Requests.path(route, Map.of("tenant", "nowhere")),
                            bytes(route),
                            Map.of("X-Correlation-Id", "same"));
                    assertThat(foreign.getStatus().value()).isEqualTo(404);
                    assertThat(text(foreign)).contains("NOT_FOUND").isEqualTo(text(missing));
                    assertThat(foreign.getResponseHeaders()).isEqualTo(missing.getResponseHeaders());
                    assertThat(fixture.gateway().sent()).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesOtherMethodsNamingTheRightOnes() {
        return routes().map(route -> test(route, () -> {
            var fixture = cleared();
            var path = Requests.path(route, Map.of());
            var result = fixture.as("acme:owner")
                    .method(HttpMethod.PATCH)
                    .uri(path)
                    .exchange()
                    .expectBody()
                    .returnResult();
            assertThat(text(result)).contains("METHOD_NOT_ALLOWED");
            assertThat(result.getResponseHeaders().getFirst("Allow"))
                    .contains(route.method().name());
        }));
    }

    @TestFactory
    Stream<DynamicTest> refusesBodiesWhereThereAreNone() {
        return routes().filter(route -> Requests.isWrite(route) && Requests.body(route) == null)
                .map(route -> test(route, () -> refuse(route, "{}".getBytes(StandardCharsets.UTF_8), 400)));
    }

    private static void headers(Route route, String name, String... values) {
        for (var value : values) {
            var text = problem(
                    route, request(route, bytes(route), Map.of(name, value), Requests.path(route, Map.of())), 400);
            assertThat(text).as(name + ": " + value).contains("INVALID_HEADER");
        }
    }

    private static String refuse(Route route, JsonNode body, int status) {
        return refuse(route, body.toString().getBytes(StandardCharsets.UTF_8), status);
    }

    private static String refuse(Route route, byte[] body, int status) {
        return problem(route, request(route, body, Map.of(), Requests.path(route, Map.of())), status);
    }

    private static EntityExchangeResult<byte[]> request(
            Route route, byte[] body, Map<String, String> headers, String path) {
        var fixture = cleared();
        var result = send(fixture, route, path, body, headers);
        assertThat(fixture.gateway().sent()).as("messages of a refused request").isEmpty();
        return result;
    }

    private static EntityExchangeResult<byte[]> send(
            ApiFixture fixture, Route route, String path, byte[] body, Map<String, String> headers) {
        var sent = new LinkedHashMap<String, String>();
        if (body.length > 0 || Requests.body(route) != null) {
            sent.put(HttpHeaders.CONTENT_TYPE, "application/json");
        }
        sent.putAll(headers);
        var request =
                fixture.as(Requests.tokenFor(route)).method(route.method()).uri(URI.create(path));
        sent.forEach(request::header);
        return (body.length == 0 ? request : request.bodyValue(body))
                .exchange()
                .expectBody()
                .returnResult();
    }

    private static String problem(Route route, EntityExchangeResult<byte[]> result, int status) {
        var text = text(result);
        assertThat(result.getStatus().value()).as("%s: %s", route, text).isEqualTo(status);
        var body = JSON.readTree(text);
        assertThat(body.get("code").asString()).isNotEmpty();
        assertThat(body.get("correlationId").asString())
                .isNotEmpty()
                .isEqualTo(result.getResponseHeaders().getFirst("X-Correlation-Id"));
        assertThat(text).doesNotContain("Exception", "tools.jackson", "org.witan", "java.");
        return text;
    }

    private static String text(EntityExchangeResult<byte[]> result) {
        return new String(result.getResponseBodyContent(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Route route) {
        var body = Requests.body(route);
        return body == null ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode schema(Route route) {
        var reference = Requests.operation(route)
                .at("/requestBody/content/application~1json/schema/$ref")
                .asString();
        return ApiFixture.CONTRACT.document().at(reference.substring(1));
    }

    private static Stream<String> required(Route route) {
        return schema(route).path("required").valueStream().map(JsonNode::asString);
    }

    private static Stream<String> fields(Route route) {
        return schema(route).get("properties").propertyNames().stream();
    }

    private static String type(Route route, String field) {
        var schema = schema(route).get("properties").get(field);
        if (schema.has("$ref")) {
            schema = ApiFixture.CONTRACT
                    .document()
                    .at(schema.get("$ref").asString().substring(1));
        }
        return schema.get("type").asString();
    }

    private static boolean fits(Route route, String field, String value) {
        return switch (type(route, field)) {
            case "boolean" -> value.equals("true");
            case "integer" -> value.equals("12");
            case "array" ->
                value.equals("[]") && !required(route).toList().contains(field)
                        || value.equals("[]") && MAY_BE_EMPTY.contains(field);
            case "string" -> value.equals("\"\\u0001\"") && FREE_TEXT.contains(field);
            default -> false;
        };
    }

    private static ApiFixture cleared() {
        FIXTURE.gateway().clear();
        return FIXTURE;
    }

    private static Stream<Route> routes() {
        return FIXTURE.table().routes().stream();
    }

    private static Stream<DynamicTest> forRoutes(Consumer<Route> check) {
        return routes().map(route -> test(route, () -> check.accept(route)));
    }

    private static Stream<DynamicTest> forRoutesWithBody(Consumer<Route> check) {
        return routes().filter(route -> Requests.body(route) != null)
                .map(route -> test(route, () -> check.accept(route)));
    }

    private static DynamicTest test(Route route, Runnable check) {
        return DynamicTest.dynamicTest(route.method() + " " + route.path(), check::run);
    }
}
