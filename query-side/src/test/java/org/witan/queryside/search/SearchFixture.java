package org.witan.queryside.search;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.json.JacksonSerializer;
import org.flywaydb.core.Flyway;
import org.witan.messages.MemberId;
import org.witan.messages.MetadataKeys;
import org.witan.messages.PageRequest;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;
import org.witan.messages.search.SearchDecisions;
import org.witan.messages.search.SearchResult;
import org.witan.messages.search.SuggestProposals;
import org.witan.messages.search.Suggestion;
import org.witan.queryside.view.ProjectionCommits;
import org.witan.queryside.view.ProjectionDatabase;
import org.witan.queryside.view.ProjectionTransaction;
import org.witan.queryside.view.QueryDatabaseSettings;
import org.witan.queryside.view.TenantReads;
import org.witan.queryside.view.ViewPositions;
import org.witan.testservers.TestDatabase;
import org.witan.testservers.TestOpenSearch;
import org.witan.testservers.TestPostgres;

/** The search of one node: events in memory, documents and index on real servers, under names of its own. */
final class SearchFixture implements AutoCloseable {

    static final TenantId ACME = new TenantId("acme");
    static final TenantId GLOBEX = new TenantId("globex");
    static final MemberId ANN = new MemberId("00000000-0000-4000-8000-000000000001");
    static final MemberId BOB = new MemberId("00000000-0000-4000-8000-000000000002");

