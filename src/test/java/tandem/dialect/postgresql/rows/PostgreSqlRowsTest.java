package tandem.dialect.postgresql.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tandem.dialect.ReadScope;
import tandem.dialect.RowPrint;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.shadow.TestServers;

class PostgreSqlRowsTest {
  private final ShadowServer server = TestServers.shared(17);
  private final PostgreSqlRows rows = new PostgreSqlRows();

  @Test
  void everyBuiltInTypeGetsDistinctValues() throws SQLException {
    String types = """
        bigint|integer|smallint|numeric|numeric(3,3)|numeric(10,2)|real|double precision|money|boolean|date
        timestamp|timestamptz(3)|time|timetz|interval|uuid|json|jsonb|jsonpath|bytea|inet|cidr
        macaddr|macaddr8
        point|line|lseg|box|path|polygon|circle|tsvector|tsquery|pg_lsn|txid_snapshot|pg_snapshot|xid|xid8
        oid|tid
        regclass|regtype|regproc|regprocedure|regoper|regoperator|regconfig|regdictionary|regnamespace|regrole
        regcollation|text|varchar|varchar(1)|varchar(3)|char|char(5)|name|"char"|bit|bit(4)|bit varying(3)
        int4range|int8range|numrange|tsrange|tstzrange|daterange|int4multirange|datemultirange
        text[]|integer[][]|uuid[]|int2vector|oidvector|refcursor""";
    String columns = IntStream.range(0, types.split("[|\n]").length)
        .mapToObj(i -> "c" + i + " " + types.split("[|\n]")[i] + " NOT NULL")
        .collect(Collectors.joining(", "));
    assertFilled("CREATE TABLE everything (" + columns + ")");
  }

  @Test
  void typesOfTheUserGetValues() throws SQLException {
    assertFilled("""
        CREATE SCHEMA app;
        CREATE TYPE app.mood AS ENUM ('sad', 'ok', 'happy');
        CREATE DOMAIN app.email AS text NOT NULL CHECK (VALUE ~ '^[^@]+@[^@]+\\.[a-z]{2,}$');
        CREATE DOMAIN app.code AS varchar(8) CHECK (VALUE ~ '^[A-Z]{3}-[0-9]{4}$');
        CREATE DOMAIN app.percent AS numeric(5,2) CHECK (VALUE >= 50 AND VALUE <= 100);
        CREATE DOMAIN app.works AS app.percent CHECK (VALUE > 90);
        CREATE TYPE app.place AS (street text, mood app.mood, at point);
        CREATE TYPE app.floats AS RANGE (subtype = float8, subtype_diff = float8mi);
        CREATE TABLE app.person (
          id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, mood app.mood NOT NULL,
          moods app.mood[] NOT NULL,
          email app.email UNIQUE, emails app.email[] NOT NULL, code app.code NOT NULL, p app.percent NOT NULL,
          w app.works NOT NULL, home app.place NOT NULL, homes app.place[] NOT NULL, f app.floats NOT NULL,
          twice integer GENERATED ALWAYS AS (2) STORED)""");
  }

  @Test
  void checksAreMetByTryingValues() throws SQLException {
    assertFilled("""
        CREATE TABLE c (
          id integer PRIMARY KEY,
          status text NOT NULL CHECK (status IN ('new', 'paid')),
          year smallint NOT NULL CHECK (year BETWEEN 1990 AND 2090),
          country char(2) NOT NULL CHECK (country = upper(country)),
          iban text NOT NULL CHECK (length(iban) = 18),
          hash bytea NOT NULL CHECK (octet_length(hash) = 32),
          starts date NOT NULL, ends date NOT NULL, CHECK (ends > starts),
          price numeric(8,2) NOT NULL CHECK (price > 1000), discount numeric(8,2) NOT NULL,
          CHECK (discount < 0 AND discount > -price),
          valid_until timestamptz NOT NULL CHECK (valid_until > '2050-01-01'),
          email varchar(40) NOT NULL CHECK (email LIKE '%@%'),
          one text, other text, CHECK ((one IS NULL) <> (other IS NULL)),
          tags text[] NOT NULL CHECK (cardinality(tags) = 0))""");
  }

