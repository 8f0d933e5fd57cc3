package tandem.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.dialect.ReadScope;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.TestServers;

/** Who needs whom is read from pg_depend as it is: the same on every major. */
class DependenciesTest {
  private static final String SCHEMA = """
      CREATE SCHEMA a;
      CREATE COLLATION a.co (provider = libc, locale = 'C');
      CREATE TYPE a.mood AS ENUM ('calm');
      CREATE DOMAIN a.d AS text COLLATE a.co;
      CREATE TYPE a.pair AS (one a.mood, two integer);
      CREATE FUNCTION a.less(a.mood) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true';
      CREATE FUNCTION a.plus(integer) RETURNS integer IMMUTABLE LANGUAGE sql AS 'SELECT $1';
      CREATE DOMAIN a.checked AS integer CONSTRAINT positive CHECK (a.plus(VALUE) > 0);
      CREATE SEQUENCE a.s;
      CREATE TABLE a.t (id integer CONSTRAINT t_key PRIMARY KEY, m a.mood, p a.pair, c a.checked,
        s bigint DEFAULT nextval('a.s'), g integer GENERATED ALWAYS AS (a.plus(id)) STORED, x text,
        CONSTRAINT ck CHECK (a.plus(id) > 0));
      CREATE TABLE a.u (t integer CONSTRAINT fk REFERENCES a.t, n integer DEFAULT a.plus(1))
        PARTITION BY RANGE (t);
      CREATE TABLE a.u1 PARTITION OF a.u FOR VALUES FROM (1) TO (9);
      CREATE TABLE a.base (id integer);
      CREATE TABLE a.child () INHERITS (a.base);
      CREATE INDEX i ON a.t (x COLLATE a.co, a.plus(id)) WHERE a.less(m);
      CREATE VIEW a.v AS SELECT id, g, a.plus(id) AS f FROM a.t;
      CREATE VIEW a.w AS SELECT f FROM a.v;
      CREATE MATERIALIZED VIEW a.mv AS SELECT f FROM a.w;
      CREATE UNIQUE INDEX mi ON a.mv (f);
      CREATE VIEW a.grouped AS SELECT id, x FROM a.t GROUP BY id;
      CREATE FUNCTION a.takes(a.t, m a.mood DEFAULT 'calm') RETURNS SETOF a.v
        LANGUAGE sql AS 'SELECT 1, 2, 3';
      CREATE FUNCTION a.atomic(integer) RETURNS integer LANGUAGE sql RETURN (SELECT f FROM a.v);
      CREATE FUNCTION a.tr() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
      CREATE TRIGGER g BEFORE UPDATE OF x ON a.t FOR EACH ROW
        WHEN (a.plus(OLD.id) > 0) EXECUTE FUNCTION a.tr();
      CREATE POLICY po ON a.t USING (a.less(m) AND EXISTS (SELECT FROM a.u WHERE t = id));
      CREATE RULE ru AS ON INSERT TO a.w DO INSTEAD INSERT INTO a.base VALUES (a.plus(1));
      CREATE FUNCTION a.atomic2(integer, integer) RETURNS integer LANGUAGE sql RETURN a.plus($1);
      CREATE AGGREGATE a.ag(integer) (SFUNC = a.atomic2, STYPE = integer);
      CREATE OPERATOR a.=+= (FUNCTION = a.atomic2, LEFTARG = integer, RIGHTARG = integer);
      CREATE VIEW a.added AS SELECT id OPERATOR(a.=+=) id AS twice FROM a.t;
      CREATE FUNCTION a.named(a.mood) RETURNS varchar IMMUTABLE LANGUAGE sql AS 'SELECT $1::text';
      CREATE CAST (a.mood AS varchar) WITH FUNCTION a.named(a.mood);
      CREATE FUNCTION a.mooded(a.mood, a.mood) RETURNS integer IMMUTABLE LANGUAGE sql AS 'SELECT 0';
      CREATE FUNCTION a.calmer(a.mood, a.mood) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT false';
      CREATE OPERATOR a.<<< (FUNCTION = a.calmer, LEFTARG = a.mood, RIGHTARG = a.mood);
      CREATE OPERATOR FAMILY a.of USING btree;
      CREATE OPERATOR CLASS a.oc FOR TYPE a.mood USING btree FAMILY a.of AS
        OPERATOR 1 a.<<<, FUNCTION 1 a.mooded(a.mood, a.mood), FUNCTION 4 btequalimage(oid);
      CREATE INDEX by_mood ON a.t (m a.oc);
      CREATE FUNCTION a.handles() RETURNS language_handler LANGUAGE c
        AS '$libdir/plpgsql', 'plpgsql_call_handler';
      CREATE LANGUAGE plx HANDLER a.handles;
      CREATE FUNCTION a.in_plx() RETURNS void LANGUAGE plx AS 'BEGIN END';
      CREATE FUNCTION a.shown(internal) RETURNS internal IMMUTABLE LANGUAGE internal AS 'varchar_support';
      CREATE TRANSFORM FOR a.mood LANGUAGE plx (FROM SQL WITH FUNCTION a.shown(internal));
      CREATE FUNCTION a.in_plx_too(a.mood) RETURNS void TRANSFORM FOR TYPE a.mood LANGUAGE plx AS 'BEGIN END';
      CREATE TYPE a.base_type;
      CREATE FUNCTION a.b_in(cstring) RETURNS a.base_type LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
      CREATE FUNCTION a.b_out(a.base_type) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
      CREATE TYPE a.base_type (INPUT = a.b_in, OUTPUT = a.b_out, INTERNALLENGTH = 4, PASSEDBYVALUE);
      CREATE TABLE a.based (b a.base_type, many a.base_type[]);
      CREATE FUNCTION a.fetches() RETURNS fdw_handler LANGUAGE c AS '$libdir/file_fdw', 'file_fdw_handler';
      CREATE FUNCTION a.looks(text[], oid) RETURNS void
        LANGUAGE c AS '$libdir/file_fdw', 'file_fdw_validator';
      CREATE FOREIGN DATA WRAPPER away HANDLER a.fetches VALIDATOR a.looks;
      CREATE SERVER there FOREIGN DATA WRAPPER away;
      CREATE USER MAPPING FOR PUBLIC SERVER there;
      CREATE FOREIGN TABLE a.far (m a.mood, CONSTRAINT calm CHECK (a.less(m))) SERVER there
        OPTIONS (filename '/dev/null');
      CREATE TABLE a.parts (id integer) PARTITION BY RANGE (id);
      CREATE FOREIGN TABLE a.part PARTITION OF a.parts FOR VALUES FROM (1) TO (9) SERVER there
        OPTIONS (filename '/dev/null');
      CREATE VIEW a.afar AS SELECT m FROM a.far;
      CREATE VIEW a.casted AS SELECT m::varchar AS m FROM a.t;
      CREATE FUNCTION a.span(float8, float8) RETURNS float8 IMMUTABLE LANGUAGE sql AS 'SELECT $1 - $2';
      CREATE TYPE a.r AS RANGE (subtype = float8, subtype_diff = a.span);
      CREATE TABLE a.spans (id integer, r a.r, CONSTRAINT no_clash EXCLUDE USING gist (r WITH &&));
      CREATE TYPE a.shape AS (id integer);
      CREATE TABLE a.shaped OF a.shape;
      CREATE SEQUENCE a.counts;
      ALTER SEQUENCE a.counts OWNED BY a.base.id;
      ALTER VIEW a.v ALTER COLUMN id SET DEFAULT a.plus(1);
      CREATE STATISTICS a.st ON (a.plus(id)), x FROM a.t;
      CREATE FUNCTION a.seen() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
      CREATE EVENT TRIGGER et ON sql_drop EXECUTE FUNCTION a.seen();
      CREATE FUNCTION a.tree(internal) RETURNS index_am_handler LANGUAGE internal AS 'gisthandler';
      CREATE ACCESS METHOD am TYPE INDEX HANDLER a.tree;
      CREATE OPERATOR CLASS a.boxes DEFAULT FOR TYPE box USING am AS OPERATOR 1 <<;
      CREATE FOREIGN TABLE a.ft (n integer DEFAULT a.plus(1)) SERVER there OPTIONS (filename '/dev/null');
      CREATE FUNCTION a.lex(internal, internal, internal, internal) RETURNS internal
        LANGUAGE internal AS 'dsimple_lexize';
      CREATE TEXT SEARCH TEMPLATE a.te (INIT = dsimple_init, LEXIZE = a.lex);
      CREATE TEXT SEARCH DICTIONARY a.di (TEMPLATE = a.te);
      CREATE FUNCTION a.token(internal, internal, internal) RETURNS internal
        LANGUAGE internal AS 'prsd_nexttoken';
      CREATE TEXT SEARCH PARSER a.pa (START = prsd_start, GETTOKEN = a.token, END = prsd_end,
        LEXTYPES = prsd_lextype);
      CREATE TEXT SEARCH CONFIGURATION a.cf (PARSER = a.pa);
      ALTER TEXT SEARCH CONFIGURATION a.cf ADD MAPPING FOR word WITH a.di;
      CREATE INDEX of_words ON a.t USING gin (to_tsvector('a.cf', x));
      CREATE CONVERSION a.conv FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
      CREATE PUBLICATION pb FOR TABLE a.t""";

