-- from.sql to to.sql

ALTER TABLE app.parent RENAME COLUMN note TO remark;

-- to.sql to from.sql

ALTER TABLE app.parent RENAME COLUMN remark TO note;
