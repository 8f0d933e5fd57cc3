package tandem.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.dialect.ReadScope;
import tandem.model.SchemaModel;
import tandem.model.Unmodelled;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;
import tandem.shadow.TestServers;

class UnclaimedTest {
  private static final String ROLE = "tandem_unclaimed_reader";

  @ParameterizedTest
  @ValueSource(ints = {14, 17, 18})
  void whatHasNoAddressOfItsOwnIsListed(int major) throws SQLException {
    ShadowServer server = TestServers.shared(major);
    server.ensureRoles(List.of(ROLE));
    try (ShadowDatabase database = server.create();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      // There is no label provider among the extensions of the embedded servers.
      statement.execute("""
          CREATE TABLE t (id integer, email text);
          SET allow_system_table_mods = on;
          INSERT INTO pg_seclabel (objoid, classoid, objsubid, provider, label)
            VALUES ('t'::regclass, 'pg_class'::regclass, 2, 'anon', 'MASKED');
          SELECT lo_create(1), lo_create(2);
          COMMENT ON LARGE OBJECT 1 IS 'one';
          GRANT EXECUTE ON FUNCTION pg_ls_waldir() TO %1$s;
          DO $$BEGIN
            EXECUTE format('ALTER DATABASE %%I SET app.jwt_secret = %%L', current_database(), 'geheim');
            EXECUTE format('ALTER ROLE %1$s IN DATABASE %%I SET app.uri = %%L', current_database(),
              'http://ann:geheim@x');
            EXECUTE format('ALTER DATABASE %%I SET session_preload_libraries = nowhere', current_database());
          END$$""".formatted(ROLE));
      SchemaModel model = new PostgreSql().reader().read(connection, ReadScope.everything());
      assertThat(model.unmodelled()).containsExactlyInAnyOrder(
          new Unmodelled("security label", "anon on table column public.t.email"),
          new Unmodelled("large object", "1 with privileges or a comment of their own"),
          new Unmodelled("function", "pg_catalog.pg_ls_waldir()"),
          new Unmodelled("setting", "app.jwt_secret"),
          new Unmodelled("setting", "session_preload_libraries"),
          new Unmodelled("setting", "app.uri of role " + ROLE));
      assertThat(model.objects().toString()).doesNotContain("geheim");
    }
  }

  /** The first two stand for a catalog that a later major brings: something speaks of it, and no kind. */
  @ParameterizedTest
  @ValueSource(ints = {14, 17, 18})
  void anAddressThatNoKindClaimsIsListed(int major) throws SQLException {
    ShadowServer server = TestServers.shared(major);
    server.ensureRoles(List.of(ROLE));
    try (ShadowDatabase database = server.create();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("""
          CREATE TABLE t (id integer);
          CREATE TEMPORARY TABLE own (id serial CHECK (id > 0));
          SELECT lo_create(1), lo_create(80000);
          ALTER LARGE OBJECT 1 OWNER TO %1$s;
          ALTER LARGE OBJECT 80000 OWNER TO %1$s;
          CREATE FUNCTION pg_catalog.beside() RETURNS integer LANGUAGE sql AS 'SELECT 1';
          ALTER FUNCTION pg_catalog.pg_ls_waldir() OWNER TO %1$s;
          SET allow_system_table_mods = on;
          CREATE VIEW pg_catalog.shown AS SELECT id FROM public.t;
          INSERT INTO pg_depend VALUES
            ('pg_publication_rel'::regclass, 70000, 0, 'pg_class'::regclass, 't'::regclass, 0, 'n');
          INSERT INTO pg_shdepend SELECT oid, 'pg_publication_rel'::regclass, 70001, 0, 'pg_authid'::regclass,
            '%1$s'::regrole, 'o' FROM pg_database WHERE datname = current_database()""".formatted(ROLE));
      SchemaModel model = new PostgreSql().reader().read(connection, ReadScope.everything());
      assertThat(model.unmodelled()).containsExactlyInAnyOrder(
          new Unmodelled("publication relation", "oid 70000"),
          new Unmodelled("publication relation", "oid 70001"),
          new Unmodelled("function", "pg_catalog.beside()"),
          new Unmodelled("function", "pg_catalog.pg_ls_waldir()"),
          new Unmodelled("view", "pg_catalog.shown"));
      statement.execute("DELETE FROM pg_shdepend WHERE objid = 70001; DELETE FROM pg_depend WHERE objid = 70000");
    }
  }
}
