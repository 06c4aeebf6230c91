package org.witan.commandside.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;

/** The framework's own engine, set up as its documentation says, to show what the suite finds in it. */
final class StockTestedLog implements TestedLog {

    private final HikariDataSource pool;
    private final ThreadTransactions transactions;
    private final JdbcEventStorageEngine engine;
    private final EmbeddedEventStore store;

    StockTestedLog(EventLogDatabaseSettings settings) {
        var config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.writer().username());
        config.setPassword(settings.writer().password());
        config.setMaximumPoolSize(20);
        pool = new HikariDataSource(config);
        transactions = new ThreadTransactions(pool);
        var serializer = new StoredTypeSerializer(EventLogFixture.sampleTypes());
        engine = JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(serializer)
                .connectionProvider(transactions)
                .transactionManager(transactions)
                .build();
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    void createTables() {
        transactions.executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
    }

    @Override
    public void append(EventMessage<?>... events) {
        transactions.executeInTransaction(() -> engine.appendEvents(events));
    }

    @Override
    public BlockingStream<? extends TrackedEventMessage<?>> openStream(long after) {
        return store.openStream(after == 0 ? null : GapAwareTrackingToken.newInstance(after, java.util.Set.of()));
    }

    @Override
    public Held hold(EventMessage<?> event) throws SQLException {
        var connection = pool.getConnection();
        connection.setAutoCommit(false);
        var holding = JdbcEventStorageEngine.builder()
                .snapshotSerializer(engine.getSnapshotSerializer())
                .eventSerializer(engine.getEventSerializer())
                .connectionProvider(() -> new UnclosableConnection(connection).proxy())
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        holding.appendEvents(event);
        return new Held() {
            @Override
            public void commit() throws SQLException {
                connection.commit();
                connection.close();
            }

            @Override
            public void rollBack() throws SQLException {
                connection.rollback();
                connection.close();
            }
        };
    }

    @Override
    public void close() {
        store.shutDown();
        pool.close();
    }

    /** One transaction for each thread, committed when its outermost work is done. */
    private static final class ThreadTransactions implements TransactionManager, ConnectionProvider {

        private final HikariDataSource pool;
        private final ThreadLocal<Connection> current = new ThreadLocal<>();

        ThreadTransactions(HikariDataSource pool) {
            this.pool = pool;
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = current.get();
            return connection == null ? pool.getConnection() : new UnclosableConnection(connection).proxy();
        }

        @Override
        public void executeInTransaction(Runnable task) {
            fetchInTransaction(() -> {
                task.run();
                return null;
            });
        }

        @Override
        public <T> T fetchInTransaction(Supplier<T> supplier) {
            if (current.get() != null) {
                return supplier.get();
            }
            try (var connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                current.set(connection);
                try {
                    var result = supplier.get();
                    connection.commit();
                    return result;
                } catch (RuntimeException e) {
                    connection.rollback();
                    throw e;
                } finally {
                    current.remove();
                    connection.setAutoCommit(true);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Transaction startTransaction() {
            throw new UnsupportedOperationException("Transactions are those of fetchInTransaction");
        }
    }

    /** A connection that its user closes after each statement, and its owner later. */
    private record UnclosableConnection(Connection connection) {

        Connection proxy() {
            return (Connection) java.lang.reflect.Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                        if (method.getName().equals("close")
                                || method.getName().equals("commit")
                                || method.getName().equals("setAutoCommit")) {
                            return null;
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (java.lang.reflect.InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
