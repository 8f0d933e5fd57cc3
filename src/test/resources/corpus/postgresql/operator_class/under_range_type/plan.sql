-- from.sql to to.sql

ALTER OPERATOR FAMILY app.numbers USING btree ADD
  OPERATOR 2 pg_catalog.<=(integer, integer);

-- to.sql to from.sql

-- rewrite: table:app.t/column:s: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN s TYPE text USING s::text;

-- rebuild: range type:app.span: dropped and made anew: it needs app.numbers USING btree, which changes or goes
DROP TYPE app.span;

-- rebuild: operator class:app.numbers USING btree: dropped and made anew: an operator class keeps the operators and functions it has
DROP OPERATOR CLASS app.numbers USING btree;

CREATE OPERATOR CLASS app.numbers FOR TYPE integer USING btree FAMILY app.numbers AS
  OPERATOR 1 pg_catalog.<(integer, integer),
  OPERATOR 3 pg_catalog.=(integer, integer),
  FUNCTION 1 (integer, integer) pg_catalog.btint4cmp(integer, integer);
CREATE TYPE app.span AS RANGE (subtype = integer, subtype_opclass = app.numbers);

-- may-fail: table:app.t/column:s: fails where the column holds a value that app.span no longer takes
-- rewrite: table:app.t/column:s: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN s TYPE app.span USING s::app.span;
