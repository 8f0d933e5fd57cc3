package tandem.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tandem.dialect.postgresql.PostgreSql;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.shadow.TestServers;

class StateLoaderTest {
  private final ShadowServer server = TestServers.shared(17);
  private final ShadowDatabase database = server.create();

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void anyOrderOfStatementsAndFilesWorks() throws SQLException {
    Loaded loaded = load(Map.of(
        "1.sql", "COMMENT ON VIEW app.v IS 'x'; CREATE VIEW app.v AS SELECT app.f(id) FROM app.t;",
        "2.sql", "CREATE TABLE app.t (id app.age, o app.other); CREATE TABLE app.other (id integer);",
        "3.sql", "CREATE FUNCTION app.f(x integer) RETURNS integer LANGUAGE sql AS 'SELECT id FROM app.t';\n"
            + "CREATE DOMAIN app.age AS integer; CREATE SCHEMA app;"));
    assertThat(loaded.files()).isEqualTo(3);
    assertThat(loaded.statements()).isEqualTo(7);
    assertThat(loaded.retried()).isZero();
    assertThat(one("SELECT obj_description('app.v'::regclass)")).isEqualTo("x");
  }

  @Test
  void aWrongGuessOfTheOrderIsCuredByTryingAgain() throws SQLException {
    Loaded loaded = load(Map.of("a.sql", """
        CREATE VIEW v AS SELECT * FROM t JOIN u USING (id);
        DO $$ BEGIN EXECUTE 'CREATE TABLE t (id int)'; END $$;
        DO $$ BEGIN EXECUTE 'CREATE TABLE u (id int)'; END $$;
        """));
    assertThat(loaded.retried()).isPositive();
    assertThat(one("SELECT count(*) FROM v")).isEqualTo("0");
  }

  @Test
  void settingsOfAFileHoldForItsStatementsOnly() throws SQLException {
    load(Map.of(
        "a.sql", "SET search_path = one; CREATE TABLE t (id integer); BEGIN; CREATE INDEX ON t (id); COMMIT;",
        "b.sql", "CREATE SCHEMA one; CREATE SCHEMA two;",
        "c.sql", "SELECT pg_catalog.set_config('search_path', 'two', false); CREATE TABLE t (id integer);",
        "d.sql", "CREATE TABLE t (id integer);"));
    assertThat(one("SELECT string_agg(nspname, ',' ORDER BY nspname) "
        + "FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE relname = 't'"))
        .isEqualTo("one,public,two");
  }

  @Test
  void rolesThatAreMissingAreStubbedAndSaid() {
    Loaded loaded = load(Map.of("a.sql",
        "CREATE TABLE t (id integer); GRANT SELECT ON t TO \"loader \"\" one\", loader_two; "
            + "ALTER TABLE t OWNER TO loader_two;"));
    assertThat(loaded.stubbedRoles()).containsExactlyInAnyOrder("loader \" one", "loader_two");
  }

  @Test
  void tablespacesThatAreMissingAreMadeAndSaid() {
    Loaded loaded = load(Map.of("a.sql", """
        CREATE TABLE t (id integer PRIMARY KEY USING INDEX TABLESPACE "loader ""fast") TABLESPACE loader_slow;
        CREATE INDEX i ON t (id) TABLESPACE loader_slow;
        """));
    assertThat(loaded.stubbedRoles())
        .containsExactlyInAnyOrder("tablespace loader \"fast", "tablespace loader_slow");
  }

  @Test
  void anErrorOfPostgresIsToldWithFileAndLine() {
    assertThatThrownBy(() -> load(Map.of(
        "app/x.sql",
            "-- 😀\nCREATE TABLE t (id integer);\n\nCREATE VIEW v AS\n  SELECT '😀',\n    nothing FROM t;",
        "b.sql", "CREATE VIEW w AS SELECT * FROM v;")))
        .isInstanceOfSatisfying(TandemException.class, e -> {
          assertThat(e.code()).isEqualTo("STATE-BUILD");
          assertThat(e.where()).contains("app/x.sql:6");
          assertThat(e.what()).contains("column \"nothing\" does not exist").contains("1 more");
        });
  }

  @Test
  void aSyntaxErrorIsToldBeforeWhatFollowsFromIt() {
    assertThatThrownBy(() -> load(Map.of("a.sql", "CREATE VIEW v AS SELECT * FROM t;",
        "b.sql", "CREATE TABLE t (\n  id integer,,\n  b text);")))
        .isInstanceOfSatisfying(TandemException.class, e -> assertThat(e.where()).contains("b.sql:2"));
  }

  @Test
  void anObjectThatTwoFilesDefineIsRefusedNamingBoth() {
    String view = "CREATE OR REPLACE VIEW v AS SELECT 1 AS x;";
    for (String twice : new String[] {view, "CREATE TABLE IF NOT EXISTS public.t (id integer);",
        "CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql AS 'SELECT 1';"}) {
      try (ShadowDatabase fresh = server.create()) {
        Map<String, String> files = Map.of("a.sql", twice, "b.sql", "\n" + twice);
        assertThatThrownBy(() -> new StateLoader(server, new PostgreSql()).load(files, fresh))
            .isInstanceOfSatisfying(TandemException.class, e -> {
              assertThat(e.code()).isEqualTo("STATE-TWICE");
              assertThat(e.what()).contains("a.sql:1").contains("b.sql:2");
            });
      }
    }
    String routine = "CREATE FUNCTION public.f(a %s) RETURNS int LANGUAGE sql AS 'SELECT 1';\n";
    Map<String, String> files = Map.of("a.sql", routine.formatted("int"), "b.sql", routine.formatted("text"),
        "c.sql", "\n" + routine.formatted("text"));
    assertThatThrownBy(() -> load(files)).hasMessageContaining("b.sql:1").hasMessageContaining("c.sql:2");
  }

  @Test
  void whatEveryNewDatabaseHasMayBeThere() throws SQLException {
    load(Map.of("a.sql", "CREATE SCHEMA public; CREATE EXTENSION plpgsql; CREATE TABLE public.t ();"));
    assertThat(one("SELECT count(*) FROM public.t")).isEqualTo("0");
  }

  @Test
  void aMissingExtensionNamesItselfAndTheRemedy() {
    assertThatThrownBy(() -> load(Map.of("a.sql", "CREATE EXTENSION postgis;",
        "b.sql", "CREATE TABLE t (g geometry);")))
        .isInstanceOfSatisfying(TandemException.class, e -> {
          assertThat(e.code()).isEqualTo("STATE-EXTENSION");
          assertThat(e.what()).contains("postgis");
          assertThat(e.where()).contains("a.sql:1");
          assertThat(e.remedy().orElseThrow()).contains("shadow:");
        });
  }

  @Test
  void questionMarksBracesAndSemicolonsReachTheServerAsTheyAre() throws SQLException {
    load(Map.of("a.sql", """
        CREATE TABLE t (j jsonb CHECK (j ? 'a;b'), d text DEFAULT '{d ''1''}');
        CREATE RULE r AS ON INSERT TO t DO ALSO (SELECT 1; SELECT 2);
        CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT 2; END;
        """));
    assertThat(one("SELECT f()")).isEqualTo("2");
  }

  private Loaded load(Map<String, String> files) {
    return new StateLoader(server, new PostgreSql()).load(files, database);
  }

  private String one(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
