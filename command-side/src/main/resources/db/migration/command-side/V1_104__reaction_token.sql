-- How far the reactions to events have come, and which node holds the claim to go on.
CREATE TABLE reaction_token (
    processor_name text    NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
);

REVOKE ALL ON reaction_token FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON reaction_token TO "${writer}";
