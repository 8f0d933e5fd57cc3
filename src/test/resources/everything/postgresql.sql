-- One of everything; what stands behind a line of the form "needs 15" is for that major and newer ones.
CREATE SCHEMA app;
COMMENT ON SCHEMA app IS 'it''s the shop';
GRANT USAGE ON SCHEMA app TO tandem_everything;
CREATE SCHEMA "Odd ""one""";
ALTER SCHEMA "Odd ""one""" OWNER TO pg_monitor;
CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
COMMENT ON EXTENSION citext IS 'words alike';

CREATE FUNCTION app.handles(internal) RETURNS index_am_handler LANGUAGE internal AS 'gisthandler';
CREATE ACCESS METHOD tree TYPE INDEX HANDLER app.handles;
COMMENT ON ACCESS METHOD tree IS 'as gist';
CREATE FOREIGN DATA WRAPPER away OPTIONS (debug 'true');
COMMENT ON FOREIGN DATA WRAPPER away IS 'far';
GRANT USAGE ON FOREIGN DATA WRAPPER away TO pg_monitor;
CREATE SERVER files TYPE 'oracle' VERSION '19c' FOREIGN DATA WRAPPER away OPTIONS (host 'db.example');
GRANT USAGE ON FOREIGN SERVER files TO pg_monitor WITH GRANT OPTION;
CREATE USER MAPPING FOR PUBLIC SERVER files OPTIONS ("user" 'ann');
CREATE FUNCTION app.runs() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE TRUSTED LANGUAGE plx HANDLER app.runs;
GRANT USAGE ON LANGUAGE plx TO pg_monitor;
CREATE COLLATION app.numbered (provider = icu, locale = 'en-u-kn-true');
ALTER COLLATION app.numbered OWNER TO pg_monitor;

CREATE TEXT SEARCH PARSER app.words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end,
  HEADLINE = prsd_headline, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH TEMPLATE app.plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY app.mine (TEMPLATE = app.plain, accept = false);
ALTER TEXT SEARCH DICTIONARY app.mine OWNER TO pg_monitor;
CREATE TEXT SEARCH CONFIGURATION app.german (PARSER = app.words);
ALTER TEXT SEARCH CONFIGURATION app.german ADD MAPPING FOR asciiword, word WITH app.mine, german_stem;
COMMENT ON TEXT SEARCH CONFIGURATION app.german IS 'for notes';

CREATE TYPE app.mood AS ENUM ('sad', 'it''s ok', 'happy');
GRANT USAGE ON TYPE app.mood TO pg_monitor;
CREATE DOMAIN app.price AS numeric(10,2) DEFAULT 0 NOT NULL CONSTRAINT positive CHECK (VALUE >= 0);
COMMENT ON CONSTRAINT positive ON DOMAIN app.price IS 'nothing is worth less than nothing';
CREATE TYPE app.address AS (street text COLLATE "C", no integer, m app.mood);
COMMENT ON COLUMN app.address.no IS 'number';
CREATE FUNCTION app.span(double precision, double precision) RETURNS double precision
  LANGUAGE sql IMMUTABLE AS 'SELECT $1 - $2';
CREATE TYPE app.float_range AS RANGE (subtype = double precision, subtype_diff = app.span,
  multirange_type_name = app.float_ranges);
CREATE TYPE app.word;
CREATE FUNCTION app.word_in(cstring, oid, integer) RETURNS app.word LANGUAGE internal STABLE STRICT AS 'varcharin';
CREATE FUNCTION app.word_out(app.word) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varcharout';
CREATE TYPE app.word (INPUT = app.word_in, OUTPUT = app.word_out, STORAGE = extended, COLLATABLE = true, CATEGORY = 'x');
COMMENT ON TYPE app.word IS 'a word';
CREATE TYPE app.only;
CREATE FUNCTION app.as_number(app.mood) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE CAST (app.mood AS integer) WITH FUNCTION app.as_number(app.mood) AS ASSIGNMENT;
COMMENT ON CAST (app.mood AS integer) IS 'how much';
CREATE FUNCTION app.takes(internal) RETURNS internal LANGUAGE internal IMMUTABLE STRICT AS 'varchar_support';
CREATE TRANSFORM FOR app.mood LANGUAGE plx (FROM SQL WITH FUNCTION app.takes(internal));
CREATE FUNCTION app.feels(m app.mood) RETURNS app.mood TRANSFORM FOR TYPE app.mood LANGUAGE plx
  AS 'BEGIN RETURN m; END';

