-- from.sql to to.sql

-- rebuild: materialized view:app.x: dropped and made anew: it needs app.t.m, which changes or goes
DROP MATERIALIZED VIEW app.x;

-- rebuild: view:app.w: dropped and made anew: it needs app.mood, which changes or goes
DROP VIEW app.w;

-- rebuild: view:app.v: dropped and made anew: it needs app.t.m, which changes or goes
DROP VIEW app.v;

-- rebuild: aggregate:app.last_mood(app.mood): dropped and made anew: it needs app.mood, which changes or goes
DROP AGGREGATE app.last_mood(app.mood);

-- rebuild: procedure:app.say(app.mood): dropped and made anew: it needs app.mood, which changes or goes
DROP PROCEDURE app.say(app.mood);

-- rebuild: function:app.all_of(app.mood[]): dropped and made anew: it needs app.mood, which changes or goes
DROP FUNCTION app.all_of(app.mood[]);

-- rebuild: function:app.by_day(app.day): dropped and made anew: it needs app.mood, which changes or goes
DROP FUNCTION app.by_day(app.day);

-- rebuild: function:app.worst(): dropped and made anew: it needs app.t.m, which changes or goes
DROP FUNCTION app.worst();

-- rebuild: table:app.t/column:a/default: dropped and made anew: it needs app.t.a, which changes or goes
ALTER TABLE app.t ALTER COLUMN a DROP DEFAULT;

-- rebuild: table:app.t/column:h/default: dropped and made anew: it needs app.mood, which changes or goes
ALTER TABLE app.t ALTER COLUMN h DROP DEFAULT;

-- rebuild: function:app.is_good(app.mood): dropped and made anew: it needs app.mood, which changes or goes
DROP FUNCTION app.is_good(app.mood);

-- rebuild: table:app.t/column:m/default: dropped and made anew: it needs app.t.m, which changes or goes
ALTER TABLE app.t ALTER COLUMN m DROP DEFAULT;

-- rebuild: table:app.t/exclusion:t_m_id_excl: dropped and made anew: it needs app.t.m, which changes or goes
ALTER TABLE app.t DROP CONSTRAINT t_m_id_excl;

-- rebuild: table:app.t/check:t_m: dropped and made anew: it needs app.mood, which changes or goes
ALTER TABLE app.t DROP CONSTRAINT t_m;

-- rebuild: table:app.t/foreign key:t_moods: dropped and made anew: it needs app.moods.mood, which changes or goes
ALTER TABLE app.t DROP CONSTRAINT t_moods;

-- rebuild: table:app.t/trigger:t_note: dropped and made anew: it needs app.t.m, which changes or goes
DROP TRIGGER t_note ON app.t;

-- rebuild: table:app.t/policy:good_only: dropped and made anew: it needs app.t.m, which changes or goes
DROP POLICY good_only ON app.t;

-- rebuild: table:app.t/rule:no_bad: dropped and made anew: it needs app.t.m, which changes or goes
DROP RULE no_bad ON app.t;

-- rebuild: composite type:app.day: dropped and made anew: it needs app.mood, which changes or goes
ALTER TYPE app.day RENAME TO day_old;

-- rebuild: domain:app.not_bad/domain constraint:not_bad_check: dropped and made anew: it needs app.mood, which changes or goes
ALTER DOMAIN app.not_bad DROP CONSTRAINT not_bad_check;

-- rebuild: domain:app.not_bad: dropped and made anew: it needs app.mood, which changes or goes
ALTER DOMAIN app.not_bad DROP DEFAULT;
ALTER DOMAIN app.not_bad RENAME TO not_bad_old;
ALTER TABLE app.t DROP COLUMN g;
ALTER TABLE app.t DROP COLUMN gm;

-- outside

-- rebuild: table:app.t/index:t_expr: dropped and made anew: it needs app.mood, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS app.t_expr;

-- rebuild: table:app.t/index:t_index: dropped and made anew: it needs app.mood, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS app.t_index;

-- together

-- rebuild: enum:app.mood: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE app.mood RENAME TO mood_old;
CREATE TYPE app.mood AS ENUM ('good', 'bad');
COMMENT ON TYPE app.mood IS 'kept';

