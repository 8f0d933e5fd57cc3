-- from.sql to to.sql

DROP VIEW app.v;
ALTER TABLE app.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE app.t ALTER COLUMN b DROP DEFAULT;
ALTER DOMAIN app.good_mood DROP CONSTRAINT good_mood_check;
ALTER DOMAIN app.good_mood RENAME TO good_mood_old;
ALTER TABLE app.t DROP COLUMN g;
ALTER TYPE app.mood RENAME TO mood_old;
CREATE TYPE app.mood AS ENUM ('c', 'a', 'b');

CREATE DOMAIN app.good_mood AS app.mood
  CONSTRAINT good_mood_check CHECK ((VALUE <> 'a'::app.mood));

-- may-fail: table:app.t/column:a: fails where the column holds a value that app.mood no longer takes
-- rewrite: table:app.t/column:a: the table may be written anew
ALTER TABLE app.t ALTER COLUMN a TYPE app.mood USING a::text::app.mood;

-- may-fail: table:app.t/column:b: fails where the column holds a value that app.mood[] no longer takes
-- rewrite: table:app.t/column:b: the table may be written anew
ALTER TABLE app.t ALTER COLUMN b TYPE app.mood[] USING b::text[]::app.mood[];

-- may-fail: table:app.t/column:d: fails where the column holds a value that app.good_mood no longer takes
-- rewrite: table:app.t/column:d: the table may be written anew
ALTER TABLE app.t ALTER COLUMN d TYPE app.good_mood USING d::text::app.good_mood;

-- rewrite: table:app.t/column:g: the table is written anew: each row gets a value
ALTER TABLE app.t ADD COLUMN g boolean GENERATED ALWAYS AS ((a = 'b'::app.mood)) STORED;
ALTER TABLE app.t ALTER COLUMN a SET DEFAULT 'a'::app.mood;
ALTER TABLE app.t ALTER COLUMN b SET DEFAULT '{a,b}'::app.mood[];

CREATE OR REPLACE VIEW app.v AS
 SELECT id,
    a
   FROM app.t
  WHERE (a > 'a'::app.mood);
DROP DOMAIN app.good_mood_old;
DROP TYPE app.mood_old;

-- to.sql to from.sql

DROP VIEW app.v;
ALTER TABLE app.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE app.t ALTER COLUMN b DROP DEFAULT;
ALTER DOMAIN app.good_mood DROP CONSTRAINT good_mood_check;
ALTER DOMAIN app.good_mood RENAME TO good_mood_old;
ALTER TABLE app.t DROP COLUMN g;
ALTER TYPE app.mood RENAME TO mood_old;
CREATE TYPE app.mood AS ENUM ('a', 'b', 'c');

CREATE DOMAIN app.good_mood AS app.mood
  CONSTRAINT good_mood_check CHECK ((VALUE <> 'a'::app.mood));

-- may-fail: table:app.t/column:a: fails where the column holds a value that app.mood no longer takes
-- rewrite: table:app.t/column:a: the table may be written anew
ALTER TABLE app.t ALTER COLUMN a TYPE app.mood USING a::text::app.mood;

-- may-fail: table:app.t/column:b: fails where the column holds a value that app.mood[] no longer takes
-- rewrite: table:app.t/column:b: the table may be written anew
ALTER TABLE app.t ALTER COLUMN b TYPE app.mood[] USING b::text[]::app.mood[];

-- may-fail: table:app.t/column:d: fails where the column holds a value that app.good_mood no longer takes
-- rewrite: table:app.t/column:d: the table may be written anew
ALTER TABLE app.t ALTER COLUMN d TYPE app.good_mood USING d::text::app.good_mood;

-- rewrite: table:app.t/column:g: the table is written anew: each row gets a value
ALTER TABLE app.t ADD COLUMN g boolean GENERATED ALWAYS AS ((a = 'b'::app.mood)) STORED;
ALTER TABLE app.t ALTER COLUMN a SET DEFAULT 'a'::app.mood;
ALTER TABLE app.t ALTER COLUMN b SET DEFAULT '{a,b}'::app.mood[];

CREATE OR REPLACE VIEW app.v AS
 SELECT id,
    a
   FROM app.t
  WHERE (a > 'a'::app.mood);
DROP DOMAIN app.good_mood_old;
DROP TYPE app.mood_old;
