package org.witan.queryside.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.json.jackson3.JacksonJsonpMapper;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.witan.messages.TenantId;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The only class that talks to OpenSearch.
 *
 * <p>Whatever reads content takes a tenant and wraps the query in that tenant's filter; there is no way around it.
 */
final class SearchGateway implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Logger LOG = LoggerFactory.getLogger(SearchGateway.class);
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    private final OpenSearchTransport transport;
    private final OpenSearchGenericClient client;
    private final String alias;

    SearchGateway(SearchSettings settings) {
        var host = new HttpHost(
                settings.url().getScheme(),
                settings.url().getHost(),
                settings.url().getPort());
        var credentials = credentials(settings, host);
        transport = ApacheHttpClient5TransportBuilder.builder(host)
                .setMapper(new JacksonJsonpMapper())
                .setConnectionConfigCallback(connection -> connection.setConnectTimeout(Timeout.ofMilliseconds(800)))
                .setRequestConfigCallback(request -> request.setResponseTimeout(Timeout.ofSeconds(30)))
                .setHttpClientConfigCallback(
                        http -> credentials == null ? http : http.setDefaultCredentialsProvider(credentials))
                .build();
        client = new OpenSearchGenericClient(transport);
        alias = settings.alias();
    }

    private static @Nullable BasicCredentialsProvider credentials(SearchSettings settings, HttpHost host) {
        var username = settings.username();
        var password = settings.password();
        if (username == null || password == null) {
            return null;
        }
        var credentials = new BasicCredentialsProvider();
        credentials.setCredentials(
                new AuthScope(host), new UsernamePasswordCredentials(username, password.toCharArray()));
        return credentials;
    }

    /**
     * Searches one tenant's documents.
     *
     * @param query what to match, without any word on the tenant
     * @param rest  the other parts of the request, such as highlighting and aggregations
     */
    Mono<JsonNode> search(TenantId tenant, Map<String, Object> query, Map<String, Object> rest) {
        var body = new LinkedHashMap<>(rest);
        body.put(
                "query",
                Map.of(
                        "bool",
                        Map.of(
                                "must", List.of(query),
                                "filter", List.of(Map.of("term", Map.of("tenant", tenant.value()))))));
        var request = Requests.builder()
                .method("POST")
                .endpoint("/" + alias + "/_search")
                .query(Map.of("routing", tenant.value()))
                .body(Body.from(JSON.writeValueAsBytes(body), "application/json"))
                .build();
        return Mono.fromFuture(() -> client.executeAsync(request)).map(SearchGateway::answer);
    }

    /** Makes what was written visible to the searches that follow. */
    Mono<Void> refresh() {
        var request = request("POST", "/" + alias + "/_refresh", null);
        return Mono.fromFuture(() -> client.executeAsync(request))
                .map(SearchGateway::answer)
                .then();
    }

    /** Writes documents and removes deleted ones; a version that is older than the stored one changes nothing. */
    void write(String index, Collection<SearchDocument> documents) throws IOException {
        var lines = new ByteArrayOutputStream();
        documents.forEach(document -> append(lines, index, document));
        var request = Requests.builder()
                .method("POST")
                .endpoint("/_bulk")
                .body(Body.from(lines.toByteArray(), "application/x-ndjson"))
                .build();
        for (var item : execute(request).path("items")) {
            var outcome = item.iterator().next();
            var status = outcome.path("status").intValue();
            if (status == BAD_REQUEST) {
                // Waiting would not make it better, and would keep all that follow from being found.
                LOG.error("Document {} cannot be indexed: {}", outcome.path("_id"), outcome.path("error"));
            } else if (status >= 300 && status != CONFLICT && status != NOT_FOUND) {
                throw new IOException(
                        "The index refused document " + outcome.path("_id") + ": " + outcome.path("error"));
            }
        }
    }

    private static void append(ByteArrayOutputStream lines, String index, SearchDocument document) {
        var target = Map.of(
                "_index", index,
                "_id", document.indexId(),
                "routing", document.tenant().value(),
                "version", document.version(),
                "version_type", "external_gte");
        line(lines, Map.of(document.deleted() ? "delete" : "index", target));
        if (!document.deleted()) {
            line(lines, document.source());
        }
    }

    private static void line(ByteArrayOutputStream lines, Map<String, Object> json) {
        lines.writeBytes(JSON.writeValueAsBytes(json));
        lines.write('\n');
    }

    /** The index that searches go to now; null when there is none. */
    @Nullable
    String current() throws IOException {
        try (var response = client.execute(request("GET", "/_alias/" + alias, null))) {
            return response.getStatus() == NOT_FOUND
                    ? null
                    : answer(response).propertyNames().stream().findFirst().orElse(null);
        }
    }

    /** Makes an index unless it is there. */
    void create(String index, Map<String, Object> definition) throws IOException {
        try (var response = client.execute(request("HEAD", "/" + index, null))) {
            if (response.getStatus() != NOT_FOUND) {
                return;
            }
        }
        execute(request("PUT", "/" + index, definition));
    }

    /** Lets searches go to that index from here on, in one step. */
    void use(String index) throws IOException {
        var former = current();
        var add = Map.of("add", Map.of("index", index, "alias", alias, "is_write_index", true));
        var actions = former == null || former.equals(index)
                ? List.of(add)
                : List.of(add, Map.of("remove", Map.of("index", former, "alias", alias)));
        execute(request("POST", "/_aliases", Map.of("actions", actions)));
    }

    /** Removes an index that nobody searches any more. */
    void drop(String index) throws IOException {
        execute(request("DELETE", "/" + index, null));
    }

    /** Makes the index safe on disk, and visible. */
    void settle(String index) throws IOException {
        execute(request("POST", "/" + index + "/_flush", null));
        execute(request("POST", "/" + index + "/_refresh", null));
    }

    private JsonNode execute(Request request) throws IOException {
        try (var response = client.execute(request)) {
            return answer(response);
        }
    }

    private static Request request(String method, String endpoint, @Nullable Map<String, Object> json) {
        var request = Requests.builder().method(method).endpoint(endpoint);
        return json == null
                ? request.build()
                : request.body(Body.from(JSON.writeValueAsBytes(json), "application/json"))
                        .build();
    }

    private static JsonNode answer(Response response) {
        var text = response.getBody().map(Body::bodyAsString).orElse("");
        if (response.getStatus() >= 300) {
            throw new UncheckedIOException(new IOException("The search engine answered " + response.getStatus() + ": "
                    + text.substring(0, Math.min(1_000, text.length()))));
        }
        return text.isBlank() ? JSON.missingNode() : JSON.readTree(text);
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }
}
