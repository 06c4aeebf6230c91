-- A key belongs to the member who gave it: nobody may learn from it what another one sent.
ALTER TABLE command_receipt ADD COLUMN actor text;

-- A receipt's position is that of its last event, which says who acted. A command that changed nothing has none; nobody
-- is given its answer any more.
UPDATE command_receipt r
SET actor = coalesce(
    (SELECT e.metadata ->> 'actor'
     FROM event_log e
     WHERE e.position = r.position AND e.tenant = r.tenant AND e.metadata ->> 'idempotencyKey' = r.idempotency_key),
    '');

ALTER TABLE command_receipt ALTER COLUMN actor SET NOT NULL;
ALTER TABLE command_receipt DROP CONSTRAINT command_receipt_pkey;
ALTER TABLE command_receipt ADD PRIMARY KEY (tenant, actor, idempotency_key);
