-- from.sql to to.sql

ALTER TABLE app.stays RENAME CONSTRAINT stays_during_excl TO one_at_a_time;

-- to.sql to from.sql

ALTER TABLE app.stays RENAME CONSTRAINT one_at_a_time TO stays_during_excl;
