-- from.sql to to.sql

DROP VIEW app.v;
ALTER TABLE app.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE app.t ALTER COLUMN b DROP DEFAULT;

-- rewrite: table:app.t/column:b: the table may be written anew
ALTER TABLE app.t ALTER COLUMN b TYPE text[] USING b::text[];

-- rewrite: table:app.t/column:d: the table may be written anew
ALTER TABLE app.t ALTER COLUMN d TYPE text USING d::text;
DROP DOMAIN app.good_mood;
ALTER TABLE app.t DROP COLUMN g;

-- rewrite: table:app.t/column:a: the table may be written anew
ALTER TABLE app.t ALTER COLUMN a TYPE text USING a::text;
DROP TYPE app.mood;
CREATE TYPE app.mood AS ENUM ('c', 'a', 'b');

CREATE DOMAIN app.good_mood AS app.mood
  CONSTRAINT good_mood_check CHECK ((VALUE <> 'a'::app.mood));

-- rewrite: table:app.t/column:a: the table may be written anew
-- may-fail: table:app.t/column:a: fails where the column holds a value that app.mood no longer takes
ALTER TABLE app.t ALTER COLUMN a TYPE app.mood USING a::app.mood;

-- rewrite: table:app.t/column:b: the table may be written anew
-- may-fail: table:app.t/column:b: fails where the column holds a value that app.mood[] no longer takes
ALTER TABLE app.t ALTER COLUMN b TYPE app.mood[] USING b::app.mood[];

-- rewrite: table:app.t/column:d: the table may be written anew
-- may-fail: table:app.t/column:d: fails where the column holds a value that app.good_mood no longer takes
ALTER TABLE app.t ALTER COLUMN d TYPE app.good_mood USING d::app.good_mood;
ALTER TABLE app.t ADD COLUMN g boolean GENERATED ALWAYS AS ((a = 'b'::app.mood)) STORED;
ALTER TABLE app.t ALTER COLUMN a SET DEFAULT 'a'::app.mood;
ALTER TABLE app.t ALTER COLUMN b SET DEFAULT '{a,b}'::app.mood[];

CREATE OR REPLACE VIEW app.v AS
 SELECT id,
    a
   FROM app.t
  WHERE (a > 'a'::app.mood);

-- to.sql to from.sql

DROP VIEW app.v;
ALTER TABLE app.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE app.t ALTER COLUMN b DROP DEFAULT;

-- rewrite: table:app.t/column:b: the table may be written anew
ALTER TABLE app.t ALTER COLUMN b TYPE text[] USING b::text[];

-- rewrite: table:app.t/column:d: the table may be written anew
ALTER TABLE app.t ALTER COLUMN d TYPE text USING d::text;
DROP DOMAIN app.good_mood;
ALTER TABLE app.t DROP COLUMN g;

-- rewrite: table:app.t/column:a: the table may be written anew
ALTER TABLE app.t ALTER COLUMN a TYPE text USING a::text;
DROP TYPE app.mood;
CREATE TYPE app.mood AS ENUM ('a', 'b', 'c');

CREATE DOMAIN app.good_mood AS app.mood
  CONSTRAINT good_mood_check CHECK ((VALUE <> 'a'::app.mood));

-- rewrite: table:app.t/column:a: the table may be written anew
-- may-fail: table:app.t/column:a: fails where the column holds a value that app.mood no longer takes
ALTER TABLE app.t ALTER COLUMN a TYPE app.mood USING a::app.mood;

-- rewrite: table:app.t/column:b: the table may be written anew
-- may-fail: table:app.t/column:b: fails where the column holds a value that app.mood[] no longer takes
ALTER TABLE app.t ALTER COLUMN b TYPE app.mood[] USING b::app.mood[];

-- rewrite: table:app.t/column:d: the table may be written anew
-- may-fail: table:app.t/column:d: fails where the column holds a value that app.good_mood no longer takes
ALTER TABLE app.t ALTER COLUMN d TYPE app.good_mood USING d::app.good_mood;
ALTER TABLE app.t ADD COLUMN g boolean GENERATED ALWAYS AS ((a = 'b'::app.mood)) STORED;
ALTER TABLE app.t ALTER COLUMN a SET DEFAULT 'a'::app.mood;
ALTER TABLE app.t ALTER COLUMN b SET DEFAULT '{a,b}'::app.mood[];

CREATE OR REPLACE VIEW app.v AS
 SELECT id,
    a
   FROM app.t
  WHERE (a > 'a'::app.mood);