  /** What newer majors have in addition, by the oldest of them. */
  private static final Map<Integer, String> LATER = new TreeMap<>(Map.of(
      15, """
          CREATE PUBLICATION filtered FOR TABLE a.t (id, x) WHERE (id > 0);
          CREATE SCHEMA told;
          CREATE PUBLICATION of_schema FOR TABLES IN SCHEMA told""",
      18, """
          CREATE TABLE a.named (id integer CONSTRAINT has_id NOT NULL);
          CREATE TABLE a.computed (id integer, twice integer GENERATED ALWAYS AS (id * 2) VIRTUAL)"""));

  private static final Map<Integer, List<String>> LATER_EDGES = Map.of(
      15, List.of(
          "publication:filtered/published table:\"a.t\" > table:a.t",
          "publication:filtered/published table:\"a.t\" > table:a.t/column:x",
          "publication:of_schema/published schema:told > schema:told"),
      18, List.of(
          "table:a.named/column:id/not null > table:a.named/column:id",
          "table:a.computed/column:twice > table:a.computed/column:id"));

  /** Both ends as keys are written; the second is needed by the first. */
  private static final List<String> EDGES = List.of(
      "domain:a.d > collation:a.co",
      "composite type:a.pair > enum:a.mood",
      "function:a.less(a.mood) > enum:a.mood",
      "domain:a.checked/domain constraint:positive > function:a.plus(integer)",
      "table:a.t/column:m > enum:a.mood",
      "table:a.t/column:p > composite type:a.pair",
      "table:a.t/column:c > domain:a.checked",
      "table:a.t/column:s/default > sequence:a.s",
      "table:a.t/column:g > function:a.plus(integer)",
      "table:a.t/column:g > table:a.t/column:id",
      "table:a.t/primary key:t_key > table:a.t/column:id",
      "table:a.t/check:ck > function:a.plus(integer)",
      "table:a.u/foreign key:fk > table:a.t/primary key:t_key",
      "table:a.u/foreign key:fk > table:a.u/column:t",
      "table:a.u/column:n/default > function:a.plus(integer)",
      "table:a.t/index:i > collation:a.co",
      "table:a.t/index:i > function:a.plus(integer)",
      "table:a.t/index:i > function:a.less(a.mood)",
      "table:a.t/index:i > table:a.t/column:x",
      "view:a.v > table:a.t/column:g",
      "view:a.v > function:a.plus(integer)",
      "view:a.w > view:a.v",
      "materialized view:a.mv > view:a.w",
      "materialized view:a.mv/index:mi > materialized view:a.mv",
      "view:a.grouped > table:a.t/primary key:t_key",
      "function:a.takes(a.t, a.mood) > table:a.t",
      "function:a.takes(a.t, a.mood) > view:a.v",
      "function:a.atomic(integer) > view:a.v",
      "function:a.atomic2(integer, integer) > function:a.plus(integer)",
      "table:a.t/trigger:g > function:a.tr()",
      "table:a.t/trigger:g > function:a.plus(integer)",
      "table:a.t/trigger:g > table:a.t/column:x",
      "table:a.t/policy:po > function:a.less(a.mood)",
      "table:a.t/policy:po > table:a.u/column:t",
      "view:a.w/rule:ru > table:a.base/column:id",
      "view:a.w/rule:ru > function:a.plus(integer)",
      "aggregate:a.ag(integer) > function:a.atomic2(integer, integer)",
      "operator:a.=+=(integer, integer) > function:a.atomic2(integer, integer)",
      "operator class:a.oc USING btree > operator family:a.of USING btree",
      "operator class:a.oc USING btree > operator:a.<<<(a.mood, a.mood)",
      "operator class:a.oc USING btree > function:a.mooded(a.mood, a.mood)",
      "operator class:a.oc USING btree > enum:a.mood",
      "table:a.t/index:by_mood > operator class:a.oc USING btree",
      "base type:a.base_type/base type definition > function:a.b_in(cstring)",
      "base type:a.base_type/base type definition > function:a.b_out(a.base_type)",
      "function:a.b_in(cstring) > base type:a.base_type",
      "function:a.b_out(a.base_type) > base type:a.base_type",
      "table:a.based/column:b > base type:a.base_type/base type definition",
      "table:a.based/column:many > base type:a.base_type/base type definition",
      "language:plx > function:a.handles()",
      "function:a.in_plx() > language:plx",
      "transform:\"a.mood LANGUAGE plx\" > function:a.shown(internal)",
      "transform:\"a.mood LANGUAGE plx\" > language:plx",
      "function:a.in_plx_too(a.mood) > transform:\"a.mood LANGUAGE plx\"",
      "view:a.added > operator:a.=+=(integer, integer)",
      "cast:\"a.mood AS character varying\" > function:a.named(a.mood)",
      "cast:\"a.mood AS character varying\" > enum:a.mood",
      "foreign data wrapper:away > function:a.fetches()",
      "foreign data wrapper:away > function:a.looks(text[], oid)",
      "server:there > foreign data wrapper:away",
      "server:there/user mapping:PUBLIC > server:there",
      "foreign table:a.far > server:there",
      "foreign table:a.far/column:m > enum:a.mood",
      "foreign table:a.far/check:calm > function:a.less(a.mood)",
      "foreign table:a.part/partition > table:a.parts",
      "view:a.afar > foreign table:a.far/column:m",
      "range type:a.r > function:a.span(double precision, double precision)",
      "table:a.spans/column:r > range type:a.r",
      "table:a.spans/exclusion:no_clash > table:a.spans/column:r",
      "table:a.shaped/of type > composite type:a.shape",
      "sequence:a.counts/owned by > table:a.base/column:id",
      "view:a.v/view default:id > function:a.plus(integer)",
      "statistics:a.st > function:a.plus(integer)",
      "statistics:a.st > table:a.t/column:x",
      "event trigger:et > function:a.seen()",
      "access method:am > function:a.tree(internal)",
      "operator family:a.boxes USING am > access method:am",
      "foreign table:a.ft/column:n/default > function:a.plus(integer)",
      "text search template:a.te > function:a.lex(internal, internal, internal, internal)",
      "text search dictionary:a.di > text search template:a.te",
      "text search parser:a.pa > function:a.token(internal, internal, internal)",
      "text search configuration:a.cf > text search parser:a.pa",
      "text search configuration:a.cf/text search mapping:word > text search dictionary:a.di",
      "table:a.t/index:of_words > text search configuration:a.cf",
      "conversion:a.conv > schema:a",
      "publication:pb/published table:\"a.t\" > table:a.t");

