-- The views. Everything here can be rebuilt from the event log, but for the order in which an audit trail was numbered,
-- which the log fixes too. Tables are written by the projections and read, one tenant at a time, by the query handlers.

CREATE TABLE query_token (
    processor_name text NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
);

-- How far a view has come, in log positions; written in the transaction that moves the view.
CREATE TABLE view_progress (
    view     text PRIMARY KEY,
    position bigint NOT NULL
);

CREATE TABLE tenant_view (
    tenant       text PRIMARY KEY,
    name         text NOT NULL,
    created_at   timestamptz NOT NULL,
    member_count integer NOT NULL,
    log_count    integer NOT NULL
);

CREATE TABLE member_view (
    tenant    text NOT NULL,
    member_id uuid NOT NULL,
    roles     text[] NOT NULL,
    since     timestamptz NOT NULL,
    status    text NOT NULL,
    position  bigint NOT NULL,
    PRIMARY KEY (tenant, member_id)
);

CREATE TABLE log_view (
    tenant           text NOT NULL,
    log_key          text NOT NULL,
    name             text NOT NULL,
    description      text,
    proposal_count   integer NOT NULL DEFAULT 0,
    open_count       integer NOT NULL DEFAULT 0,
    decided_count    integer NOT NULL DEFAULT 0,
    last_activity_at timestamptz NOT NULL,
    version          bigint NOT NULL,
    PRIMARY KEY (tenant, log_key)
);

-- What the counts of a log are made of.
CREATE TABLE log_view_proposal (
    tenant  text NOT NULL,
    log_key text NOT NULL,
    number  integer NOT NULL,
    open    boolean NOT NULL,
    decided boolean NOT NULL,
    PRIMARY KEY (tenant, log_key, number)
);

CREATE TABLE proposal_view (
    tenant             text NOT NULL,
    log_key            text NOT NULL,
    number             integer NOT NULL,
    key                text NOT NULL,
    title              text NOT NULL,
    state              text NOT NULL,
    tags               text[] NOT NULL,
    author             text NOT NULL,
    revision           integer NOT NULL,
    submitted_revision integer,
    created_at         timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL,
    open_threads       integer NOT NULL DEFAULT 0,
    comment_count      integer NOT NULL DEFAULT 0,
    version            bigint NOT NULL,
    outcome            text,
    tier               text,
    decided_revision   integer,
    rationale          text,
    decided_at         timestamptz,
    recorded_by        text,
    deciders           text[],
    origin_source      text,
    origin_path        text,
    PRIMARY KEY (tenant, log_key, number),
    UNIQUE (tenant, key)
);
CREATE INDEX proposal_view_updated ON proposal_view (tenant, updated_at DESC, log_key, number);
CREATE INDEX proposal_view_created ON proposal_view (tenant, created_at DESC, log_key, number);

CREATE TABLE proposal_revision (
    tenant        text NOT NULL,
    key           text NOT NULL,
    number        integer NOT NULL,
    title         text NOT NULL,
    body          text NOT NULL,
    author        text NOT NULL,
    saved_at      timestamptz NOT NULL,
    note          text,
    base_revision integer,
    PRIMARY KEY (tenant, key, number)
);

CREATE TABLE proposal_relation (
    tenant   text NOT NULL,
    from_key text NOT NULL,
    type     text NOT NULL,
    to_key   text NOT NULL,
    partial  boolean NOT NULL,
    note     text,
    PRIMARY KEY (tenant, from_key, type, to_key)
);
CREATE INDEX proposal_relation_incoming ON proposal_relation (tenant, to_key);

CREATE TABLE discussion_thread (
    tenant       text NOT NULL,
    thread       text NOT NULL,
    proposal_key text NOT NULL,
    revision     integer NOT NULL,
    quote_exact  text,
    quote_prefix text,
    quote_suffix text,
    quote_start  integer,
    quote_end    integer,
    state        text NOT NULL,
    resolved_by  text,
    version      bigint NOT NULL,
    position     bigint NOT NULL,
    PRIMARY KEY (tenant, thread)
);
CREATE INDEX discussion_thread_proposal ON discussion_thread (tenant, proposal_key, position);

CREATE TABLE discussion_comment (
    tenant     text NOT NULL,
    thread     text NOT NULL,
    comment_id uuid NOT NULL,
    author     text NOT NULL,
    body       text NOT NULL,
    at         timestamptz NOT NULL,
    edited_at  timestamptz,
    deleted    boolean NOT NULL DEFAULT false,
    position   bigint NOT NULL,
    PRIMARY KEY (tenant, thread, comment_id)
);

-- What each comment has read over time; emptied when the comment is deleted.
CREATE TABLE discussion_comment_text (
    tenant     text NOT NULL,
    thread     text NOT NULL,
    comment_id uuid NOT NULL,
    position   bigint NOT NULL,
    body       text NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (tenant, thread, comment_id, position)
);

-- One row per proposal; a line of the register once it has an outcome.
CREATE TABLE decision_view (
    tenant        text NOT NULL,
    key           text NOT NULL,
    log_key       text NOT NULL,
    title         text NOT NULL,
    tags          text[] NOT NULL,
    status        text NOT NULL,
    outcome       text,
    decided_at    timestamptz,
    deciders      text[],
    rationale     text,
    superseded_by text[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (tenant, key)
);
CREATE INDEX decision_view_decided ON decision_view (tenant, decided_at DESC, key) WHERE outcome IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON query_token, view_progress TO "${writer}";
GRANT SELECT ON view_progress TO "${reader}";

-- The reader sees the rows of the tenant that its transaction names, and none when it names none.
DO $$
DECLARE
    view_table text;
BEGIN
    FOREACH view_table IN ARRAY ARRAY['tenant_view', 'member_view', 'log_view', 'log_view_proposal', 'proposal_view',
        'proposal_revision', 'proposal_relation', 'discussion_thread', 'discussion_comment', 'discussion_comment_text',
        'decision_view']
    LOOP
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO %I', view_table, '${writer}');
        EXECUTE format('GRANT SELECT ON %I TO %I', view_table, '${reader}');
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', view_table);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', view_table);
        EXECUTE format('CREATE POLICY projecting ON %I TO %I USING (true) WITH CHECK (true)', view_table, '${writer}');
        EXECUTE format('CREATE POLICY reading ON %I FOR SELECT TO %I '
            || 'USING (tenant = current_setting(''witan.tenant'', true))', view_table, '${reader}');
    END LOOP;
END
$$;

-- The list of tenants is the one thing that a platform operator reads across them.
CREATE POLICY operating ON tenant_view FOR SELECT TO "${reader}"
    USING (current_setting('witan.operator', true) = 'on');

-- Names are read with the views: of the persons who are, or were, members of the tenant.
CREATE POLICY reading ON person FOR SELECT TO "${reader}" USING (EXISTS (
    SELECT FROM member_view
    WHERE member_view.tenant = current_setting('witan.tenant', true) AND member_view.member_id = person.person_id));
