package tandem.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tandem.ddl.Sql;
import tandem.model.TandemException;

class EmbeddedServerTest {
  private final ShadowServer server = TestServers.shared(17);

  @Test
  void aNewDatabaseIsEmptyAndSortsAlikeOnEveryMachine() throws SQLException {
    try (ShadowDatabase database = server.create()) {
      assertThat(Ask.one(database, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
          .isEqualTo("0");
      assertThat(Ask.one(database, "SHOW server_encoding")).isEqualTo("UTF8");
      assertThat(Ask.one(database, """
          SELECT string_agg(c, '' ORDER BY c) FROM unnest('{b,A,a,B,é}'::text[]) AS c
          """)).isEqualTo("ABabé");
      assertThat(Ask.one(database, "SELECT upper('é')")).isEqualTo("É");
      assertThat(Ask.one(database, "SHOW TimeZone")).isEqualTo("UTC");
    }
  }

  @Test
  void theServerSaysWhichItIs() throws SQLException {
    assertThat(server.major()).isEqualTo(17);
    assertThat(server.version()).startsWith("17.");
    assertThat(server.place()).isEqualTo("embedded");
  }

  @Test
  void aCopyHoldsWhatTheTemplateHoldsThoughSomebodyIsConnected() throws SQLException {
    try (ShadowDatabase template = server.create();
        Connection connected = template.connect();
        Statement statement = connected.createStatement()) {
      statement.execute("CREATE TABLE t AS SELECT generate_series(1, 3) AS n");
      try (ShadowDatabase copy = server.copyOf(template)) {
        assertThat(Ask.one(copy, "SELECT sum(n) FROM t")).isEqualTo("6");
        assertThat(copy.name()).isNotEqualTo(template.name());
      }
      assertThat(Ask.one(template, "SELECT count(*) FROM t")).isEqualTo("3");
    }
  }

  @Test
  void aCopyHasTheSubscriptionsTooAndBothCanBeDropped() throws SQLException {
    ShadowDatabase template = server.create();
    try (Connection connected = template.connect(); Statement statement = connected.createStatement()) {
      statement.execute("CREATE SUBSCRIPTION one CONNECTION '' PUBLICATION p WITH (connect = false)");
      statement.execute("CREATE SUBSCRIPTION \"It's\" CONNECTION '' PUBLICATION p WITH (connect = false)");
      statement.execute("COMMENT ON SUBSCRIPTION one IS 'said'");
    }
    try (ShadowDatabase copy = server.copyOf(template); Connection connected = copy.connect();
        Statement statement = connected.createStatement()) {
      statement.execute("ALTER SUBSCRIPTION \"It's\" SET (slot_name = 'other')");
      assertThat(Ask.one(copy, """
          SELECT string_agg(concat_ws(' ', subname, subslotname, obj_description(s.oid, 'pg_subscription')), ', '
            ORDER BY subname)
          FROM pg_subscription s JOIN pg_database d ON d.oid = subdbid WHERE datname = current_database()"""))
          .isEqualTo("It's other, one one said");
    }
    template.close();
    try (ShadowDatabase other = server.create()) {
      // The catalog is the cluster's, and others have subscriptions there meanwhile.
      assertThat(Ask.one(other, "SELECT count(*) FROM pg_subscription WHERE subname IN ('It''s', 'one')"))
          .isEqualTo("0");
    }
  }

  @Test
  void aClosedDatabaseIsGoneThoughSomebodyIsConnected() throws SQLException {
    ShadowDatabase database = server.create();
    try (Connection connected = database.connect(); ShadowDatabase other = server.create()) {
      database.close();
      database.close();
      assertThat(Ask.one(other, "SELECT count(*) FROM pg_database WHERE datname = '" + database.name() + "'"))
          .isEqualTo("0");
      assertThat(connected.isValid(1)).isFalse();
    }
  }

  @Test
  void aDatabaseThatAScriptMadeIsCopiedUnderWhateverName() throws SQLException {
    try (ShadowDatabase database = server.create()) {
      String odd = "a\"b'; DROP DATABASE postgres; --\\ é $$ " + "x".repeat(20);
      Ask.run(database, "CREATE DATABASE " + Sql.name(odd));
      try (ShadowDatabase copy = server.copyOf(new Renamed(database, odd))) {
        assertThat(Ask.one(copy, "SELECT current_database()")).isEqualTo(copy.name());
      } finally {
        Ask.run(database, "DROP DATABASE " + Sql.name(odd));
      }
    }
  }

  @Test
  void missingRolesBecomeStubsThatCannotLogIn() throws SQLException {
    String odd = "robert\"; DROP TABLE x; --";
    assertThat(server.ensureRoles(List.of("postgres", "stub one", odd, "stub one")))
        .containsExactly("stub one", odd);
    assertThat(server.ensureRoles(List.of("stub one"))).isEmpty();
    try (ShadowDatabase database = server.create()) {
      assertThat(Ask.one(database,
          "SELECT string_agg(rolcanlogin::text, ',') FROM pg_roles WHERE rolname LIKE 'stub%'"))
          .isEqualTo("false");
    }
  }

  @Test
  void missingTablespacesAreMadeWithinTheDataFolder() throws SQLException {
    String odd = "stub'\"; DROP TABLE x; --";
    assertThat(server.ensureTablespaces(List.of("pg_default", "stub_space", odd, "stub_space")))
        .containsExactly("stub_space", odd);
    assertThat(server.ensureTablespaces(List.of("stub_space"))).isEmpty();
    try (ShadowDatabase database = server.create()) {
      Ask.run(database, "CREATE TABLE t () TABLESPACE stub_space");
    }
  }

  @Test
  void aReservedRoleThatTheMajorLacksIsOneClearError() {
    TandemException e = catchThrowableOfType(TandemException.class,
        () -> server.ensureRoles(List.of("pg_of_the_future")));
    assertThat(e.code()).isEqualTo("SHADOW-ROLE-RESERVED");
    assertThat(e.what()).contains("PostgreSQL 17", "pg_of_the_future");
  }

  /** On a server of its own: others make roles on the shared one meanwhile. */
  @Test
  void rolesOfScriptsAreDroppedOnceNothingDependsOnThem() throws SQLException {
    try (ShadowServer own = TestServers.shadows().open(OptionalInt.of(17))) {
      try (ShadowDatabase database = own.create()) {
        Ask.run(database, "CREATE ROLE made_free", "CREATE ROLE made_bound", "CREATE TABLE t ()",
            "GRANT SELECT ON t TO made_bound");
        assertThat(own.dropRolesOfScripts()).containsExactly("made_free");
      }
      assertThat(own.dropRolesOfScripts()).containsExactly("made_bound");
    }
  }

  @Test
  void aMissingExtensionNamesItselfAndTheRemedy() throws SQLException {
    try (ShadowDatabase database = server.create()) {
      SQLException e = catchThrowableOfType(SQLException.class,
          () -> Ask.run(database, "CREATE EXTENSION postgis"));
      assertThat(MissingExtension.in(e)).hasValueSatisfying(error -> {
        assertThat(error.code()).isEqualTo("SHADOW-EXTENSION");
        assertThat(error.what()).contains("postgis");
        assertThat(error.remedy().orElseThrow()).contains("shadow:", "docker:");
      });
      SQLException version = catchThrowableOfType(SQLException.class,
          () -> Ask.run(database, "CREATE EXTENSION hstore VERSION '99'"));
      assertThat(MissingExtension.in(version)).hasValueSatisfying(
          error -> assertThat(error.what()).contains("hstore", "version"));
      SQLException other = catchThrowableOfType(SQLException.class, () -> Ask.run(database, "SELECT 1/0"));
      assertThat(MissingExtension.in(other)).isEmpty();
    }
  }

  @Test
  void thousandsOfTablesFitIntoOneTransaction() throws SQLException {
    try (ShadowDatabase database = server.create()) {
      Ask.run(database, """
          DO $$ BEGIN
            FOR i IN 1..2000 LOOP EXECUTE format('CREATE TABLE t%s (id int PRIMARY KEY)', i); END LOOP;
          END $$
          """);
      assertThat(Ask.one(database, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
          .isEqualTo("2000");
    }
  }

  @Test
  void thePasswordIsNowhereToBeSeen() throws Exception {
    try (ShadowDatabase database = server.create()) {
      String password = database.password();
      assertThat(password).hasSizeGreaterThan(30);
      assertThat(database.toString()).contains(database.name()).doesNotContain(password);
      assertThat(server.toString()).doesNotContain(password);
      assertThat(database.jdbcUrl()).doesNotContain(password);
      assertThat(new Address("h", 1, "d", "u", "hush", "").toString()).doesNotContain("hush");
      assertThat(commandLines()).contains("bin/postgres").doesNotContain(password);
      assertThat(Ask.one(database, "SELECT rolpassword FROM pg_authid WHERE rolname = 'postgres'"))
          .startsWith("SCRAM-SHA-256$").doesNotContain(password);
    }
  }

  @Test
  void theServerListensOnTheLoopbackAddressOnly() throws SQLException {
    try (ShadowDatabase database = server.create()) {
      assertThat(Ask.one(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(Ask.one(database, "SHOW unix_socket_directories")).isEmpty();
      assertThat(Ask.one(database, "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method = 'trust'"))
          .isEqualTo("0");
    }
  }

  private static String commandLines() throws Exception {
    Process ps = new ProcessBuilder("ps", "-eo", "args", "-ww").start();
    return new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Another database of the same server. */
  private record Renamed(ShadowDatabase original, String name) implements ShadowDatabase {
    @Override
    public Connection connect() throws SQLException {
      throw new SQLException("only its name is wanted");
    }

    @Override
    public String jdbcUrl() {
      return original.jdbcUrl();
    }

    @Override
    public String user() {
      return original.user();
    }

    @Override
    public String password() {
      return original.password();
    }

    @Override
    public void close() {
      // Made and dropped by the test itself.
    }
  }
}
