-- from.sql to to.sql

-- rewrite: table:app.parts/column:note: the table may be written anew
-- may-fail: table:app.parts/column:note: a value that character varying(20) does not take makes it fail
-- access-exclusive: table:app.parts: nobody reads or writes it as long as that takes
ALTER TABLE app.parts ALTER COLUMN note TYPE character varying(20);

-- to.sql to from.sql

ALTER TABLE app.parts ALTER COLUMN note TYPE text;
