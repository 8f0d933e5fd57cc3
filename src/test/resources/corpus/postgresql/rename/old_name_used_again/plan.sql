-- from.sql to to.sql

ALTER TABLE app.notes RENAME TO remarks;
ALTER TABLE app.remarks RENAME COLUMN note TO remark;

CREATE TABLE app.notes (
  other integer
);
ALTER TABLE app.remarks ADD COLUMN note integer;

-- to.sql to from.sql

ALTER TABLE app.notes ADD COLUMN id integer;
ALTER TABLE app.notes ADD COLUMN note text;

-- data-loss: table:app.notes/column:other: the column's values are gone
ALTER TABLE app.notes DROP COLUMN other;

-- data-loss: table:app.remarks: the table and its rows are gone
DROP TABLE app.remarks;
