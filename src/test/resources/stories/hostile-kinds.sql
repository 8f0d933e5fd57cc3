CREATE SCHEMA {s};
COMMENT ON SCHEMA {s} IS [c];
CREATE EXTENSION btree_gist WITH SCHEMA {s};
CREATE COLLATION {s}.{co} (provider = libc, locale = 'C');
CREATE TYPE {s}.{e} AS ENUM ([v], [w]);
COMMENT ON TYPE {s}.{e} IS [c];
CREATE DOMAIN {s}.{d} AS text COLLATE {s}.{co} DEFAULT [v] CONSTRAINT {dc} CHECK (VALUE <> [w]);
CREATE TYPE {s}.{ct} AS ({a} integer, {b} {s}.{e}, "c" {s}.{d}[]);
COMMENT ON COLUMN {s}.{ct}.{a} IS [c];
CREATE FUNCTION {s}.{dif}({a} {s}.{e}, {b} {s}.{e}) RETURNS double precision
  IMMUTABLE LANGUAGE sql AS 'SELECT 0.0::double precision';
CREATE TYPE {s}.{r} AS RANGE (SUBTYPE = {s}.{e}, SUBTYPE_DIFF = {s}.{dif}, MULTIRANGE_TYPE_NAME = {mr});
CREATE SEQUENCE {s}.{q};
CREATE TABLE {s}.{t} ({a} integer CONSTRAINT {pk} PRIMARY KEY, {b} {s}.{e} DEFAULT [v],
  {c} {s}.{d} CONSTRAINT {ck} CHECK ({c} <> [v]), {g} text GENERATED ALWAYS AS ({c} || [v]) STORED,
  {n} bigint DEFAULT nextval(<q>), {x} {s}.{ct}, {y} {s}.{r},
  {i} integer GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT {u} UNIQUE ({i}, {c}), CONSTRAINT {xc} EXCLUDE USING gist ({a} WITH =, {y} WITH &&));
ALTER SEQUENCE {s}.{q} OWNED BY {s}.{t}.{n};
COMMENT ON TABLE {s}.{t} IS [c];
COMMENT ON COLUMN {s}.{t}.{a} IS [c];
COMMENT ON CONSTRAINT {ck} ON {s}.{t} IS [c];
CREATE TABLE {s}.{t2} ({a} integer CONSTRAINT {fk} REFERENCES {s}.{t} ({a}), {b} text) PARTITION BY LIST ({b});
CREATE TABLE {s}.{p} PARTITION OF {s}.{t2} FOR VALUES IN ([v], [w]);
CREATE TABLE {s}.{base} ({a} integer, {b} text);
CREATE TABLE {s}.{child} ({x} text) INHERITS ({s}.{base});
CREATE INDEX {ix} ON {s}.{t} ({c} COLLATE {s}.{co}, ({c} || [v])) WHERE {c} <> [w];
COMMENT ON INDEX {s}.{ix} IS [c];
ALTER TABLE {s}.{t} CLUSTER ON {u};
CREATE VIEW {s}.{vw} AS SELECT {a} AS {x}, {c} AS {y}, [v]::text AS {v} FROM {s}.{t} AS {w} WHERE {c} <> [w];
COMMENT ON COLUMN {s}.{vw}.{x} IS [c];
ALTER VIEW {s}.{vw} ALTER {v} SET DEFAULT [w];
CREATE MATERIALIZED VIEW {s}.{m} AS SELECT {x} AS {a}, {y} AS {b} FROM {s}.{vw};
CREATE UNIQUE INDEX {mi} ON {s}.{m} ({a});
CREATE FUNCTION {s}.{f}({a} {s}.{e}, {b} {s}.{d} DEFAULT [v]) RETURNS TABLE ({x} text, {y} {s}.{ct})
  LANGUAGE plpgsql SET search_path FROM CURRENT AS <body>;
COMMENT ON FUNCTION {s}.{f}({s}.{e}, {s}.{d}) IS [c];
CREATE PROCEDURE {s}.{pr}({a} {s}.{r}) LANGUAGE plpgsql AS <body>;
CREATE FUNCTION {s}.{sf}({a} {s}.{d}, {b} {s}.{d}) RETURNS {s}.{d} LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE AGGREGATE {s}.{ag}({s}.{d}) (SFUNC = {s}.{sf}, STYPE = {s}.{d}, INITCOND = [v]);
CREATE FUNCTION {s}.{of}({a} {s}.{e}, {b} {s}.{e}) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT $1::text > $2::text';
CREATE OPERATOR {s}.=== (FUNCTION = {s}.{of}, LEFTARG = {s}.{e}, RIGHTARG = {s}.{e}, COMMUTATOR = OPERATOR({s}.===),
  NEGATOR = OPERATOR({s}.!==));
