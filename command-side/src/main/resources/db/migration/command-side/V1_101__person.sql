-- Who the opaque member ids of the event log stand for. The only table that names people; an erasure empties a row here
-- and leaves the log as it is.
CREATE TABLE person (
    person_id  uuid        NOT NULL PRIMARY KEY,
    email      text,
    name       text        NOT NULL,
    subject    text,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    erased_at  timestamptz,
    CONSTRAINT person_erased_is_nobody CHECK (erased_at IS NULL OR (email IS NULL AND subject IS NULL))
);

CREATE UNIQUE INDEX person_email ON person (lower(email));
CREATE UNIQUE INDEX person_subject ON person (subject);

-- A reader sees nobody until a policy of the read side lets it see the members of the tenant that it reads for.
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
CREATE POLICY person_of_writer ON person TO "${writer}" USING (true) WITH CHECK (true);

REVOKE ALL ON person FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON person TO "${writer}";
GRANT SELECT (person_id, name, email) ON person TO "${reader}";
