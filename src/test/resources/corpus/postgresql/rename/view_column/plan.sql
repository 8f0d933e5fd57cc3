-- from.sql to to.sql

ALTER VIEW app.notes RENAME COLUMN note TO message;

-- to.sql to from.sql

ALTER VIEW app.notes RENAME COLUMN message TO note;