CREATE OPERATOR {s}.!== (FUNCTION = {s}.{of}, LEFTARG = {s}.{e}, RIGHTARG = {s}.{e}, NEGATOR = OPERATOR({s}.===));
COMMENT ON OPERATOR {s}.=== ({s}.{e}, {s}.{e}) IS [c];
CREATE TYPE {s}.{bt};
CREATE FUNCTION {s}.{bi}(cstring) RETURNS {s}.{bt} LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION {s}.{bo}({s}.{bt}) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE {s}.{bt} (INPUT = {s}.{bi}, OUTPUT = {s}.{bo}, INTERNALLENGTH = 4, PASSEDBYVALUE);
COMMENT ON TYPE {s}.{bt} IS [c];
GRANT USAGE ON TYPE {s}.{bt} TO {role};
CREATE FUNCTION {s}.{cm}({a} {s}.{e}, {b} {s}.{e}) RETURNS integer IMMUTABLE LANGUAGE sql AS 'SELECT 0';
CREATE OPERATOR FAMILY {s}.{of} USING btree;
CREATE OPERATOR CLASS {s}.{oc} FOR TYPE {s}.{e} USING btree FAMILY {s}.{of} AS
  OPERATOR 1 {s}.===, FUNCTION 1 {s}.{cm}({s}.{e}, {s}.{e}), FUNCTION 4 btequalimage(oid);
COMMENT ON OPERATOR CLASS {s}.{oc} USING btree IS [c];
CREATE CONVERSION {s}.{cv} FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE FUNCTION {s}.{lh}() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE TRUSTED LANGUAGE {l} HANDLER {s}.{lh};
GRANT USAGE ON LANGUAGE {l} TO {role};
CREATE FUNCTION {s}.{tt}(internal) RETURNS internal IMMUTABLE LANGUAGE internal AS 'varchar_support';
CREATE TRANSFORM FOR {s}.{e} LANGUAGE {l} (FROM SQL WITH FUNCTION {s}.{tt}(internal));
COMMENT ON TRANSFORM FOR {s}.{e} LANGUAGE {l} IS [c];
CREATE FUNCTION {s}.{cf}({a} {s}.{e}) RETURNS integer IMMUTABLE LANGUAGE sql AS 'SELECT 1';
CREATE CAST ({s}.{e} AS integer) WITH FUNCTION {s}.{cf}({s}.{e}) AS ASSIGNMENT;
COMMENT ON CAST ({s}.{e} AS integer) IS [c];
CREATE FUNCTION {s}.{tf}() RETURNS trigger LANGUAGE plpgsql AS <body>;
CREATE TRIGGER {tr} BEFORE UPDATE OF {c} ON {s}.{t} FOR EACH ROW WHEN (OLD.{c} <> [w])
  EXECUTE FUNCTION {s}.{tf}([v], [w]);
