CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('good', 'bad');
COMMENT ON TYPE app.mood IS 'kept';
GRANT USAGE ON TYPE app.mood TO PUBLIC;
CREATE DOMAIN app.not_bad AS app.mood DEFAULT 'good' CHECK (VALUE <> 'bad');
CREATE TYPE app.day AS (at date, mood app.mood);
CREATE TABLE app.t (
  id integer PRIMARY KEY,
  m app.mood DEFAULT 'good' NOT NULL,
  a app.mood[] DEFAULT ARRAY['good'::app.mood],
  d app.not_bad,
  y app.day,
  days app.day[],
  g boolean GENERATED ALWAYS AS (m = 'good') STORED,
  gm app.mood GENERATED ALWAYS AS (m) STORED,
  CONSTRAINT t_m CHECK (m <> 'bad' OR id > 0),
  CONSTRAINT t_unique UNIQUE (m, id),
  EXCLUDE USING btree (m WITH =, id WITH =)
);
CREATE TABLE app.moods (mood app.mood PRIMARY KEY);
ALTER TABLE app.t ADD CONSTRAINT t_moods FOREIGN KEY (m) REFERENCES app.moods (mood);
CREATE INDEX t_index ON app.t (m) WHERE m > 'bad';
CREATE INDEX t_expr ON app.t ((m = 'good'));
CREATE INDEX t_array ON app.t USING gin (a);
CREATE VIEW app.v WITH (security_barrier) AS SELECT id, m, d FROM app.t WHERE m = 'good';
CREATE VIEW app.w AS SELECT m FROM app.v;
COMMENT ON VIEW app.w IS 'kept, too';
GRANT SELECT (m) ON app.v TO PUBLIC;
CREATE MATERIALIZED VIEW app.x AS SELECT m, count(*) AS n FROM app.t GROUP BY m;
CREATE UNIQUE INDEX x_m ON app.x (m);
CREATE FUNCTION app.is_good(m app.mood DEFAULT 'good') RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT m = 'good' $$;
CREATE FUNCTION app.worst() RETURNS app.mood LANGUAGE sql STABLE BEGIN ATOMIC SELECT min(m) FROM app.t; END;
CREATE FUNCTION app.all_of(app.mood[]) RETURNS SETOF app.mood LANGUAGE sql AS 'SELECT unnest($1)';
CREATE FUNCTION app.by_day(app.day) RETURNS TABLE (m app.mood) LANGUAGE sql AS 'SELECT ($1).mood';
CREATE PROCEDURE app.say(m app.mood) LANGUAGE plpgsql AS 'BEGIN RAISE NOTICE ''%'', m; END';
CREATE AGGREGATE app.last_mood(app.mood) (SFUNC = enum_larger, STYPE = app.mood);
COMMENT ON FUNCTION app.is_good IS 'kept function';
REVOKE EXECUTE ON FUNCTION app.worst() FROM PUBLIC;
CREATE FUNCTION app.note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER t_note BEFORE UPDATE OF m ON app.t FOR EACH ROW WHEN (NEW.m <> OLD.m) EXECUTE FUNCTION app.note();
ALTER TABLE app.t ENABLE ROW LEVEL SECURITY;
CREATE POLICY good_only ON app.t FOR SELECT USING (m = 'good');
CREATE RULE no_bad AS ON DELETE TO app.t WHERE OLD.m = 'bad' DO INSTEAD NOTHING;
ALTER TABLE app.t ADD COLUMN h boolean DEFAULT app.is_good('bad');
