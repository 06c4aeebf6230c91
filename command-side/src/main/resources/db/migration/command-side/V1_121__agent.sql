-- Agents stand in the directory beside the people: with a name and a subject, and without an address.
ALTER TABLE person ADD COLUMN agent boolean NOT NULL DEFAULT false;
ALTER TABLE person ADD CONSTRAINT person_agent_has_no_address CHECK (NOT agent OR email IS NULL);
