-- from.sql to to.sql

-- rewrite: table:app.every/column:id: the table may be written anew
-- access-exclusive: table:app.every: nobody reads or writes it as long as that takes
ALTER TABLE app.every ALTER COLUMN id TYPE bigint;
ALTER TABLE app.every ADD COLUMN note text;
ALTER TABLE app.every ADD CONSTRAINT noted CHECK ((note <> ''::text)) NOT VALID;

-- apart

-- validation: table:app.every/check:noted: every row is checked
-- may-fail: table:app.every/check:noted: fails where the rows there do not pass
ALTER TABLE app.every VALIDATE CONSTRAINT noted;

-- to.sql to from.sql

-- rewrite: table:app.every/column:id: the table may be written anew
-- may-fail: table:app.every/column:id: a value that integer does not take makes it fail
-- access-exclusive: table:app.every: nobody reads or writes it as long as that takes
ALTER TABLE app.every ALTER COLUMN id TYPE integer;
ALTER TABLE app.every DROP CONSTRAINT noted;
ALTER TABLE app.far DROP CONSTRAINT IF EXISTS noted;

-- data-loss: table:app.every/column:note: the column's values are gone
ALTER TABLE ONLY app.every DROP COLUMN note;
ALTER TABLE app.far DROP COLUMN note;
