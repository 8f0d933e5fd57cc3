-- from.sql to to.sql

ALTER FOREIGN TABLE app.far RENAME TO away;
ALTER TABLE app.away RENAME COLUMN note TO remark;
ALTER TABLE app.away RENAME CONSTRAINT more TO positive;

-- to.sql to from.sql

ALTER FOREIGN TABLE app.away RENAME TO far;
ALTER TABLE app.far RENAME COLUMN remark TO note;
ALTER TABLE app.far RENAME CONSTRAINT positive TO more;
