-- from.sql to to.sql

ALTER EXTENSION hstore UPDATE TO '1.7';

-- to.sql to from.sql

-- rebuild: view:app.v: dropped and made anew: it needs app.u.tags, which changes or goes
DROP VIEW app.v;

-- rewrite: table:app.u/column:tags: the table may be written anew
-- access-exclusive: table:app.u: nobody reads or writes it as long as that takes
ALTER TABLE app.u ALTER COLUMN tags TYPE text USING tags::text;

-- rebuild: extension:hstore: dropped and made anew: an extension has no way back to an older version
DROP EXTENSION hstore;
CREATE EXTENSION hstore WITH SCHEMA app VERSION '1.4';
COMMENT ON EXTENSION hstore IS 'pairs';

-- may-fail: table:app.u/column:tags: fails where the column holds a value that app.hstore no longer takes
-- rewrite: table:app.u/column:tags: the table may be written anew
-- access-exclusive: table:app.u: nobody reads or writes it as long as that takes
ALTER TABLE app.u ALTER COLUMN tags TYPE app.hstore USING tags::app.hstore;

CREATE OR REPLACE VIEW app.v AS
 SELECT (tags OPERATOR(app.->) 'a'::text) AS a
   FROM app.u;