    private final TestDatabase server = TestPostgres.freshDatabase();
    private final QueryDatabaseSettings databaseSettings = new QueryDatabaseSettings(
            server.jdbcUrl(),
            new QueryDatabaseSettings.Account("writer_" + server.name(), "writer"),
            new QueryDatabaseSettings.Account("reader_" + server.name(), "reader"),
            8,
            4);
    final CuttableLine line = new CuttableLine(TestOpenSearch.url());
    final SearchSettings settings = settings(line.url());
    final ProjectionDatabase database;
    final TenantReads reads;
    final SearchEngine engine = new SearchEngine(settings);
    final SearchIndexes indexes = new SearchIndexes(engine, settings);
    final IndexGenerations generations;
    final IndexFollower follower;
    private final ViewPositions positions;
    private final SearchQueryHandler handler;
    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine(1))
            .build();
    private final Configuration axon;
    private long published;
    private volatile long committedAt;

    SearchFixture() {
        migrate();
        database = new ProjectionDatabase(databaseSettings);
        reads = new TenantReads(databaseSettings);
        positions = new ViewPositions(reads);
        generations = new IndexGenerations(database, settings);
        follower = anotherFollower();
        handler = new SearchQueryHandler(
                new SearchGateway(engine, settings),
                new DatabaseSearch(reads),
                new EngineAvailability(),
                reads,
                positions);
        axon = projecting();
        axon.start();
        follower.start();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> generations.all().stream().anyMatch(IndexGenerations.Generation::live));
    }

    /** A follower as a further node would have. */
    IndexFollower anotherFollower() {
        return new IndexFollower(new IndexFilling(
                database, generations, indexes, position -> positions.reached(IndexGenerations.VIEW, position)));
    }

    private SearchSettings settings(URI url) {
        return new SearchSettings(url, null, null, "test-" + UUID.randomUUID(), 0);
    }

    private void migrate() {
        execute("CREATE ROLE \"" + databaseSettings.writer().username() + "\" LOGIN PASSWORD 'writer'");
        execute("CREATE ROLE \"" + databaseSettings.reader().username() + "\" LOGIN PASSWORD 'reader'");
        Flyway.configure()
                .dataSource(server.jdbcUrl(), server.username(), server.password())
                .locations(
                        "filesystem:../command-side/src/main/resources/db/migration/command-side",
                        "classpath:db/migration/query-side")
                .placeholders(Map.of(
                        "writer",
                        databaseSettings.writer().username(),
                        "reader",
                        databaseSettings.reader().username()))
                .load()
                .migrate();
        for (var tenant : List.of(ACME, GLOBEX)) {
            member(tenant, ANN, "Ann Archer");
            member(tenant, BOB, "Bob Baker");
        }
    }

    private void member(TenantId tenant, MemberId person, String name) {
        execute("INSERT INTO person (person_id, name) VALUES ('" + person + "', '" + name
                + "') ON CONFLICT DO NOTHING");
        execute("INSERT INTO member_view (tenant, member_id, roles, since, status, position) VALUES ('" + tenant
                + "', '" + person + "', '{reader}', now(), 'active', 1)");
    }

    private Configuration projecting() {
        List<ProjectionCommits> commits = List.of(follower, (view, position, tenants) -> {
            committedAt = System.nanoTime();
            positions.reached(view, position);
        });
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureSerializer(configuration -> JacksonSerializer.defaultSerializer())
                .configureEventStore(configuration -> events);
        configurer
                .eventProcessing()
                .registerEventHandler(configuration -> new SearchDocumentProjection(database))
                .registerPooledStreamingEventProcessor(
                        SearchDocumentProjection.VIEW,
                        Configuration::eventStore,
                        (configuration, builder) -> builder.initialSegmentCount(1)
                                .batchSize(256)
                                .initialToken(StreamableMessageSource::createTailToken))
                .registerTransactionManager(SearchDocumentProjection.VIEW, configuration -> database.transactions())
                .registerTokenStore(
                        SearchDocumentProjection.VIEW, configuration -> database.tokenStore(configuration.serializer()))
                .registerHandlerInterceptor(
                        SearchDocumentProjection.VIEW,
                        configuration -> new ProjectionTransaction(SearchDocumentProjection.VIEW, database, commits))
                .registerListenerInvocationErrorHandler(
                        SearchDocumentProjection.VIEW, configuration -> PropagatingErrorHandler.INSTANCE);
        return configurer.buildConfiguration();
    }

    /** Appends an event and says at which position. */
    synchronized long publish(TenantMessage event) {
        events.publish(new GenericEventMessage<>(event, Map.of(MetadataKeys.ACTOR, BOB.value())));
        return ++published;
    }

    synchronized long published() {
        return published;
    }

    SearchResult search(Question question) {
        return handler.handle(question.query()).join();
    }

    List<Suggestion> suggest(TenantId tenant, String prefix) {
        return handler.handle(new SuggestProposals(tenant, prefix, 8, published()))
                .join();
    }

    /** When documents were last committed, in the time of {@link System#nanoTime()}. */
    long committedAt() {
        return committedAt;
    }

    /** Those of what is there already. */
    List<Suggestion> suggestions(TenantId tenant, String prefix) {
        return handler.handle(new SuggestProposals(tenant, prefix, 8, 0)).join();
    }

    /** Empties the documents and projects every event again. */
    void replay() {
        var processor = axon.eventProcessingConfiguration()
                .eventProcessor(SearchDocumentProjection.VIEW, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        execute("TRUNCATE search_document");
        execute("DELETE FROM view_progress WHERE view = '" + SearchDocumentProjection.VIEW + "'");
        processor.resetTokens();
        processor.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> generations.documentsPosition() >= published());
    }

    /** A question that sees everything that was published before. */
    Question ask(TenantId tenant, String text) {
        return new Question(tenant, text, Map.of(), "relevance", new PageRequest(20, null), published());
    }

    void execute(String sql) {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The rows of a statement as text, as the owner of everything sees them. */
    List<String> rows(String sql) {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT r::text FROM (" + sql + ") AS r")) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() throws Exception {
        axon.shutdown();
        follower.stop();
        line.mend();
        for (var generation : generations.all()) {
            indexes.delete(generation.number());
        }
        engine.close();
        reads.close();
        database.close();
        line.close();
    }

    /** What is asked, to be varied. */
    record Question(
            TenantId tenant,
            String text,
            Map<SearchFacet, List<String>> chosen,
            String sort,
            PageRequest page,
            long atLeast) {

        Question only(SearchFacet facet, String... values) {
            var more = new EnumMap<SearchFacet, List<String>>(SearchFacet.class);
            more.putAll(chosen);
            more.put(facet, List.of(values));
            return new Question(tenant, text, more, sort, page, atLeast);
        }

        Question byDate() {
            return new Question(tenant, text, chosen, "date", page, atLeast);
        }

        Question page(int limit, String cursor) {
            return new Question(tenant, text, chosen, sort, new PageRequest(limit, cursor), atLeast);
        }

        Question whatIsThere() {
            return new Question(tenant, text, chosen, sort, page, 0);
        }

        SearchDecisions query() {
            return new SearchDecisions(
                    tenant,
                    text,
                    chosen(SearchFacet.TYPE),
                    chosen(SearchFacet.LOG),
                    chosen(SearchFacet.STATUS),
                    chosen(SearchFacet.TAG),
                    chosen(SearchFacet.AUTHOR),
                    chosen(SearchFacet.YEAR),
                    sort,
                    page,
                    atLeast);
        }

        private List<String> chosen(SearchFacet facet) {
            return chosen.getOrDefault(facet, List.of());
        }
    }
}
