package org.witan.queryside.search;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch._types.VersionType;
import org.opensearch.client.opensearch.core.BulkRequest;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import org.opensearch.client.opensearch.core.bulk.BulkResponseItem;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.transport.httpclient5.ResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes indexes, fills them and puts them behind the alias; every write may be repeated. */
final class SearchIndexes {

    /** Counts the changes of the index's definition; an index of an older one is filled anew. */
    static final int DEFINITION = 1;

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndexes.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DEFINITION_FILE = "index.json";

    private final OpenSearchClient client;
    private final SearchSettings settings;

    SearchIndexes(SearchEngine engine, SearchSettings settings) {
        client = engine.writes();
        this.settings = settings;
    }

    /** The name of the index of that generation. */
    String name(int generation) {
        return settings.index() + "-v" + generation;
    }

    boolean exists(int generation) throws IOException {
        return client.indices()
                .exists(request -> request.index(name(generation)))
                .value();
    }

    /** Creates the index, empty. */
    void create(int generation) throws IOException {
        var request = Requests.builder()
                .method("PUT")
                .endpoint("/" + name(generation))
                .json(definition())
                .build();
        try (var response = client.generic()
                .withClientOptions(OpenSearchGenericClient.ClientOptions.throwOnHttpErrors())
                .execute(request)) {
            LOG.info("Created the search index {}: {}", name(generation), response.getStatus());
        }
    }

    private String definition() throws IOException {
        try (var stream = Objects.requireNonNull(getClass().getResourceAsStream(DEFINITION_FILE))) {
            var definition = (ObjectNode) JSON.readTree(stream);
            definition.withObject("/settings/index").put("number_of_replicas", settings.replicas());
            return definition.toString();
        }
    }

    /** Makes the index of that generation the only one behind the alias, in one step. */
    void putBehindAlias(int generation) throws IOException {
        client.indices()
                .updateAliases(request -> request.actions(
                                action -> action.remove(remove -> remove.index(settings.index() + "-v*")
                                        .alias(settings.index())
                                        .mustExist(false)))
                        .actions(action ->
                                action.add(add -> add.index(name(generation)).alias(settings.index()))));
    }

    /** Whether there is an index behind the alias. */
    boolean aliasExists() throws IOException {
        return client.indices()
                .existsAlias(request -> request.name(settings.index()))
                .value();
    }

    void delete(int generation) throws IOException {
        client.indices().delete(request -> request.index(name(generation)).ignoreUnavailable(true));
    }

    void refresh(int generation) throws IOException {
        client.indices().refresh(request -> request.index(name(generation)));
    }

    /** Pushes whole documents with their versions; older ones than the index has are passed over. */
    void push(int generation, List<SearchDocument> documents) throws IOException {
        if (documents.isEmpty()) {
            return;
        }
        var request = new BulkRequest.Builder().index(name(generation));
        documents.forEach(document -> request.operations(operation(document)));
        try {
            client.bulk(request.build()).items().forEach(SearchIndexes::check);
        } catch (ResponseException | OpenSearchException e) {
            throw new IOException("The search engine refused to index " + documents.size() + " documents", e);
        }
    }

    private static BulkOperation operation(SearchDocument document) {
        return document.isGone()
                ? BulkOperation.of(operation -> operation.delete(delete -> delete.id(document.indexId())
                        .routing(document.tenant())
                        .version(document.version())
                        .versionType(VersionType.ExternalGte)))
                : BulkOperation.of(operation -> operation.index(index -> index.id(document.indexId())
                        .routing(document.tenant())
                        .version(document.version())
                        .versionType(VersionType.ExternalGte)
                        .document(document.source())));
    }

    private static void check(BulkResponseItem item) {
        var error = item.error();
        // 409: the index has a later version already.
        if (error == null || item.status() == 409) {
            return;
        }
        var reason = item.id() + ": " + item.status() + " " + error.type() + " " + error.reason();
        if (item.status() == 400) {
            // Stopping here would hide every later document, of every tenant, for the sake of one.
            LOG.error("The search engine cannot index {}", reason);
            return;
        }
        throw new SearchEngineException("The search engine did not index " + reason);
    }
}
