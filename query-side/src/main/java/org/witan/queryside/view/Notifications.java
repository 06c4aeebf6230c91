package org.witan.queryside.view;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What other nodes tell through PostgreSQL; carries hints, never rows. */
public final class Notifications {

    private final QueryDatabaseSettings settings;

    public Notifications(QueryDatabaseSettings settings) {
        this.settings = settings;
    }

    /** The payloads sent to a channel while subscribed; fails when the connection does. */
    public Flux<String> on(String channel) {
        return Flux.usingWhen(
                Mono.from(TenantReads.connections(settings).create()),
                connection -> connection
                        .createStatement("LISTEN " + channel)
                        .execute()
                        .flatMap(PostgresqlResult::getRowsUpdated)
                        .thenMany(connection.getNotifications())
                        .map(notification -> Objects.requireNonNullElse(notification.getParameter(), ""))
                        .concatWith(Mono.error(() -> new IllegalStateException("The connection was closed"))),
                PostgresqlConnection::close);
    }
}
