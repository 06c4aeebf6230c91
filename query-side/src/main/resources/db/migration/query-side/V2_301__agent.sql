-- Which members are agents; what they say in a review is told apart by this.
ALTER TABLE member_view ADD COLUMN agent boolean NOT NULL DEFAULT false;

CREATE INDEX member_view_agent ON member_view (tenant) WHERE agent;
