-- from.sql to to.sql

-- rebuild: cast:"app.color AS text": dropped and made anew: it needs app.color, which changes or goes
DROP CAST (app.color AS text);

-- rebuild: enum:app.color: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE app.color RENAME TO color_old;
CREATE TYPE app.color AS ENUM ('green', 'red');
CREATE CAST (app.color AS text) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (app.color AS text) IS 'kept';

-- may-fail: table:app.t/column:c: fails where the column holds a value that app.color no longer takes
-- rewrite: table:app.t/column:c: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN c TYPE app.color USING c::text::app.color;
DROP TYPE app.color_old;

-- to.sql to from.sql

-- rebuild: cast:"app.color AS text": dropped and made anew: it needs app.color, which changes or goes
DROP CAST (app.color AS text);

-- rebuild: enum:app.color: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE app.color RENAME TO color_old;
CREATE TYPE app.color AS ENUM ('red', 'green', 'blue');
CREATE CAST (app.color AS text) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (app.color AS text) IS 'kept';

-- may-fail: table:app.t/column:c: fails where the column holds a value that app.color no longer takes
-- rewrite: table:app.t/column:c: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN c TYPE app.color USING c::text::app.color;
DROP TYPE app.color_old;