  @Test
  void aTableForOneRowGetsOne() throws SQLException {
    RowPrint print = made("CREATE TABLE settings (id boolean PRIMARY KEY DEFAULT true CHECK (id), n int)");
    assertThat(print.tables().get(ObjectKey.of("table", "public", "settings")).rows()).isOne();
  }

  @Test
  void foreignKeysPointAtRowsWhateverTheOrderAndInCircles() throws SQLException {
    String ddl = """
        CREATE TABLE a_child (
          parent uuid NOT NULL, line int, PRIMARY KEY (parent, line), sku text NOT NULL, tenant int NOT NULL);
        CREATE TABLE z_parent (id uuid PRIMARY KEY, tenant int NOT NULL, UNIQUE (tenant, id));
        CREATE TABLE tenant (id int PRIMARY KEY);
        CREATE TABLE sku (code varchar(3) PRIMARY KEY);
        ALTER TABLE a_child ADD FOREIGN KEY (tenant, parent) REFERENCES z_parent (tenant, id),
          ADD FOREIGN KEY (sku) REFERENCES sku, ADD FOREIGN KEY (tenant) REFERENCES tenant;
        ALTER TABLE z_parent ADD FOREIGN KEY (tenant) REFERENCES tenant;
        CREATE TABLE node (id int PRIMARY KEY, parent int NOT NULL REFERENCES node);
        CREATE TABLE dept (id int PRIMARY KEY, head int NOT NULL);
        CREATE TABLE person (id int PRIMARY KEY, dept int NOT NULL REFERENCES dept DEFERRABLE);
        ALTER TABLE dept ADD FOREIGN KEY (head) REFERENCES person DEFERRABLE INITIALLY DEFERRED;
        CREATE TABLE ping (id text PRIMARY KEY, pong text);
        CREATE TABLE pong (id text PRIMARY KEY, ping text REFERENCES ping);
        ALTER TABLE ping ADD FOREIGN KEY (pong) REFERENCES pong;""";
    try (ShadowDatabase database = server.create()) {
      RowPrint print = made(database, ddl);
      assertThat(print.empty()).isEmpty();
      // A key that is dropped and added again is checked against the rows.
      run(database, """
          DO $$ DECLARE r record; BEGIN
            FOR r IN SELECT conrelid::regclass AS t, conname, pg_get_constraintdef(oid) AS def
              FROM pg_constraint WHERE contype = 'f' LOOP
              EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %I %s',
                r.t, r.conname, r.conname, r.def);
            END LOOP; END $$""");
    }
  }

  @Test
  void aTableThatTakesNoRowIsToldAndStopsNobody() throws SQLException {
    RowPrint print = made("""
        CREATE TABLE never (id int PRIMARY KEY CHECK (id <> id));
        CREATE TABLE follows (id int PRIMARY KEY REFERENCES never);
        CREATE TABLE may_follow (id int PRIMARY KEY, never int REFERENCES never);
        CREATE TABLE fine (id int)""");
    assertThat(print.empty()).extracting(ObjectKey::name).containsExactly("follows", "never");
    assertThat(print.filled()).isEqualTo(2);
  }

  @Test
  void noOtherServerIsAskedForRowsOrGivenAny() throws SQLException {
    RowPrint print = made("""
        CREATE FOREIGN DATA WRAPPER away;
        CREATE SERVER there FOREIGN DATA WRAPPER away;
        CREATE TABLE m (id int) PARTITION BY LIST (id);
        CREATE FOREIGN TABLE m_1 PARTITION OF m FOR VALUES IN (1) SERVER there;
        CREATE TABLE m_2 PARTITION OF m DEFAULT;
        CREATE TABLE above (id int);
        CREATE FOREIGN TABLE below () INHERITS (above) SERVER there;
        CREATE TABLE beside (id int)""");
    assertThat(print.empty()).extracting(ObjectKey::name).containsExactly("above", "m");
    assertThat(print.filled()).isEqualTo(1);
  }

