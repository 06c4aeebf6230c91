package org.witan.queryside.view;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Readable;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads on one connection that already is confined to a tenant; good for as long as the read lasts. */
public final class Reading {

    private final Connection connection;

    Reading(Connection connection) {
        this.connection = connection;
    }

    /** All rows. */
    public <T> Flux<T> all(Sql sql, Function<Readable, T> row) {
        return Flux.defer(() -> {
            var statement = connection.createStatement(sql.text());
            sql.bindTo(statement);
            return Flux.from(statement.execute()).concatMap(result -> result.map(row));
        });
    }

    /** The one row, or none. */
    public <T> Mono<T> one(Sql sql, Function<Readable, T> row) {
        return all(sql, row).singleOrEmpty();
    }
}
