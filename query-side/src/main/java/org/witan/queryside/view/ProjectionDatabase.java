package org.witan.queryside.view;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * The one way by which projections write: blocking JDBC under the writer's role.
 *
 * <p>Its pool is no bean of its own, so that it cannot be mistaken for the one that the event log is written with.
 */
public final class ProjectionDatabase implements AutoCloseable {

    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    private final HikariDataSource pool;
    private final JdbcClient client;
    private final TransactionManager transactions;

    public ProjectionDatabase(QueryDatabaseSettings settings) {
        var config = new HikariConfig();
        config.setPoolName("projections");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.writer().username());
        config.setPassword(settings.writer().password());
        config.setMaximumPoolSize(settings.projectionConnections());
        config.setMinimumIdle(1);
        // The database may come up after this node does; projections retry.
        config.setInitializationFailTimeout(-1);
        pool = new HikariDataSource(config);
        client = JdbcClient.create(pool);
        transactions = new SpringTransactionManager(new DataSourceTransactionManager(pool));
    }

    /** Statements of the transaction of the calling thread, or each its own where there is none. */
    public JdbcClient client() {
        return client;
    }

    /** The transactions that projections run in. */
    public TransactionManager transactions() {
        return transactions;
    }

    /** A connection of its own, for a lock that lasts as long as it; the caller closes it. */
    public Connection connection() throws SQLException {
        return pool.getConnection();
    }

    /** Keeps tokens in the transaction that the view's rows are written in. */
    public TokenStore tokenStore(Serializer serializer) {
        ConnectionProvider connections =
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool));
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(TokenSchema.builder()
                        .setTokenTable("query_token")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .claimTimeout(CLAIM_TIMEOUT)
                .serializer(serializer)
                .build();
    }

    @Override
    public void close() {
        pool.close();
    }
}
