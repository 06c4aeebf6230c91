-- What a panel's decision rests on, which gate rules its chair passed over, and how long it holds.
ALTER TABLE proposal_view
    ADD COLUMN decided_in  text,
    ADD COLUMN passed_over json,
    ADD COLUMN review_on   date,
    ADD COLUMN valid_until date;