CREATE FUNCTION app.less(app.address, app.address) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT
  AS 'SELECT ($1).no < ($2).no';
CREATE FUNCTION app.same(app.address, app.address) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT
  AS 'SELECT ($1).no = ($2).no';
CREATE FUNCTION app.compared(app.address, app.address) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
  AS 'SELECT ($1).no - ($2).no';
CREATE OPERATOR app.<<< (FUNCTION = app.less, LEFTARG = app.address, RIGHTARG = app.address);
CREATE OPERATOR app.=== (FUNCTION = app.same, LEFTARG = app.address, RIGHTARG = app.address,
  COMMUTATOR = OPERATOR(app.===), RESTRICT = eqsel, JOIN = eqjoinsel, MERGES);
COMMENT ON OPERATOR app.=== (app.address, app.address) IS 'one house';
CREATE OPERATOR FAMILY app.houses USING btree;
CREATE OPERATOR CLASS app.by_number DEFAULT FOR TYPE app.address USING btree FAMILY app.houses AS
  OPERATOR 1 app.<<<, OPERATOR 3 app.===, FUNCTION 1 app.compared(app.address, app.address);
ALTER OPERATOR FAMILY app.houses USING btree
  ADD FUNCTION 4 (app.address, app.address) btequalimage(oid);
ALTER OPERATOR CLASS app.by_number USING btree OWNER TO pg_monitor;
CREATE CONVERSION app.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
COMMENT ON CONVERSION app.latin IS 'to unicode';