CREATE DOMAIN app.not_bad AS app.mood DEFAULT 'good'::app.mood
  CONSTRAINT not_bad_check CHECK ((VALUE <> 'bad'::app.mood));

CREATE TYPE app.day AS (
  at date,
  mood app.mood
);

-- may-fail: table:app.moods/column:mood: fails where the column holds a value that app.mood no longer takes
-- rewrite: table:app.moods/column:mood: the table may be written anew
-- access-exclusive: table:app.moods: nobody reads or writes it as long as that takes
ALTER TABLE app.moods ALTER COLUMN mood TYPE app.mood USING mood::text::app.mood;

-- may-fail: table:app.t/column:a: fails where the column holds a value that app.mood[] no longer takes
-- rewrite: table:app.t/column:a: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN a TYPE app.mood[] USING a::text[]::app.mood[];

-- may-fail: table:app.t/column:d: fails where the column holds a value that app.not_bad no longer takes
-- rewrite: table:app.t/column:d: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN d TYPE app.not_bad USING d::text::app.not_bad;

-- may-fail: table:app.t/column:days: fails where the column holds a value that app.day[] no longer takes
-- rewrite: table:app.t/column:days: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN days TYPE app.day[] USING days::text[]::app.day[];

-- may-fail: table:app.t/column:m: fails where the column holds a value that app.mood no longer takes
-- rewrite: table:app.t/column:m: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN m TYPE app.mood USING m::text::app.mood;

-- rewrite: table:app.t/column:g: the table is written anew: each row gets a value
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ADD COLUMN g boolean GENERATED ALWAYS AS ((m = 'good'::app.mood)) STORED;

-- rewrite: table:app.t/column:gm: the table is written anew: each row gets a value
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ADD COLUMN gm app.mood GENERATED ALWAYS AS (m) STORED;

-- may-fail: table:app.t/column:y: fails where the column holds a value that app.day no longer takes
-- rewrite: table:app.t/column:y: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN y TYPE app.day USING y::text::app.day;
ALTER TABLE app.t ALTER COLUMN a SET DEFAULT ARRAY['good'::app.mood];
ALTER TABLE app.t ALTER COLUMN m SET DEFAULT 'good'::app.mood;

-- index-blocks-writes: table:app.t/exclusion:t_m_id_excl: its index is built under the lock
-- may-fail: table:app.t/exclusion:t_m_id_excl: fails where the rows there do not pass
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ADD CONSTRAINT t_m_id_excl EXCLUDE USING btree (m WITH =, id WITH =);
ALTER TABLE app.t ADD CONSTRAINT t_m CHECK (((m <> 'bad'::app.mood) OR (id > 0))) NOT VALID;
ALTER TABLE app.t ADD CONSTRAINT t_moods FOREIGN KEY (m) REFERENCES app.moods(mood) NOT VALID;
CREATE TRIGGER t_note BEFORE UPDATE OF m ON app.t FOR EACH ROW WHEN ((new.m <> old.m)) EXECUTE FUNCTION app.note();

CREATE POLICY good_only ON app.t
  FOR SELECT
  USING ((m = 'good'::app.mood));

CREATE RULE no_bad AS
    ON DELETE TO app.t
   WHERE (old.m = 'bad'::app.mood) DO INSTEAD NOTHING;

CREATE OR REPLACE FUNCTION app.all_of(app.mood[])
 RETURNS SETOF app.mood
 LANGUAGE sql
AS $function$SELECT unnest($1)$function$;

CREATE OR REPLACE FUNCTION app.by_day(app.day)
 RETURNS TABLE(m app.mood)
 LANGUAGE sql
AS $function$SELECT ($1).mood$function$;

CREATE OR REPLACE FUNCTION app.is_good(m app.mood DEFAULT 'good'::app.mood)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT m = 'good' $function$;
ALTER TABLE app.t ALTER COLUMN h SET DEFAULT app.is_good('bad'::app.mood);
COMMENT ON FUNCTION app.is_good(app.mood) IS 'kept function';

CREATE OR REPLACE FUNCTION app.worst()
 RETURNS app.mood
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT min(t.m) AS min
    FROM app.t;
END;
REVOKE EXECUTE ON FUNCTION app.worst() FROM PUBLIC;

CREATE OR REPLACE PROCEDURE app.say(IN m app.mood)
 LANGUAGE plpgsql
