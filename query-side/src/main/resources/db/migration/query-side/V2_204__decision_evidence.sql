-- What a panel's decision rests on, and how long it holds.
ALTER TABLE proposal_view
    ADD COLUMN decided_in  text,
    ADD COLUMN review_on   date,
    ADD COLUMN valid_until date;