COMMENT ON TRIGGER {tr} ON {s}.{t} IS [c];
CREATE RULE {ru} AS ON DELETE TO {s}.{child} WHERE OLD.{x} <> [v] DO ALSO INSERT INTO {s}.{base} VALUES (1, [w]);
ALTER TABLE {s}.{t} ENABLE ROW LEVEL SECURITY;
CREATE POLICY {po} ON {s}.{t} TO {role} USING ({c} <> [w]) WITH CHECK ({c} = [v]);
CREATE FUNCTION {s}.{ef}() RETURNS event_trigger LANGUAGE plpgsql AS <body>;
CREATE EVENT TRIGGER {et} ON ddl_command_end WHEN TAG IN ('ALTER TEXT SEARCH PARSER') EXECUTE FUNCTION {s}.{ef}();
CREATE STATISTICS {s}.{st} ON {a}, ({c} || [v]) FROM {s}.{t};
COMMENT ON STATISTICS {s}.{st} IS [c];
CREATE TEXT SEARCH PARSER {s}.{tp} (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end,
  LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH TEMPLATE {s}.{tt} (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY {s}.{td} (TEMPLATE = {s}.{tt}, accept = false);
CREATE TEXT SEARCH CONFIGURATION {s}.{tc} (PARSER = {s}.{tp});
ALTER TEXT SEARCH CONFIGURATION {s}.{tc} ADD MAPPING FOR word, asciiword WITH {s}.{td}, simple;
COMMENT ON TEXT SEARCH CONFIGURATION {s}.{tc} IS [c];
CREATE PUBLICATION {pb} FOR TABLE {s}.{child} ({x}) WHERE ({x} <> [v]);
COMMENT ON PUBLICATION {pb} IS [c];
CREATE PUBLICATION {pn} FOR TABLES IN SCHEMA {s};
CREATE SUBSCRIPTION {su} CONNECTION '' PUBLICATION {pb}, {pn} WITH (connect = false, slot_name = NONE);
COMMENT ON SUBSCRIPTION {su} IS [c];
GRANT USAGE ON SCHEMA {s} TO {role};
GRANT SELECT ON {s}.{t} TO {role};
GRANT UPDATE ({a}, {b}) ON {s}.{t} TO {role};
GRANT EXECUTE ON FUNCTION {s}.{f}({s}.{e}, {s}.{d}) TO {role};
ALTER TABLE {s}.{base} OWNER TO {role};
ALTER DEFAULT PRIVILEGES IN SCHEMA {s} GRANT SELECT ON TABLES TO {role};
CREATE ACCESS METHOD {am} TYPE TABLE HANDLER heap_tableam_handler;
CREATE FUNCTION {s}.{gf}({x} text) RETURNS text LANGUAGE sql SET application_name = [v] SET search_path = {s}, "$user"
  AS 'SELECT $1';
CREATE FUNCTION {s}.{at}({a} text DEFAULT [w]) RETURNS text LANGUAGE sql BEGIN ATOMIC SELECT {a} || [v]; END;
CREATE TRIGGER {tt} AFTER INSERT ON {s}.{t} REFERENCING NEW TABLE AS {x} FOR EACH STATEMENT
  EXECUTE FUNCTION {s}.{tf}();
CREATE CONSTRAINT TRIGGER {cn} AFTER INSERT ON {s}.{t} DEFERRABLE FOR EACH ROW EXECUTE FUNCTION {s}.{tf}([v]);
ALTER TABLE {s}.{t} REPLICA IDENTITY USING INDEX {pk};
ALTER TABLE {s}.{t} ALTER {c} SET STATISTICS 10, ALTER {c} SET (n_distinct = 5), ALTER {c} SET STORAGE EXTERNAL;
CREATE INDEX {ic} ON {s}.{t} ({a}) INCLUDE ({b});
CREATE TABLE {s}.{ty} OF {s}.{ct};
CREATE TABLE {s}.{pe} ({a} integer, {b} text) PARTITION BY RANGE ({a}, lower({b}));
CREATE VIEW {s}.{vo} WITH (security_barrier) AS SELECT {a}, {b} FROM {s}.{base} WHERE {b} = [v]
  WITH CASCADED CHECK OPTION;
COMMENT ON COLLATION {s}.{co} IS [c];
COMMENT ON CONSTRAINT {dc} ON DOMAIN {s}.{d} IS [c];
COMMENT ON SEQUENCE {s}.{q} IS [c];
COMMENT ON MATERIALIZED VIEW {s}.{m} IS [c];
COMMENT ON PROCEDURE {s}.{pr}({s}.{r}) IS [c];
COMMENT ON AGGREGATE {s}.{ag}({s}.{d}) IS [c];
COMMENT ON RULE {ru} ON {s}.{child} IS [c];
COMMENT ON POLICY {po} ON {s}.{t} IS [c];
COMMENT ON EVENT TRIGGER {et} IS [c];
GRANT USAGE ON TYPE {s}.{e} TO {role} WITH GRANT OPTION;
GRANT USAGE ON SEQUENCE {s}.{q} TO {role};
ALTER VIEW {s}.{vo} OWNER TO {role};
ALTER FUNCTION {s}.{gf}(text) OWNER TO {role};
ALTER DEFAULT PRIVILEGES FOR ROLE {role} IN SCHEMA {s} GRANT USAGE ON SEQUENCES TO {role};
