-- The event log: every fact that was ever accepted, in the order in which it was committed.
-- Payload and metadata are json, not jsonb: the text stays as it was written, so that a digest of it can be checked
-- years later, and a document may hold any character.
CREATE TABLE event_log (
    position       bigint      NOT NULL PRIMARY KEY,
    tenant         text        NOT NULL,
    event_id       uuid        NOT NULL,
    aggregate_type text,
    aggregate_id   text,
    sequence       bigint,
    event_type     text        NOT NULL,
    revision       text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    payload        json        NOT NULL,
    metadata       json        NOT NULL,
    CONSTRAINT event_log_event_id UNIQUE (event_id),
    CONSTRAINT event_log_aggregate UNIQUE (aggregate_id, sequence),
    CONSTRAINT event_log_of_aggregate_or_not CHECK (
        (aggregate_id IS NULL AND aggregate_type IS NULL AND sequence IS NULL)
        OR ((aggregate_id = tenant OR starts_with(aggregate_id, tenant || '/')) AND aggregate_type IS NOT NULL AND sequence >= 0))
);

-- Events arrive nearly in the order of their time, so a block range index finds an instant for next to nothing.
CREATE INDEX event_log_recorded_at ON event_log USING brin (recorded_at);

-- The last position that was given out. Its row lock is what makes positions gapless and in commit order.
CREATE TABLE event_log_head (
    shard    smallint NOT NULL PRIMARY KEY,
    position bigint   NOT NULL
) WITH (fillfactor = 10);

INSERT INTO event_log_head (shard, position) VALUES (0, 0);

-- The newest remembered state of an aggregate; may be thrown away at any time.
CREATE TABLE event_snapshot (
    aggregate_id   text        NOT NULL PRIMARY KEY,
    aggregate_type text        NOT NULL,
    sequence       bigint      NOT NULL,
    snapshot_type  text        NOT NULL,
    revision       text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    payload        json        NOT NULL
);

-- What was answered to a command that carried an idempotency key; written with the command's events or not at all.
CREATE TABLE command_receipt (
    tenant          text        NOT NULL,
    idempotency_key text        NOT NULL,
    request_digest  text        NOT NULL,
    position        bigint      NOT NULL,
    aggregate_id    text        NOT NULL,
    version         bigint      NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (tenant, idempotency_key)
);

REVOKE ALL ON event_log, event_log_head, event_snapshot, command_receipt FROM PUBLIC;
GRANT SELECT, INSERT ON event_log, command_receipt TO "${writer}";
GRANT SELECT, UPDATE (position) ON event_log_head TO "${writer}";
GRANT SELECT, INSERT, UPDATE, DELETE ON event_snapshot TO "${writer}";
REVOKE ALL ON event_log, event_log_head, event_snapshot, command_receipt FROM "${reader}";
