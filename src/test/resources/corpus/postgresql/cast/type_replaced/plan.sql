-- from.sql to to.sql

DROP CAST (app.color AS text);
ALTER TYPE app.color RENAME TO color_old;
CREATE TYPE app.color AS ENUM ('green', 'red');
CREATE CAST (app.color AS text) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (app.color AS text) IS 'kept';

-- may-fail: table:app.t/column:c: fails where the column holds a value that app.color no longer takes
-- rewrite: table:app.t/column:c: the table may be written anew
ALTER TABLE app.t ALTER COLUMN c TYPE app.color USING c::text::app.color;
DROP TYPE app.color_old;

-- to.sql to from.sql

DROP CAST (app.color AS text);
ALTER TYPE app.color RENAME TO color_old;
CREATE TYPE app.color AS ENUM ('red', 'green', 'blue');
CREATE CAST (app.color AS text) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (app.color AS text) IS 'kept';

-- may-fail: table:app.t/column:c: fails where the column holds a value that app.color no longer takes
-- rewrite: table:app.t/column:c: the table may be written anew
ALTER TABLE app.t ALTER COLUMN c TYPE app.color USING c::text::app.color;
DROP TYPE app.color_old;
