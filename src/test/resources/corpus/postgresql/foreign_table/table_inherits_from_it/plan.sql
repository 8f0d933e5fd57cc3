-- from.sql to to.sql

ALTER TABLE app.far ADD COLUMN code text;

-- rewrite: foreign table:app.far/column:id: the table may be written anew
-- access-exclusive: foreign table:app.far: nobody reads or writes it as long as that takes
ALTER TABLE app.far ALTER COLUMN id TYPE bigint;
ALTER TABLE ONLY app.far DROP COLUMN note;

-- data-loss: table:app.near/column:note: the column's values are gone
ALTER TABLE app.near DROP COLUMN note;

-- to.sql to from.sql

-- rewrite: foreign table:app.far/column:id: the table may be written anew
-- may-fail: foreign table:app.far/column:id: a value that integer does not take makes it fail
-- access-exclusive: foreign table:app.far: nobody reads or writes it as long as that takes
ALTER TABLE app.far ALTER COLUMN id TYPE integer;
ALTER TABLE app.far ADD COLUMN note text;
ALTER TABLE ONLY app.far DROP COLUMN code;

-- data-loss: table:app.near/column:code: the column's values are gone
ALTER TABLE app.near DROP COLUMN code;
