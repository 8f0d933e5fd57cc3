-- from.sql to to.sql

ALTER TABLE app.parts ADD COLUMN more integer DEFAULT 3;
ALTER TABLE app.parts ADD CONSTRAINT said CHECK ((note <> ''::text)) NOT VALID;

-- apart

-- validation: table:app.parts/check:said: every row is checked
-- may-fail: table:app.parts/check:said: fails where the rows there do not pass
ALTER TABLE app.parts VALIDATE CONSTRAINT said;

-- to.sql to from.sql

-- data-loss: table:app.parts/column:more: the column's values are gone
ALTER TABLE app.parts DROP COLUMN more;
ALTER TABLE app.parts DROP CONSTRAINT said;
