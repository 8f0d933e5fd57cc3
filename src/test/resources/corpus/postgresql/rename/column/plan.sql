-- from.sql to to.sql

ALTER TABLE app.orders RENAME COLUMN note TO remark;

-- to.sql to from.sql

ALTER TABLE app.orders RENAME COLUMN remark TO note;
