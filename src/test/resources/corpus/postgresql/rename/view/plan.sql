-- from.sql to to.sql

ALTER VIEW app.notes RENAME TO messages;
ALTER MATERIALIZED VIEW app.number RENAME TO amount;

-- to.sql to from.sql

ALTER VIEW app.messages RENAME TO notes;
ALTER MATERIALIZED VIEW app.amount RENAME TO number;
