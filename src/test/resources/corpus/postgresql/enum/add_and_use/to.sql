CREATE TYPE status AS ENUM ('draft', 'open', 'held', 'done', 'gone');
CREATE TABLE t (id integer, s status DEFAULT 'draft' NOT NULL CONSTRAINT s_ok CHECK (s <> 'gone'),
  g boolean GENERATED ALWAYS AS (s = 'held') STORED);
CREATE INDEX t_s ON t (id) WHERE s = 'held';
CREATE VIEW v AS SELECT id FROM t WHERE s < 'held';
CREATE FUNCTION first_of() RETURNS status LANGUAGE sql BEGIN ATOMIC SELECT 'draft'::status; END;
CREATE FUNCTION is_held(s status DEFAULT 'held') RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s = 'held' $$;
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON t USING (s <> 'gone');
CREATE DOMAIN d AS status DEFAULT 'gone' CHECK (VALUE <> 'draft');