CREATE SEQUENCE app.counts AS smallint START WITH 7 INCREMENT BY 3 MINVALUE 5 MAXVALUE 500 CACHE 10 CYCLE;
GRANT USAGE ON SEQUENCE app.counts TO pg_monitor;
CREATE FUNCTION app.plus(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 + 1';
REVOKE ALL ON FUNCTION app.plus(integer) FROM PUBLIC;
CREATE FUNCTION app.add(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE AGGREGATE app.total(integer) (SFUNC = app.add, STYPE = integer, INITCOND = '0');
ALTER AGGREGATE app.total(integer) OWNER TO pg_monitor;
CREATE PROCEDURE app.nothing(n integer) LANGUAGE sql AS 'SELECT 1';
CREATE TABLE app.customers (
  id integer GENERATED BY DEFAULT AS IDENTITY (START WITH 10) CONSTRAINT customers_key PRIMARY KEY,
  number serial,
  mail ext.citext NOT NULL CONSTRAINT one_mail UNIQUE,
  home app.address,
  mood app.mood DEFAULT 'happy',
  worth app.price,
  name text COLLATE app.numbered,
  next integer GENERATED ALWAYS AS (app.plus(id)) STORED,
  during tsrange,
  spans app.float_range[],
  CONSTRAINT grows CHECK (app.plus(id) > 0),
  CONSTRAINT no_clash EXCLUDE USING gist (during WITH &&) WHERE (id > 0));
COMMENT ON TABLE app.customers IS 'who buys';
COMMENT ON COLUMN app.customers.mail IS E'two\nlines';
COMMENT ON CONSTRAINT grows ON app.customers IS 'grows';
GRANT SELECT (id, name), UPDATE (name) ON app.customers TO pg_monitor;
CREATE INDEX by_home ON app.customers (home DESC, lower(name)) INCLUDE (mood) WHERE id > 0;
COMMENT ON INDEX app.by_home IS 'houses';
CREATE INDEX by_box ON app.customers USING gist (during);
ALTER TABLE app.customers CLUSTER ON customers_key;
ALTER TABLE app.customers REPLICA IDENTITY FULL;
ALTER TABLE app.customers ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON app.customers AS RESTRICTIVE FOR SELECT TO pg_monitor USING (app.plus(id) > 1);
COMMENT ON POLICY mine ON app.customers IS 'to each his own';
CREATE STATISTICS app.mail_name (mcv) ON mail, name FROM app.customers;
COMMENT ON STATISTICS app.mail_name IS 'go together';
CREATE TABLE app."Orders" (id integer, at date NOT NULL, customer integer
    CONSTRAINT of_whom REFERENCES app.customers ON DELETE CASCADE DEFERRABLE,
  PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE app.orders_2020 PARTITION OF app."Orders" FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE app.base (id integer, note text);
ALTER TABLE app.base OWNER TO pg_monitor;
CREATE TABLE app.child (more integer) INHERITS (app.base);
CREATE TABLE app.houses OF app.address (street WITH OPTIONS NOT NULL);
CREATE FOREIGN TABLE app.far (id integer OPTIONS (column_name 'ID') NOT NULL, note text DEFAULT 'none')
  SERVER files OPTIONS (table_name 'y');
CREATE VIEW app.names WITH (security_barrier = true) AS SELECT id, name, app.plus(id) AS f FROM app.customers;
ALTER VIEW app.names ALTER COLUMN name SET DEFAULT 'nobody';
GRANT SELECT ON app.names TO pg_monitor;
CREATE MATERIALIZED VIEW app.stored WITH (fillfactor = 70) AS SELECT f FROM app.names;
CREATE UNIQUE INDEX stored_f ON app.stored (f);
COMMENT ON COLUMN app.stored.f IS 'a column';
CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
CREATE TRIGGER touch BEFORE UPDATE OF name ON app.customers FOR EACH ROW WHEN (app.plus(old.id) > 0)
  EXECUTE FUNCTION app.touch('b''c');
COMMENT ON TRIGGER touch ON app.customers IS 'touches';
CREATE RULE adds AS ON INSERT TO app.names DO INSTEAD INSERT INTO app.base VALUES (new.id, new.name);
COMMENT ON RULE adds ON app.names IS 'adds';
CREATE FUNCTION app.seen() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER audit ON sql_drop WHEN TAG IN ('DROP AGGREGATE') EXECUTE FUNCTION app.seen();
ALTER EVENT TRIGGER audit ENABLE ALWAYS;

CREATE PUBLICATION orders FOR TABLE app.customers, app.base WITH (publish = 'insert, update');
COMMENT ON PUBLICATION orders IS 'for the warehouse';
CREATE SUBSCRIPTION warehouse CONNECTION '' PUBLICATION "My orders", customers
  WITH (connect = false, slot_name = NONE, binary = true);
DO $$
BEGIN
  EXECUTE format('ALTER DATABASE %I SET search_path = app, "Odd ""one"""', current_database());
  EXECUTE format('ALTER ROLE tandem_everything IN DATABASE %I SET work_mem = ''64MB''', current_database());
END
$$;
ALTER DEFAULT PRIVILEGES IN SCHEMA "Odd ""one""" GRANT SELECT ON TABLES TO pg_monitor;

-- needs 15
CREATE VIEW app.invoked WITH (security_invoker = true) AS SELECT id FROM app.base;
CREATE TABLE app.single (a integer CONSTRAINT single_a UNIQUE NULLS NOT DISTINCT, b integer);
CREATE PUBLICATION pieces FOR TABLE app.single (a) WHERE (a > 0);
CREATE PUBLICATION whole FOR TABLES IN SCHEMA "Odd ""one""";

-- needs 17
ALTER TABLE app.single ADD COLUMN n integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME app.of_single);

-- needs 18
ALTER TABLE app.single ADD COLUMN v integer GENERATED ALWAYS AS (a + 1) VIRTUAL;
ALTER TABLE app.single ADD CONSTRAINT has_b NOT NULL b NOT VALID;
CREATE TABLE app.spans (id integer, during tsrange, CONSTRAINT checked CHECK (id > 0) NOT ENFORCED);