  @ParameterizedTest
  @ValueSource(ints = {14, 17, 18})
  void areThoseThatTheDatabaseRecords(int major) throws SQLException {
    on(major);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {15, 16})
  void areSoOnTheMajorsBetween(int major) throws SQLException {
    on(major);
  }

  private static void on(int major) throws SQLException {
    try (ShadowDatabase database = TestServers.shared(major).create();
        Connection connection = database.connect(); Statement statement = connection.createStatement()) {
      statement.execute(SCHEMA);
      for (Map.Entry<Integer, String> later : LATER.entrySet()) {
        if (later.getKey() <= major) {
          statement.execute(later.getValue());
        }
      }
      SchemaModel model = new PostgreSql().reader().read(connection, ReadScope.everything());
      Set<String> edges = model.objects().keySet().stream()
          .flatMap(key -> model.needsOf(key).stream().map(needed -> key + " > " + needed))
          .collect(Collectors.toSet());
      assertThat(edges).containsAll(EDGES);
      LATER_EDGES.forEach((oldest, later) -> {
        if (oldest <= major) {
          assertThat(edges).containsAll(later);
        }
      });
      assertThat(model.needsOf(ObjectKey.parse("function:a.plus(integer)"))).containsExactly(
          ObjectKey.of("schema", "a"));
      // Of the cast that it goes through the view's dependencies say nothing.
      assertThat(model.assumedNeedsOf(ObjectKey.of("view", "a", "casted")))
          .containsExactly(ObjectKey.of("cast", "a.mood AS character varying"));
      // A partition and a child need what they are of; which part says so is their kind's.
      assertThat(transitively(model, "table:a.u1")).contains(ObjectKey.of("table", "a", "u"));
      assertThat(transitively(model, "table:a.child")).contains(ObjectKey.of("table", "a", "base"));
    }
  }

  private static Set<ObjectKey> transitively(SchemaModel model, String table) {
    ObjectKey key = ObjectKey.parse(table);
    return model.objects().keySet().stream().filter(part -> part.isWithin(key))
        .flatMap(part -> model.needsOf(part).stream()).collect(Collectors.toSet());
  }
}
