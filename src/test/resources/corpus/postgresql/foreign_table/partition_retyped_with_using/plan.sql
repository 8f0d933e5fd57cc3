-- from.sql to to.sql

-- refused: table:app.parts/column:note: column app.parts.note changes from text to integer, which takes a USING clause, and a foreign table in its line has none
--   detach the foreign table in a deployment of its own, and attach it again in a later one

-- to.sql to from.sql

-- rewrite: table:app.parts/column:note: the table may be written anew
-- access-exclusive: table:app.parts: nobody reads or writes it as long as that takes
ALTER TABLE app.parts ALTER COLUMN note TYPE text;
