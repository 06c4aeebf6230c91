-- One row per searchable document. The search engine follows it by version, and it answers while the engine is away.
CREATE TABLE search_document (
    tenant   text NOT NULL,
    id       text NOT NULL,
    type     text NOT NULL,
    key      text NOT NULL,
    log_key  text NOT NULL,
    title    text NOT NULL,
    body     text NOT NULL,
    status   text NOT NULL,
    tags     text[] NOT NULL,
    author   text NOT NULL,
    at       timestamptz NOT NULL,
    thread   text,
    deleted  boolean NOT NULL DEFAULT false,
    version  bigint NOT NULL,
    -- The head of a long body is enough for a fall-back; a vector of all of it could outgrow PostgreSQL's limit.
    words    tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('english', CASE WHEN type = 'comment' THEN '' ELSE title END), 'A')
        || setweight(to_tsvector('simple', lower(key)), 'A')
        || setweight(to_tsvector('english', left(body, 100000)), 'C')) STORED,
    PRIMARY KEY (tenant, id)
);
CREATE INDEX search_document_key ON search_document (tenant, key);
CREATE INDEX search_document_version ON search_document (version, tenant, id);

-- How far each index has followed the documents.
CREATE TABLE search_index (
    name       text PRIMARY KEY,
    version    bigint NOT NULL,
    of_tenant  text NOT NULL,
    of_id      text NOT NULL
);

REVOKE ALL ON search_document, search_index FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON search_document, search_index TO "${writer}";
GRANT SELECT ON search_document TO "${reader}";
ALTER TABLE search_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE search_document FORCE ROW LEVEL SECURITY;
CREATE POLICY projecting ON search_document TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY reading ON search_document FOR SELECT TO "${reader}"
    USING (tenant = current_setting('witan.tenant', true));
