-- Reviews. What a review's page shows is kept in few pieces, because it is read far more often than it changes: one row with
-- everything but the findings, which come by the hundred and change one at a time. Documents are read whole, so they are json,
-- which is handed out as it came in.

-- What reviews and those who must act need to know of a proposal.
CREATE TABLE review_subject (
    tenant             text NOT NULL,
    key                text NOT NULL,
    log_key            text NOT NULL,
    title              text NOT NULL,
    tags               text[] NOT NULL,
    authors            text[] NOT NULL,
    status             text NOT NULL,
    status_since       timestamptz NOT NULL,
    submitted_revision integer,
    submitted_at       timestamptz,
    tier               text NOT NULL DEFAULT 'note',
    tier_since         timestamptz NOT NULL,
    intake             json,
    recommended_tier   text,
    tier_reason        text,
    answered_by        text,
    answered_at        timestamptz,
    seconded_by        text,
    waiting_until      timestamptz,
    cleared_at         timestamptz,
    deciders           text[] NOT NULL DEFAULT '{}',
    review_on          date,
    valid_until        date,
    PRIMARY KEY (tenant, key)
);
CREATE INDEX review_subject_authors ON review_subject USING gin (authors);
CREATE INDEX review_subject_deciders ON review_subject USING gin (deciders)
    WHERE review_on IS NOT NULL OR valid_until IS NOT NULL;
CREATE INDEX review_subject_status ON review_subject (tenant, status, tier);

CREATE TABLE review_objection (
    tenant text NOT NULL,
    key    text NOT NULL,
    member text NOT NULL,
    reason text NOT NULL,
    at     timestamptz NOT NULL,
    -- When a newer revision was submitted than the one that it was raised against; null for none.
    outdated_at timestamptz,
    PRIMARY KEY (tenant, key, member)
);

CREATE TABLE review_view (
    tenant       text NOT NULL,
    review       text NOT NULL,
    proposal_key text NOT NULL,
    log_key      text NOT NULL,
    phase        text NOT NULL,
    round        integer NOT NULL,
    deadline     timestamptz,
    chair        text NOT NULL,
    outcome      text,
    seat_count   integer NOT NULL,
    vacant_count integer NOT NULL,
    -- Who chairs or has a seat, and those with the owners of open conditions.
    panel        text[] NOT NULL,
    involved     text[] NOT NULL,
    -- Whether anything is left to be done.
    live         boolean NOT NULL,
    convened_at  timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    version      bigint NOT NULL,
    charter      json NOT NULL,
    dossier      json NOT NULL,
    PRIMARY KEY (tenant, review)
);
CREATE INDEX review_view_updated ON review_view (tenant, updated_at DESC, review);
CREATE INDEX review_view_proposal ON review_view (tenant, proposal_key);
CREATE INDEX review_view_involved ON review_view USING gin (involved) WHERE live;

-- Revealed findings.
CREATE TABLE review_finding (
    tenant       text NOT NULL,
    review       text NOT NULL,
    number       integer NOT NULL,
    id           text NOT NULL,
    severity     text NOT NULL,
    raised_at    timestamptz NOT NULL,
    finding      json NOT NULL,
    disposition  json,
    disposed_at  timestamptz,
    contest      json,
    contested_at timestamptz,
    -- Since when it is settled, as far as it is.
    settled_at   timestamptz,
    -- What was said of it before; null where there is nothing.
    past         json,
    PRIMARY KEY (tenant, review, number),
    UNIQUE (tenant, review, id)
);

-- Who is no longer a member of the tenant, since when.
CREATE TABLE review_former_member (
    tenant text NOT NULL,
    member text NOT NULL,
    since  timestamptz NOT NULL,
    PRIMARY KEY (tenant, member)
);

-- Who has filed in a round, and when. Under seal only the member and the chair of that review may know.
CREATE TABLE review_filing (
    tenant      text NOT NULL,
    review      text NOT NULL,
    seat        text NOT NULL,
    round       integer NOT NULL,
    member      text NOT NULL,
    chair       text NOT NULL,
    perspective text NOT NULL,
    begun_at    timestamptz NOT NULL,
    filed_at    timestamptz,
    reminded_at timestamptz,
    revealed    boolean NOT NULL DEFAULT false,
    PRIMARY KEY (tenant, review, seat, round, member)
);

-- What is under seal, for its author alone and for ever: a reveal copies what was filed to where everybody looks.
CREATE TABLE review_sheet (
    tenant   text NOT NULL,
    review   text NOT NULL,
    seat     text NOT NULL,
    round    integer NOT NULL,
    member   text NOT NULL,
    version  bigint NOT NULL,
    filed_at timestamptz,
    PRIMARY KEY (tenant, review, seat, round, member)
);

CREATE TABLE review_sheet_entry (
    tenant   text NOT NULL,
    review   text NOT NULL,
    seat     text NOT NULL,
    round    integer NOT NULL,
    member   text NOT NULL,
    entry    text NOT NULL,
    position bigint NOT NULL,
    content  json NOT NULL,
    PRIMARY KEY (tenant, review, seat, round, member, entry)
);

-- Protocols, checklists and gate rules as owners published them, every version.
CREATE TABLE review_standard (
    tenant       text NOT NULL,
    kind         text NOT NULL,
    scope        text NOT NULL,
    version      integer NOT NULL,
    content      json NOT NULL,
    published_by text NOT NULL,
    published_at timestamptz NOT NULL,
    PRIMARY KEY (tenant, kind, scope, version)
);

DO $$
DECLARE
    view_table text;
BEGIN
    FOREACH view_table IN ARRAY ARRAY['review_subject', 'review_objection', 'review_view', 'review_finding', 'review_former_member',
        'review_filing', 'review_sheet', 'review_sheet_entry', 'review_standard']
    LOOP
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO %I', view_table, '${writer}');
        EXECUTE format('GRANT SELECT ON %I TO %I', view_table, '${reader}');
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', view_table);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', view_table);
        EXECUTE format('CREATE POLICY projecting ON %I TO %I USING (true) WITH CHECK (true)', view_table, '${writer}');
    END LOOP;
    FOREACH view_table IN ARRAY ARRAY['review_subject', 'review_objection', 'review_view', 'review_finding',
        'review_former_member', 'review_standard']
    LOOP
        EXECUTE format('CREATE POLICY reading ON %I FOR SELECT TO %I '
            || 'USING (tenant = current_setting(''witan.tenant'', true))', view_table, '${reader}');
    END LOOP;
    -- The seal: a read that names no member sees nothing, and one that names a member sees the member's own.
    FOREACH view_table IN ARRAY ARRAY['review_sheet', 'review_sheet_entry']
    LOOP
        EXECUTE format('CREATE POLICY reading ON %I FOR SELECT TO %I '
            || 'USING (tenant = current_setting(''witan.tenant'', true) '
            || 'AND member = current_setting(''witan.member'', true))', view_table, '${reader}');
    END LOOP;
END
$$;

CREATE POLICY reading ON review_filing FOR SELECT TO "${reader}"
    USING (tenant = current_setting('witan.tenant', true)
        AND (revealed OR current_setting('witan.member', true) IN (member, chair)));