AS $procedure$BEGIN RAISE NOTICE '%', m; END$procedure$;

CREATE OR REPLACE AGGREGATE app.last_mood(app.mood) (
  SFUNC = pg_catalog.enum_larger,
  STYPE = app.mood
);

CREATE OR REPLACE VIEW app.v WITH (security_barrier=true) AS
 SELECT id,
    m,
    d
   FROM app.t
  WHERE (m = 'good'::app.mood);

-- privilege-widened: view:app.v/grant:PUBLIC (m): PUBLIC may do more than before
GRANT SELECT (m) ON app.v TO PUBLIC;

CREATE OR REPLACE VIEW app.w AS
 SELECT m
   FROM app.v;
COMMENT ON VIEW app.w IS 'kept, too';

CREATE MATERIALIZED VIEW app.x AS
 SELECT m,
    count(*) AS n
   FROM app.t
  GROUP BY m;
CREATE UNIQUE INDEX x_m ON app.x USING btree (m);
DROP DOMAIN app.not_bad_old;
DROP TYPE app.day_old;
DROP TYPE app.mood_old;

-- apart

-- validation: table:app.t/check:t_m: every row is checked
-- may-fail: table:app.t/check:t_m: fails where the rows there do not pass
ALTER TABLE app.t VALIDATE CONSTRAINT t_m;

-- validation: table:app.t/foreign key:t_moods: every row is checked
-- may-fail: table:app.t/foreign key:t_moods: fails where the rows there do not pass
ALTER TABLE app.t VALIDATE CONSTRAINT t_moods;

-- outside

-- non-transactional: table:app.t/index:t_expr: if it fails, index t_expr stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_expr ON app.t USING btree (((m = 'good'::app.mood)));

-- non-transactional: table:app.t/index:t_index: if it fails, index t_index stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_index ON app.t USING btree (m) WHERE (m > 'bad'::app.mood);

-- to.sql to from.sql

-- rebuild: materialized view:app.x: dropped and made anew: it needs app.t.m, which changes or goes
DROP MATERIALIZED VIEW app.x;

-- rebuild: view:app.w: dropped and made anew: it needs app.mood, which changes or goes
DROP VIEW app.w;

-- rebuild: view:app.v: dropped and made anew: it needs app.t.m, which changes or goes
DROP VIEW app.v;

-- rebuild: aggregate:app.last_mood(app.mood): dropped and made anew: it needs app.mood, which changes or goes
DROP AGGREGATE app.last_mood(app.mood);

-- rebuild: procedure:app.say(app.mood): dropped and made anew: it needs app.mood, which changes or goes
DROP PROCEDURE app.say(app.mood);

-- rebuild: function:app.all_of(app.mood[]): dropped and made anew: it needs app.mood, which changes or goes
DROP FUNCTION app.all_of(app.mood[]);

-- rebuild: function:app.by_day(app.day): dropped and made anew: it needs app.mood, which changes or goes
DROP FUNCTION app.by_day(app.day);

-- rebuild: function:app.worst(): dropped and made anew: it needs app.t.m, which changes or goes
DROP FUNCTION app.worst();

-- rebuild: table:app.t/column:a/default: dropped and made anew: it needs app.t.a, which changes or goes
ALTER TABLE app.t ALTER COLUMN a DROP DEFAULT;

-- rebuild: table:app.t/column:h/default: dropped and made anew: it needs app.mood, which changes or goes
ALTER TABLE app.t ALTER COLUMN h DROP DEFAULT;

-- rebuild: function:app.is_good(app.mood): dropped and made anew: it needs app.mood, which changes or goes
DROP FUNCTION app.is_good(app.mood);

-- rebuild: table:app.t/column:m/default: dropped and made anew: it needs app.t.m, which changes or goes
ALTER TABLE app.t ALTER COLUMN m DROP DEFAULT;

-- rebuild: table:app.t/exclusion:t_m_id_excl: dropped and made anew: it needs app.t.m, which changes or goes
ALTER TABLE app.t DROP CONSTRAINT t_m_id_excl;

-- rebuild: table:app.t/check:t_m: dropped and made anew: it needs app.mood, which changes or goes
ALTER TABLE app.t DROP CONSTRAINT t_m;

