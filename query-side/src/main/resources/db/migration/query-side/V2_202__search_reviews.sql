-- Comments, findings, dissents and conditions are found by their own words, not by the title of what they are about.
DROP INDEX search_document_vector;
ALTER TABLE search_document DROP COLUMN search_vector;
ALTER TABLE search_document ADD COLUMN search_vector tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('english', translate(CASE WHEN type IN ('proposal', 'decision') THEN title ELSE '' END, '<>', '  ')), 'A')
    || array_to_tsvector(tags)
    || to_tsvector('english', translate(left(regexp_replace(body, '<!--.*?-->', ' ', 'g'), 200000), '<>', '  '))) STORED;
CREATE INDEX search_document_vector ON search_document USING gin (search_vector);