  @Test
  void partitionsTakeRowsWithinTheirBounds() throws SQLException {
    assertFilled("""
        CREATE TABLE m (id int, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
        CREATE TABLE m_2031 PARTITION OF m FOR VALUES FROM ('2031-01-01') TO ('2032-01-01');
        CREATE TABLE m_2032 PARTITION OF m FOR VALUES FROM ('2032-01-01') TO ('2033-01-01');
        CREATE TABLE l (id int, region text) PARTITION BY LIST (region);
        CREATE TABLE l_eu PARTITION OF l FOR VALUES IN ('nl', 'be');
        CREATE TABLE h (id int) PARTITION BY HASH (id);
        CREATE TABLE h_0 PARTITION OF h FOR VALUES WITH (MODULUS 1, REMAINDER 0);""");
  }

  @Test
  void triggersOfTheUserDoNotFire() throws SQLException {
    assertFilled("""
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''no''; END';
        CREATE TABLE guarded (id int);
        CREATE TRIGGER guard BEFORE INSERT ON guarded FOR EACH ROW EXECUTE FUNCTION refuse();""");
  }

  @Test
  void rowsThatAreThereStayAndNamesAreQuoted() throws SQLException {
    RowPrint print = made("""
        CREATE TABLE "we""ird Table" ("Order" int PRIMARY KEY, "select" text);
        INSERT INTO "we""ird Table" VALUES (7, 'here before');
        CREATE TABLE child (id int, o int NOT NULL REFERENCES "we""ird Table")""");
    assertThat(print.tables().get(ObjectKey.of("table", "public", "we\"ird Table")).rows()).isOne();
    assertThat(print.tables().get(ObjectKey.of("table", "public", "child")).rows()).isEqualTo(3);
  }

  @Test
  void thePrintDoesNotDependOnTheOrderOfRows() throws SQLException {
    try (ShadowDatabase database = server.create()) {
      RowPrint before = made(database, "CREATE TABLE t (id int, name text)");
      run(database, "UPDATE t SET name = name WHERE id = 1");
      RowPrint reordered = print(database);
      assertThat(before.lostIn(reordered, Set.of())).isEmpty();
      run(database, "UPDATE t SET name = 'another' WHERE id = 1");
      assertThat(before.lostIn(print(database), Set.of())).extracting(RowPrint.Loss::detail)
          .containsExactly("column public.t.name holds other values than before");
    }
  }

  @Test
  void threeHundredTablesThatReferToEachOtherAreFilled() throws SQLException {
    String ddl = IntStream.range(0, 300)
        .mapToObj(i -> "CREATE TABLE t" + i + " (id int PRIMARY KEY, name text NOT NULL,"
            + " status text CHECK (status IN ('a', 'b')), at timestamptz, amount numeric(10,2), u uuid"
            + (i == 0 ? "" : ", parent int NOT NULL REFERENCES t" + i / 2) + ")")
        .collect(Collectors.joining(";\n"));
    try (ShadowDatabase database = server.create(); Connection connection = database.connect()) {
      run(database, ddl);
      rows.make(connection, SchemaModel.empty(), ReadScope.everything(), Set.of());
      assertThat(rows.print(connection, SchemaModel.empty(), ReadScope.everything()).filled()).isEqualTo(300);
    }
  }

  private void assertFilled(String ddl) throws SQLException {
    assertThat(made(ddl).empty()).as("tables without rows").isEmpty();
  }

  private RowPrint made(String ddl) throws SQLException {
    try (ShadowDatabase database = server.create()) {
      return made(database, ddl);
    }
  }

  private RowPrint made(ShadowDatabase database, String ddl) throws SQLException {
    run(database, ddl);
    try (Connection connection = database.connect()) {
      rows.make(connection, SchemaModel.empty(), ReadScope.everything(), Set.of());
    }
    return print(database);
  }

  private RowPrint print(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return rows.print(connection, SchemaModel.empty(), ReadScope.everything());
    }
  }

  private static void run(ShadowDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
