-- What the search engine is fed from, and what answers in its place while it is away.

-- One row per searchable document. A deleted one stays as an empty row, so that the engine deletes it too.
CREATE TABLE search_document (
    tenant        text NOT NULL,
    id            text NOT NULL,
    type          text NOT NULL,
    key           text NOT NULL,
    log_key       text NOT NULL,
    title         text NOT NULL,
    body          text NOT NULL,
    status        text NOT NULL,
    tags          text[] NOT NULL,
    author        text NOT NULL,
    date          timestamptz NOT NULL,
    thread        text,
    deleted       boolean NOT NULL DEFAULT false,
    version       bigint NOT NULL,
    -- A comment is found by its own words, not by the title of what it is about. Angle brackets go, because what looks
    -- like a tag would be passed over. A text vector cannot exceed a megabyte; 200,000 characters never do.
    search_vector tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('english', translate(CASE WHEN type = 'comment' THEN '' ELSE title END, '<>', '  ')), 'A')
        || array_to_tsvector(tags)
        || to_tsvector('english', translate(left(regexp_replace(body, '<!--.*?-->', ' ', 'g'), 200000), '<>', '  '))) STORED,
    PRIMARY KEY (tenant, id)
);
CREATE INDEX search_document_key ON search_document (tenant, key);
CREATE INDEX search_document_date ON search_document (tenant, date DESC, id) WHERE NOT deleted;
CREATE INDEX search_document_version ON search_document (version);
CREATE INDEX search_document_vector ON search_document USING gin (search_vector);

-- The indexes of the search engine: the live one, and at times the one that will take its place. Every row up to the
-- position has been pushed. The row is locked while its index is worked on, so that only one node does.
CREATE TABLE search_index (
    alias      text NOT NULL,
    generation integer NOT NULL,
    definition integer NOT NULL,
    live       boolean NOT NULL,
    position   bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (alias, generation)
);
CREATE UNIQUE INDEX search_index_live ON search_index (alias) WHERE live;

GRANT SELECT, INSERT, UPDATE, DELETE ON search_document, search_index TO "${writer}";
GRANT SELECT ON search_document TO "${reader}";

ALTER TABLE search_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE search_document FORCE ROW LEVEL SECURITY;
CREATE POLICY projecting ON search_document TO "${writer}" USING (true) WITH CHECK (true);
CREATE POLICY reading ON search_document FOR SELECT TO "${reader}"
    USING (tenant = current_setting('witan.tenant', true));
