-- from.sql to to.sql

ALTER TABLE app.events RENAME COLUMN note TO remark;

-- to.sql to from.sql

ALTER TABLE app.events RENAME COLUMN remark TO note;
