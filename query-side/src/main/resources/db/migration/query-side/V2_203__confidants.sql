-- To whom an entry of the trail may be shown outside of an audit; NULL is everybody. No part of the chain: it follows from
-- the events.
ALTER TABLE audit_entry ADD COLUMN confidants text[];

-- Who chairs, for entries that are for the chair.
CREATE TABLE audit_chair (
    tenant text NOT NULL,
    review text NOT NULL,
    chair  text NOT NULL,
    PRIMARY KEY (tenant, review)
);
GRANT SELECT, INSERT, UPDATE ON audit_chair TO "${writer}";
ALTER TABLE audit_chair ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_chair FORCE ROW LEVEL SECURITY;
CREATE POLICY projecting ON audit_chair TO "${writer}" USING (true) WITH CHECK (true);

-- Which entries an audit may show nothing of, and the sheet whose reveal opens them. No part of the chain either.
ALTER TABLE audit_entry ADD COLUMN sealed boolean NOT NULL DEFAULT false;
ALTER TABLE audit_entry ADD COLUMN sheet text;
GRANT UPDATE (sealed) ON audit_entry TO "${writer}";
CREATE INDEX audit_entry_of_sheet ON audit_entry (tenant, sheet) WHERE sheet IS NOT NULL;
