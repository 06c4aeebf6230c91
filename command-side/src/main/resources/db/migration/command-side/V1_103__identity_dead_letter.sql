-- Events that the identity provider refused for good, each with those after it that concern the same member, in order.
CREATE TABLE identity_dead_letter (
    dead_letter_id         text        NOT NULL PRIMARY KEY,
    processing_group       text        NOT NULL,
    sequence_id            text        NOT NULL,
    sequence_index         bigint      NOT NULL,
    message_type           text        NOT NULL,
    event_id               text        NOT NULL,
    event_timestamp        text        NOT NULL,
    payload_type           text        NOT NULL,
    payload_revision       text,
    payload                bytea       NOT NULL,
    metadata               bytea,
    aggregate_type         text,
    aggregate_id           text,
    aggregate_sequence     bigint,
    token_type             text,
    token                  bytea,
    enqueued_at            text        NOT NULL,
    last_touched           text,
    processing_started     text,
    cause_type             text,
    cause_message          text,
    diagnostics            bytea,
    CONSTRAINT identity_dead_letter_order UNIQUE (processing_group, sequence_id, sequence_index)
);

REVOKE ALL ON identity_dead_letter FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity_dead_letter TO "${writer}";
