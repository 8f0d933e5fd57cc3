package tandem.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
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
import tandem.model.SchemaObject;
import tandem.model.Unmodelled;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.TestServers;

/** Who may log in and nothing else reads the same schema: the catalogs are everybody's. */
class UnprivilegedReaderTest {
  private static final String NOBODY = "unprivileged_reader";
  private static final String SCHEMA = """
      CREATE SCHEMA app;
      REVOKE ALL ON SCHEMA public FROM PUBLIC;
      CREATE TYPE app.mood AS ENUM ('calm');
      CREATE DOMAIN app.d AS text CHECK (VALUE <> '');
      CREATE TYPE app.c AS (a integer, b app.mood);
      CREATE TYPE app.r AS RANGE (SUBTYPE = integer);
      CREATE SEQUENCE app.s;
      CREATE FUNCTION app.f(a integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT a';
      REVOKE ALL ON FUNCTION app.f FROM PUBLIC;
      CREATE TABLE app.t (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, m app.mood DEFAULT 'calm',
        n bigint DEFAULT nextval('app.s'), CHECK (app.f(id) > 0)) PARTITION BY RANGE (id);
      CREATE TABLE app.p PARTITION OF app.t FOR VALUES FROM (1) TO (9);
      CREATE INDEX i ON app.t (app.f(id)) WHERE m = 'calm';
      CREATE VIEW app.v WITH (security_barrier) AS SELECT id, app.f(id) FROM app.t;
      CREATE MATERIALIZED VIEW app.mv AS SELECT 1 AS one;
      CREATE RULE ru AS ON INSERT TO app.v DO INSTEAD NOTHING;
      CREATE FUNCTION app.tr() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
      CREATE TRIGGER g BEFORE INSERT ON app.t FOR EACH ROW EXECUTE FUNCTION app.tr();
      ALTER TABLE app.t ENABLE ROW LEVEL SECURITY;
      CREATE POLICY po ON app.t USING (app.f(id) > 0);
      CREATE STATISTICS app.st ON id, m FROM app.t;
      CREATE EXTENSION postgres_fdw SCHEMA app;
      CREATE SERVER elsewhere FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'h');
      CREATE USER MAPPING FOR CURRENT_USER SERVER elsewhere OPTIONS (password 'geheim');
      CREATE FOREIGN TABLE app.ft (id integer) SERVER elsewhere;
      CREATE PUBLICATION pub FOR TABLE app.t;
      CREATE SUBSCRIPTION sub CONNECTION 'host=h password=geheim' PUBLICATION pub WITH (connect = false);
      COMMENT ON SUBSCRIPTION sub IS 'seen';
      CREATE TEXT SEARCH CONFIGURATION app.words (COPY = pg_catalog.english);
      CREATE FUNCTION app.et() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
      CREATE EVENT TRIGGER et ON sql_drop EXECUTE FUNCTION app.et();
      COMMENT ON TABLE app.t IS 'seen';
      GRANT SELECT (id) ON app.t TO unprivileged_reader;
      ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO PUBLIC;
      REVOKE ALL ON SCHEMA app FROM PUBLIC""";

  @ParameterizedTest
  @ValueSource(ints = 17)
  void readsWhatASuperuserReads(int major) throws SQLException {
    try (ShadowDatabase database = TestServers.shared(major).create();
        Connection owner = database.connect(); Statement statement = owner.createStatement()) {
      statement.execute("DROP ROLE IF EXISTS " + NOBODY);
      statement.execute("CREATE ROLE " + NOBODY + " LOGIN PASSWORD 'x'");
      try (Statement sql = owner.createStatement()) {
        sql.execute(SCHEMA);
        ReadScope scope = new ReadScope(List.of(), List.of(), Set.of(database.user()));
        SchemaModel all = new PostgreSql().reader().read(owner, scope);
        try (Connection nobody = DriverManager.getConnection(database.jdbcUrl(), NOBODY, "x")) {
          SchemaModel seen = new PostgreSql().reader().read(nobody, scope);
          Map<ObjectKey, SchemaObject> visible = new TreeMap<>(all.objects());
          visible.keySet().removeIf(key -> key.kind().equals("user mapping"));
          assertThat(visible).hasSize(all.objects().size() - 1);
          assertThat(seen.objects()).isEqualTo(visible);
          assertThat(seen.dependencies()).isEqualTo(all.dependencies().stream()
              .filter(needs -> !needs.dependent().kind().equals("user mapping")).collect(Collectors.toSet()));
          assertThat(seen.unmodelled()).containsAll(all.unmodelled()).contains(
              new Unmodelled("user mapping", database.user() + " on server elsewhere"));
        }
      } finally {
        statement.execute("DROP OWNED BY " + NOBODY);
        statement.execute("DROP ROLE " + NOBODY);
      }
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {14, 18})
  void soItIsOnTheOldestAndTheNewestMajor(int major) throws SQLException {
    readsWhatASuperuserReads(major);
  }
}
