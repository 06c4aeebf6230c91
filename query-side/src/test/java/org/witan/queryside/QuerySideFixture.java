package org.witan.queryside;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.flywaydb.core.Flyway;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.witan.commandside.eventstore.EventLogConfiguration;
import org.witan.testservers.TestDatabase;
import org.witan.testservers.TestOpenSearch;
import org.witan.testservers.TestPostgres;

/** The whole query side on the real event log, as the application wires it, shared by the tests: each has its own tenants. */
public final class QuerySideFixture {

    private static final QuerySideFixture SHARED = new QuerySideFixture(Map.of());

    private final TestDatabase database = TestPostgres.freshDatabase();
    private final ConfigurableApplicationContext context;
    private Connection superuser;

    private QuerySideFixture(Map<String, Object> settings) {
        for (var role : List.of(owner(), writer(), reader())) {
            execute("CREATE ROLE " + role + " LOGIN PASSWORD 'secret'");
        }
        execute("ALTER DATABASE " + database.name() + " OWNER TO " + owner());
        execute("ALTER SCHEMA public OWNER TO " + owner());
        migrate();
        context = start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(context::close));
    }

    public static QuerySideFixture shared() {
        return SHARED;
    }

    /** One more, on a database of its own, for tests that break things; ends with the virtual machine. */
    public static QuerySideFixture separate(Map<String, Object> settings) {
        return new QuerySideFixture(settings);
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), owner(), "secret")
                .locations("classpath:db/migration/command-side", "classpath:db/migration/query-side")
                .placeholders(Map.of("writer", writer(), "reader", reader()))
                .load()
                .migrate();
    }

    /** Starts a node on the same servers; the caller closes it. */
    public ConfigurableApplicationContext start(Map<String, Object> settings) {
        var defaults = new java.util.HashMap<String, Object>(Map.of(
                "witan.database.url",
                database.jdbcUrl(),
                "witan.database.writer.username",
                writer(),
                "witan.database.writer.password",
                "secret",
                "witan.database.reader.username",
                reader(),
                "witan.database.reader.password",
                "secret",
                "witan.search.url",
                TestOpenSearch.url(),
                "witan.search.index",
                database.name().replace('_', '-') + "-search",
                "witan.audit.signing-key-file",
                System.getProperty("java.io.tmpdir") + "/" + database.name() + "-audit-key",
                "axon.update-check.disabled",
                "true",
                "spring.main.banner-mode",
                "off"));
        defaults.putAll(settings);
        return new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties(defaults)
                .run();
    }

    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    public String owner() {
        return database.name() + "_owner";
    }

    public String writer() {
        return database.name() + "_writer";
    }

    public String reader() {
        return database.name() + "_reader";
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    public QueryBus queries() {
        return bean(QueryBus.class);
    }

    /** Appends events to the log. */
    public void publish(List<? extends EventMessage<?>> events) {
        bean(EventStore.class).publish(events);
    }

    public PooledStreamingEventProcessor processor(String view) {
        return bean(EventProcessingConfiguration.class)
                .eventProcessor(view, PooledStreamingEventProcessor.class)
                .orElseThrow();
    }

    private Connection superuser() throws SQLException {
        if (superuser == null || superuser.isClosed()) {
            superuser = connect();
        }
        return superuser;
    }

    /** Past all grants and policies. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    public Connection connectAs(String role) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), role, "secret");
    }

    public synchronized void execute(String sql) {
        try (var statement = superuser().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The rows that a statement finds, each as its values in text. */
    public synchronized List<List<String>> rows(String sql) {
        try {
            return rows(superuser(), sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public static List<List<String>> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        }
    }

    private static List<String> row(ResultSet result) throws SQLException {
        var values = new ArrayList<String>();
        for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            values.add(result.getString(column));
        }
        return values;
    }

    /** The last position of the log. */
    public long head() {
        return Long.parseLong(rows("SELECT coalesce(max(position), 0) FROM event_log")
                .getFirst()
                .getFirst());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(EventLogConfiguration.class)
    @ComponentScan("org.witan.queryside")
    static class Node {}
}
