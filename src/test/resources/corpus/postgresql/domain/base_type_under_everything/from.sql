CREATE DOMAIN price AS integer CONSTRAINT positive CHECK (VALUE >= 0);
CREATE DOMAIN discount AS price CHECK (VALUE <= 100);
CREATE TYPE order_line AS (p price, n integer);
CREATE FUNCTION gross(price) RETURNS price LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2';
CREATE TABLE t (id integer PRIMARY KEY, p price DEFAULT 1 NOT NULL, d discount, l order_line, ps price[],
  g bigint GENERATED ALWAYS AS (p * 2) STORED, CHECK (p > d));
CREATE INDEX t_p ON t (p);
CREATE INDEX t_gross ON t (gross(p));
CREATE INDEX t_where ON t (id) WHERE p > d;
CREATE VIEW v AS SELECT p, gross(p) AS gross FROM t;
CREATE MATERIALIZED VIEW m AS SELECT p FROM t;
CREATE INDEX m_p ON m (p);
GRANT SELECT (p) ON t TO PUBLIC;
COMMENT ON COLUMN t.p IS 'kept';
COMMENT ON CONSTRAINT positive ON DOMAIN price IS 'kept, too';
