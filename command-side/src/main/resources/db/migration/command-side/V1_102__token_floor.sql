-- Since when an access token must have been issued to count in a tenant: raised whenever rights change at the identity
-- provider, so that a token that still states the former rights is refused and fetched anew. Tenant '*' means everywhere.
CREATE TABLE token_floor (
    tenant     text        NOT NULL,
    subject    text        NOT NULL,
    not_before timestamptz NOT NULL,
    PRIMARY KEY (tenant, subject)
);

CREATE INDEX token_floor_not_before ON token_floor (not_before);

REVOKE ALL ON token_floor FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON token_floor TO "${writer}";
