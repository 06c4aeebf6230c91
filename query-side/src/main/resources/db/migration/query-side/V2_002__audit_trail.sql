-- One ordered log per tenant, which is the audit trail and the feed at once. The writer can add to it and nothing else.
CREATE TABLE audit_entry (
    tenant         text NOT NULL,
    number         bigint NOT NULL,
    position       bigint NOT NULL,
    event_id       text NOT NULL,
    event          text NOT NULL,
    at             timestamptz NOT NULL,
    actor          text NOT NULL,
    object_kind    text NOT NULL,
    object_id      text NOT NULL,
    proposal       text,
    log            text,
    revision       integer,
    correlation_id text,
    client         text,
    payload_digest text NOT NULL,
    previous_hash  text NOT NULL,
    hash           text NOT NULL,
    PRIMARY KEY (tenant, number),
    UNIQUE (tenant, position)
);
CREATE INDEX audit_entry_proposal ON audit_entry (tenant, proposal, number);
CREATE INDEX audit_entry_object ON audit_entry (tenant, object_id, number);
CREATE INDEX audit_entry_actor ON audit_entry (tenant, actor, number);

REVOKE ALL ON audit_entry FROM PUBLIC;
GRANT SELECT, INSERT ON audit_entry TO "${writer}";
GRANT SELECT ON audit_entry TO "${reader}";
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY projecting ON audit_entry TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY reading ON audit_entry FOR SELECT TO "${reader}"
    USING (tenant = current_setting('witan.tenant', true));

-- What a verification compares the trail with: the log's own record of the tenant that the reader names, without content.
CREATE VIEW tenant_event WITH (security_barrier) AS
SELECT tenant,
       position,
       event_id::text                                              AS event_id,
       event_type                                                  AS event,
       recorded_at                                                 AS at,
       coalesce(metadata ->> 'actor', 'system')                    AS actor,
       metadata ->> 'correlationId'                                AS correlation_id,
       metadata ->> 'client'                                       AS client,
       encode(sha256(convert_to(payload::text, 'UTF8')), 'hex')    AS payload_digest
FROM event_log
WHERE tenant = current_setting('witan.tenant', true);

REVOKE ALL ON tenant_event FROM PUBLIC;
GRANT SELECT ON tenant_event TO "${reader}";
