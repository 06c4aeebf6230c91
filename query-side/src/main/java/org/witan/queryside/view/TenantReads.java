package org.witan.queryside.view;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.PostgresTransactionDefinition;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.witan.messages.CommonError;
import org.witan.messages.RefusedException;
import org.witan.messages.TenantId;
import reactor.core.publisher.Mono;
import reactor.pool.PoolAcquireTimeoutException;

/**
 * The only way by which views are read: a read-only snapshot in which the database shows the rows of one tenant.
 *
 * <p>The connections belong to a role that row-level security binds to {@code witan.tenant}. There is no method that hands
 * out a connection without naming whose rows it may see.
 */
public final class TenantReads implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TenantReads.class);

    private static final PostgresTransactionDefinition SNAPSHOT =
            PostgresTransactionDefinition.from(IsolationLevel.REPEATABLE_READ).readOnly();

    private final ConnectionPool pool;

    public TenantReads(QueryDatabaseSettings settings) {
        pool = new ConnectionPool(ConnectionPoolConfiguration.builder(connections(settings))
                .name("reads")
                .initialSize(0)
                .maxSize(settings.readConnections())
                .maxIdleTime(Duration.ofMinutes(5))
                .maxAcquireTime(Duration.ofSeconds(5))
                .build());
    }

    /** Connections of the reader's role outside the pool, for listening to notifications. */
    static PostgresqlConnectionFactory connections(QueryDatabaseSettings settings) {
        var address = URI.create(settings.url().substring("jdbc:".length()));
        return new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
                .host(address.getHost())
                .port(address.getPort() < 0 ? 5432 : address.getPort())
                .database(address.getPath().substring(1))
                .username(settings.reader().username())
                .password(settings.reader().password())
                .connectTimeout(Duration.ofSeconds(3))
                .applicationName("witan-reads")
                .build());
    }

    /** Reads rows of that tenant; all statements of the work see the same instant. */
    public <T> Mono<T> within(TenantId tenant, Function<Reading, Mono<T>> work) {
        return confined(Sql.of("SELECT set_config('witan.tenant', ?, true)", tenant.value()), work);
    }

    /** The same, and with it what only that member may see, such as what the member wrote under seal. */
    public <T> Mono<T> within(TenantId tenant, String member, Function<Reading, Mono<T>> work) {
        return confined(
                Sql.of(
                        "SELECT set_config('witan.tenant', ?, true), set_config('witan.member', ?, true)",
                        tenant.value(),
                        member),
                work);
    }

    /** Reads the list of all tenants, and nothing of what is in them. */
    public <T> Mono<T> acrossTenants(Function<Reading, Mono<T>> work) {
        return confined(Sql.of("SELECT set_config('witan.operator', 'on', true)"), work);
    }

    /** Reads what is of no tenant. */
    <T> Mono<T> ofNoTenant(Function<Reading, Mono<T>> work) {
        return undisturbed(
                Mono.usingWhen(pool.create(), connection -> work.apply(new Reading(connection)), Connection::close));
    }

    /** The driver does not release the rows of a statement that is cancelled on its way, so whoever leaves only stops listening. */
    private static <T> Mono<T> undisturbed(Mono<T> read) {
        return Mono.fromFuture(read::toFuture, true).onErrorMap(TenantReads::isOutOfReach, TenantReads::outOfReach);
    }

    private <T> Mono<T> confined(Sql setting, Function<Reading, Mono<T>> work) {
        return undisturbed(Mono.usingWhen(
                pool.create(),
                connection -> begin(connection, setting).then(work.apply(new Reading(connection))),
                connection -> Mono.from(connection.commitTransaction()).then(Mono.from(connection.close())),
                (connection, error) -> giveUp(connection),
                TenantReads::giveUp));
    }

    // The server is away, refuses connections, or broke the one in use; another try may well succeed.
    private static boolean isOutOfReach(Throwable failure) {
        return failure instanceof R2dbcTransientException
                || failure instanceof R2dbcNonTransientResourceException
                || failure instanceof R2dbcTimeoutException
                || failure instanceof IOException
                || failure instanceof PoolAcquireTimeoutException;
    }

    private static RefusedException outOfReach(Throwable failure) {
        LOG.warn("The views cannot be read: {}", failure.toString());
        return new RefusedException(
                CommonError.EVENT_LOG_UNAVAILABLE, "The database does not answer; try again in a moment.");
    }

    private static Mono<Void> begin(Connection connection, Sql setting) {
        return Mono.from(connection.beginTransaction(SNAPSHOT))
                .thenMany(new Reading(connection).all(setting, row -> true))
                .then();
    }

    private static Mono<Void> giveUp(Connection connection) {
        return Mono.from(connection.rollbackTransaction()).onErrorComplete().then(Mono.from(connection.close()));
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
