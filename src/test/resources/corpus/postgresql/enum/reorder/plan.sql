-- from.sql to to.sql

-- rebuild: view:app.v: dropped and made anew: it needs app.t.a, which changes or goes
DROP VIEW app.v;

-- rebuild: table:app.t/column:a/default: dropped and made anew: it needs app.t.a, which changes or goes
ALTER TABLE app.t ALTER COLUMN a DROP DEFAULT;

-- rebuild: table:app.t/column:b/default: dropped and made anew: it needs app.t.b, which changes or goes
ALTER TABLE app.t ALTER COLUMN b DROP DEFAULT;

-- rebuild: domain:app.good_mood/domain constraint:good_mood_check: dropped and made anew: it needs app.mood, which changes or goes
ALTER DOMAIN app.good_mood DROP CONSTRAINT good_mood_check;

-- rebuild: domain:app.good_mood: dropped and made anew: it needs app.mood, which changes or goes
ALTER DOMAIN app.good_mood RENAME TO good_mood_old;
ALTER TABLE app.t DROP COLUMN g;

-- rebuild: enum:app.mood: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE app.mood RENAME TO mood_old;
CREATE TYPE app.mood AS ENUM ('c', 'a', 'b');

CREATE DOMAIN app.good_mood AS app.mood
  CONSTRAINT good_mood_check CHECK ((VALUE <> 'a'::app.mood));

-- may-fail: table:app.t/column:a: fails where the column holds a value that app.mood no longer takes
-- rewrite: table:app.t/column:a: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN a TYPE app.mood USING a::text::app.mood;

-- may-fail: table:app.t/column:b: fails where the column holds a value that app.mood[] no longer takes
-- rewrite: table:app.t/column:b: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN b TYPE app.mood[] USING b::text[]::app.mood[];

-- may-fail: table:app.t/column:d: fails where the column holds a value that app.good_mood no longer takes
-- rewrite: table:app.t/column:d: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN d TYPE app.good_mood USING d::text::app.good_mood;

-- rewrite: table:app.t/column:g: the table is written anew: each row gets a value
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
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

-- rebuild: view:app.v: dropped and made anew: it needs app.t.a, which changes or goes
DROP VIEW app.v;

-- rebuild: table:app.t/column:a/default: dropped and made anew: it needs app.t.a, which changes or goes
ALTER TABLE app.t ALTER COLUMN a DROP DEFAULT;

-- rebuild: table:app.t/column:b/default: dropped and made anew: it needs app.t.b, which changes or goes
ALTER TABLE app.t ALTER COLUMN b DROP DEFAULT;

-- rebuild: domain:app.good_mood/domain constraint:good_mood_check: dropped and made anew: it needs app.mood, which changes or goes
ALTER DOMAIN app.good_mood DROP CONSTRAINT good_mood_check;

-- rebuild: domain:app.good_mood: dropped and made anew: it needs app.mood, which changes or goes
ALTER DOMAIN app.good_mood RENAME TO good_mood_old;
ALTER TABLE app.t DROP COLUMN g;

-- rebuild: enum:app.mood: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE app.mood RENAME TO mood_old;
CREATE TYPE app.mood AS ENUM ('a', 'b', 'c');

CREATE DOMAIN app.good_mood AS app.mood
  CONSTRAINT good_mood_check CHECK ((VALUE <> 'a'::app.mood));

-- may-fail: table:app.t/column:a: fails where the column holds a value that app.mood no longer takes
-- rewrite: table:app.t/column:a: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN a TYPE app.mood USING a::text::app.mood;

-- may-fail: table:app.t/column:b: fails where the column holds a value that app.mood[] no longer takes
-- rewrite: table:app.t/column:b: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN b TYPE app.mood[] USING b::text[]::app.mood[];

-- may-fail: table:app.t/column:d: fails where the column holds a value that app.good_mood no longer takes
-- rewrite: table:app.t/column:d: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN d TYPE app.good_mood USING d::text::app.good_mood;

-- rewrite: table:app.t/column:g: the table is written anew: each row gets a value
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
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
