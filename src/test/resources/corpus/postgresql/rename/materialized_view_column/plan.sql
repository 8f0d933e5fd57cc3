-- from.sql to to.sql

ALTER MATERIALIZED VIEW app.notes RENAME COLUMN note TO message;

-- to.sql to from.sql

ALTER MATERIALIZED VIEW app.notes RENAME COLUMN message TO note;
