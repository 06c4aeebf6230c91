-- What the application does by itself for reviews, and when: reminders, closing of rounds, and what follows from proposals.
-- A row stays until what it asks for is done, so that it survives restarts; a node that takes one locks it, so that several
-- nodes share the work.
CREATE TABLE review_errand (
    review       text        NOT NULL,
    kind         text        NOT NULL,
    seat         text        NOT NULL,
    number       integer     NOT NULL,
    deadline     timestamptz NOT NULL,
    hours_before integer     NOT NULL,
    due_at       timestamptz NOT NULL,
    attempts     integer     NOT NULL DEFAULT 0,
    PRIMARY KEY (review, kind, seat, number, deadline, hours_before)
);

CREATE INDEX review_errand_due ON review_errand (due_at);

-- The reviews whose panel still works.
CREATE TABLE review_open (
    review         text      NOT NULL PRIMARY KEY,
    proposal       text      NOT NULL,
    round          integer   NOT NULL,
    sealed         boolean   NOT NULL,
    reminder_hours integer[] NOT NULL
);

CREATE INDEX review_open_proposal ON review_open (proposal);

-- Who is asked to, or sits on, which of their seats.
CREATE TABLE review_seat (
    review text NOT NULL REFERENCES review_open ON DELETE CASCADE,
    seat   text NOT NULL,
    member text NOT NULL,
    PRIMARY KEY (review, seat)
);

REVOKE ALL ON review_errand, review_open, review_seat FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON review_errand, review_open, review_seat TO "${writer}";
