package org.witan.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.witan.commandside.eventstore.EventLogDatabaseSettings;
import org.witan.commandside.eventstore.StoredTypeSerializer;

/** The framework's own JDBC engine, with one transaction for each command and the same serializer as ours. */
final class StockLog implements AutoCloseable {

    private final HikariDataSource pool;
    private final CommandTransactions transactions;
    private final JdbcEventStorageEngine engine;
    private final EmbeddedEventStore store;

    StockLog(EventLogDatabaseSettings settings) {
        var config = new HikariConfig();
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.writer().username());
        config.setPassword(settings.writer().password());
        config.setMaximumPoolSize(32);
        config.setAutoCommit(false);
        pool = new HikariDataSource(config);
        transactions = new CommandTransactions(pool);
        var serializer = new StoredTypeSerializer(Node.storedTypes());
        engine = JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(serializer)
                .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
                .connectionProvider(transactions)
                .transactionManager(transactions)
                .build();
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    void createTables() {
        transactions.executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
    }

    EmbeddedEventStore store() {
        return store;
    }

    TransactionManager transactions() {
        return transactions;
    }

    @Override
    public void close() {
        store.shutDown();
        pool.close();
    }

    /** One connection and transaction for each thread that handles a command; nested work joins in. */
    private static final class CommandTransactions implements TransactionManager, ConnectionProvider {

        private static final Set<String> LEFT_TO_THE_TRANSACTION = Set.of("close", "commit", "setAutoCommit");

        private final HikariDataSource pool;
        private final ThreadLocal<Connection> current = new ThreadLocal<>();

        CommandTransactions(HikariDataSource pool) {
            this.pool = pool;
        }

        @Override
        public Transaction startTransaction() {
            if (current.get() != null) {
                return new Joined();
            }
            try {
                var connection = pool.getConnection();
                current.set(connection);
                return new Outermost(connection);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = current.get();
            if (connection == null) {
                throw new SQLException("There is no transaction");
            }
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                        try {
                            return LEFT_TO_THE_TRANSACTION.contains(method.getName())
                                    ? null
                                    : method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        private record Joined() implements Transaction {

            @Override
            public void commit() {}

            @Override
            public void rollback() {}
        }

        private final class Outermost implements Transaction {

            private final Connection connection;

            Outermost(Connection connection) {
                this.connection = connection;
            }

            @Override
            public void commit() {
                end(Connection::commit);
            }

            @Override
            public void rollback() {
                end(Connection::rollback);
            }

            private void end(Ending ending) {
                current.remove();
                try (connection) {
                    ending.of(connection);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        private interface Ending {

            void of(Connection connection) throws SQLException;
        }
    }
}
