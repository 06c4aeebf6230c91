package org.witan.commandside.eventstore;

import java.sql.SQLException;
import java.util.List;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

final class OurTestedLog implements TestedLog {

    private final EventLogDatabase database;
    private final PostgresEventStorageEngine engine;
    private final EventCodec codec =
            new EventCodec(new StoredTypeSerializer(EventLogFixture.sampleTypes()), NoOpEventUpcaster.INSTANCE);

    OurTestedLog(EventLogDatabaseSettings settings) {
        var eventLog = EventLogSettings.defaults();
        database = new EventLogDatabase(settings, eventLog);
        engine = new PostgresEventStorageEngine(
                database, eventLog, EventLogFixture.sampleTypes(), NoOpEventUpcaster.INSTANCE, id -> {});
        engine.start();
    }

    @Override
    public void append(EventMessage<?>... events) {
        engine.appendEvents(events);
    }

    @Override
    public BlockingStream<? extends TrackedEventMessage<?>> openStream(long after) {
        return engine.openStream(new GlobalSequenceTrackingToken(after));
    }

    /** With the writer's own statements and session, as on its careful way, so that its time limits apply. */
    @Override
    public Held hold(EventMessage<?> event) throws SQLException {
        var connection = database.openForAppending();
        connection.setAutoCommit(false);
        var statements = new AppendStatements(connection);
        statements.lockHead();
        var row = codec.toRow(event);
        statements.append(List.of(new AppendRequest(List.of(row), null, "", 0, Long.MAX_VALUE)));
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
        engine.close();
        database.close();
    }
}
