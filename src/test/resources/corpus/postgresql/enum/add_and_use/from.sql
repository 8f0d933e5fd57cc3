CREATE TYPE status AS ENUM ('open', 'done');
CREATE TABLE t (id integer, s status DEFAULT 'open' NOT NULL CONSTRAINT s_ok CHECK (s <> 'done'),
  g boolean GENERATED ALWAYS AS (s = 'open') STORED);
CREATE INDEX t_s ON t (id) WHERE s = 'open';
CREATE VIEW v AS SELECT id FROM t WHERE s < 'done';
CREATE FUNCTION first_of() RETURNS status LANGUAGE sql BEGIN ATOMIC SELECT 'open'::status; END;
CREATE FUNCTION is_held(s status DEFAULT 'open') RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s = 'open' $$;
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON t USING (s <> 'done');
CREATE DOMAIN d AS status DEFAULT 'open' CHECK (VALUE <> 'done');
