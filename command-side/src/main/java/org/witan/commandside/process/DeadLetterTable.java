package org.witan.commandside.process;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.witan.commandside.directory.DirectoryDatabase;

/** The table that keeps the events which the identity provider refuses. */
final class DeadLetterTable {

    private static final DeadLetterSchema SCHEMA = DeadLetterSchema.builder()
            .deadLetterTable("identity_dead_letter")
            .deadLetterIdentifierColumn("dead_letter_id")
            .processingGroupColumn("processing_group")
            .sequenceIdentifierColumn("sequence_id")
            .sequenceIndexColumn("sequence_index")
            .messageTypeColumn("message_type")
            .eventIdentifierColumn("event_id")
            .timestampColumn("event_timestamp")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .aggregateTypeColumn("aggregate_type")
            .aggregateIdentifierColumn("aggregate_id")
            .sequenceNumberColumn("aggregate_sequence")
            .tokenTypeColumn("token_type")
            .tokenColumn("token")
            .enqueuedAtColumn("enqueued_at")
            .lastTouchedColumn("last_touched")
            .processingStartedColumn("processing_started")
            .causeTypeColumn("cause_type")
            .causeMessageColumn("cause_message")
            .diagnosticsColumn("diagnostics")
            .build();

    private DeadLetterTable() {}

    /** The queue of one processing group; each of its statements is a transaction of its own. */
    static SequencedDeadLetterQueue<EventMessage<?>> queue(
            String group, Configuration configuration, DirectoryDatabase database) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(database.connections()::getConnection)
                .transactionManager(NoTransactionManager.instance())
                .schema(SCHEMA)
                .genericSerializer(configuration.serializer())
                .eventSerializer(configuration.eventSerializer())
                .build();
    }
}