-- rebuild: table:app.t/foreign key:t_moods: dropped and made anew: it needs app.moods.mood, which changes or goes
ALTER TABLE app.t DROP CONSTRAINT t_moods;

-- rebuild: table:app.t/trigger:t_note: dropped and made anew: it needs app.t.m, which changes or goes
DROP TRIGGER t_note ON app.t;

-- rebuild: table:app.t/policy:good_only: dropped and made anew: it needs app.t.m, which changes or goes
DROP POLICY good_only ON app.t;

-- rebuild: table:app.t/rule:no_bad: dropped and made anew: it needs app.t.m, which changes or goes
DROP RULE no_bad ON app.t;

-- rebuild: composite type:app.day: dropped and made anew: it needs app.mood, which changes or goes
ALTER TYPE app.day RENAME TO day_old;

-- rebuild: domain:app.not_bad/domain constraint:not_bad_check: dropped and made anew: it needs app.mood, which changes or goes
ALTER DOMAIN app.not_bad DROP CONSTRAINT not_bad_check;

-- rebuild: domain:app.not_bad: dropped and made anew: it needs app.mood, which changes or goes
ALTER DOMAIN app.not_bad DROP DEFAULT;
ALTER DOMAIN app.not_bad RENAME TO not_bad_old;
ALTER TABLE app.t DROP COLUMN g;
ALTER TABLE app.t DROP COLUMN gm;

-- outside

-- rebuild: table:app.t/index:t_expr: dropped and made anew: it needs app.mood, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS app.t_expr;

-- rebuild: table:app.t/index:t_index: dropped and made anew: it needs app.mood, which changes or goes
DROP INDEX CONCURRENTLY IF EXISTS app.t_index;

-- together

-- rebuild: enum:app.mood: dropped and made anew: values of an enum can be neither removed nor moved in place
ALTER TYPE app.mood RENAME TO mood_old;
CREATE TYPE app.mood AS ENUM ('bad', 'so so', 'good');
COMMENT ON TYPE app.mood IS 'kept';

CREATE DOMAIN app.not_bad AS app.mood DEFAULT 'good'::app.mood
  CONSTRAINT not_bad_check CHECK ((VALUE <> 'bad'::app.mood));

CREATE TYPE app.day AS (
  at date,
  mood app.mood
);

-- may-fail: table:app.moods/column:mood: fails where the column holds a value that app.mood no longer takes
-- rewrite: table:app.moods/column:mood: the table may be written anew
-- access-exclusive: table:app.moods: nobody reads or writes it as long as that takes
ALTER TABLE app.moods ALTER COLUMN mood TYPE app.mood USING mood::text::app.mood;

-- may-fail: table:app.t/column:a: fails where the column holds a value that app.mood[] no longer takes
-- rewrite: table:app.t/column:a: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN a TYPE app.mood[] USING a::text[]::app.mood[];

-- may-fail: table:app.t/column:d: fails where the column holds a value that app.not_bad no longer takes
-- rewrite: table:app.t/column:d: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN d TYPE app.not_bad USING d::text::app.not_bad;

-- may-fail: table:app.t/column:days: fails where the column holds a value that app.day[] no longer takes
-- rewrite: table:app.t/column:days: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN days TYPE app.day[] USING days::text[]::app.day[];

-- may-fail: table:app.t/column:m: fails where the column holds a value that app.mood no longer takes
-- rewrite: table:app.t/column:m: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN m TYPE app.mood USING m::text::app.mood;

-- rewrite: table:app.t/column:g: the table is written anew: each row gets a value
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ADD COLUMN g boolean GENERATED ALWAYS AS ((m = 'good'::app.mood)) STORED;

-- rewrite: table:app.t/column:gm: the table is written anew: each row gets a value
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ADD COLUMN gm app.mood GENERATED ALWAYS AS (m) STORED;

-- may-fail: table:app.t/column:y: fails where the column holds a value that app.day no longer takes
-- rewrite: table:app.t/column:y: the table may be written anew
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ALTER COLUMN y TYPE app.day USING y::text::app.day;
ALTER TABLE app.t ALTER COLUMN a SET DEFAULT ARRAY['good'::app.mood];
ALTER TABLE app.t ALTER COLUMN m SET DEFAULT 'good'::app.mood;

-- index-blocks-writes: table:app.t/exclusion:t_m_id_excl: its index is built under the lock
-- may-fail: table:app.t/exclusion:t_m_id_excl: fails where the rows there do not pass
-- access-exclusive: table:app.t: nobody reads or writes it as long as that takes
ALTER TABLE app.t ADD CONSTRAINT t_m_id_excl EXCLUDE USING btree (m WITH =, id WITH =);
ALTER TABLE app.t ADD CONSTRAINT t_m CHECK (((m <> 'bad'::app.mood) OR (id > 0))) NOT VALID;
ALTER TABLE app.t ADD CONSTRAINT t_moods FOREIGN KEY (m) REFERENCES app.moods(mood) NOT VALID;
CREATE TRIGGER t_note BEFORE UPDATE OF m ON app.t FOR EACH ROW WHEN ((new.m <> old.m)) EXECUTE FUNCTION app.note();

CREATE POLICY good_only ON app.t
  FOR SELECT
  USING ((m = 'good'::app.mood));

CREATE RULE no_bad AS
    ON DELETE TO app.t
   WHERE (old.m = 'bad'::app.mood) DO INSTEAD NOTHING;

CREATE OR REPLACE FUNCTION app.all_of(app.mood[])
 RETURNS SETOF app.mood
 LANGUAGE sql
AS $function$SELECT unnest($1)$function$;

CREATE OR REPLACE FUNCTION app.by_day(app.day)
 RETURNS TABLE(m app.mood)
 LANGUAGE sql
AS $function$SELECT ($1).mood$function$;

CREATE OR REPLACE FUNCTION app.is_good(m app.mood DEFAULT 'good'::app.mood)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT m = 'good' $function$;
ALTER TABLE app.t ALTER COLUMN h SET DEFAULT app.is_good('bad'::app.mood);
COMMENT ON FUNCTION app.is_good(app.mood) IS 'kept function';

CREATE OR REPLACE FUNCTION app.worst()
 RETURNS app.mood
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT min(t.m) AS min
    FROM app.t;
END;
REVOKE EXECUTE ON FUNCTION app.worst() FROM PUBLIC;

CREATE OR REPLACE PROCEDURE app.say(IN m app.mood)
 LANGUAGE plpgsql
AS $procedure$BEGIN RAISE NOTICE '%', m; END$procedure$;

CREATE OR REPLACE AGGREGATE app.last_mood(app.mood) (
  SFUNC = pg_catalog.enum_larger,
  STYPE = app.mood
);

CREATE OR REPLACE VIEW app.v WITH (security_barrier=true) AS
 SELECT id,
    m,
    d
   FROM app.t
  WHERE (m = 'good'::app.mood);

-- privilege-widened: view:app.v/grant:PUBLIC (m): PUBLIC may do more than before
GRANT SELECT (m) ON app.v TO PUBLIC;

CREATE OR REPLACE VIEW app.w AS
 SELECT m
   FROM app.v;
COMMENT ON VIEW app.w IS 'kept, too';

CREATE MATERIALIZED VIEW app.x AS
 SELECT m,
    count(*) AS n
   FROM app.t
  GROUP BY m;
CREATE UNIQUE INDEX x_m ON app.x USING btree (m);
DROP DOMAIN app.not_bad_old;
DROP TYPE app.day_old;
DROP TYPE app.mood_old;

-- apart

-- validation: table:app.t/check:t_m: every row is checked
-- may-fail: table:app.t/check:t_m: fails where the rows there do not pass
ALTER TABLE app.t VALIDATE CONSTRAINT t_m;

-- validation: table:app.t/foreign key:t_moods: every row is checked
-- may-fail: table:app.t/foreign key:t_moods: fails where the rows there do not pass
ALTER TABLE app.t VALIDATE CONSTRAINT t_moods;

-- outside

-- non-transactional: table:app.t/index:t_expr: if it fails, index t_expr stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_expr ON app.t USING btree (((m = 'good'::app.mood)));

-- non-transactional: table:app.t/index:t_index: if it fails, index t_index stays behind invalid; run again, the script drops it first
CREATE INDEX CONCURRENTLY t_index ON app.t USING btree (m) WHERE (m > 'bad'::app.mood);
