package tandem.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tandem.ddl.Sql;
import tandem.model.TandemException;

/** Servers by URL, with the embedded server as the one that somebody else runs. */
class NamedServersTest {
  private static final OptionalInt ANY = OptionalInt.empty();

  private final List<String> progress = new ArrayList<>();
  private ShadowDatabase database;

  @BeforeEach
  void takeADatabase() {
    database = TestServers.shared(17).create();
  }

  @AfterEach
  void giveItBack() {
    database.close();
  }

  @Test
  void databasesAndStubsAreMadeThereAndDroppedAtTheEnd() throws SQLException {
    try (ShadowServer server = shadows(url("postgres", database.password())).open(ANY);
        ShadowDatabase first = server.create();
        ShadowDatabase copy = server.copyOf(first)) {
      assertThat(server.major()).isEqualTo(17);
      assertThat(first.name()).startsWith("tandem_shadow_" + ProcessHandle.current().pid() + "_");
      assertThat(Ask.one(copy, "SELECT 1")).isEqualTo("1");
      assertThat(server.ensureRoles(List.of("stub of url"))).containsExactly("stub of url");
      assertThat(ours()).isEqualTo("3");
      assertThatThrownBy(() -> server.ensureTablespaces(List.of("of url")))
          .isInstanceOfSatisfying(TandemException.class,
              e -> assertThat(e.code()).isEqualTo("SHADOW-TABLESPACE"));
    }
    assertThat(ours()).isEqualTo("0");
  }

  @Test
  void aJdbcUrlWorksAsWell() throws SQLException {
    String url = database.jdbcUrl() + "&user=postgres&password=" + UrlText.encode(database.password());
    try (ShadowServer server = shadows(url).open(ANY); ShadowDatabase made = server.create()) {
      assertThat(Ask.one(made, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void whatAKilledRunLeftIsRemovedAndWhatOthersMadeIsNot() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    RunMark here = RunMark.ofThisRun();
    leave("tandem_shadow_1_dead", new RunMark(here.machine(), dead.pid(), 1).comment());
    leave("tandem_shadow_1_reused", new RunMark(here.machine(), here.pid(), here.started() - 1).comment());
    leave("tandem_shadow_1_alive", here.comment());
    leave("tandem_shadow_1_elsewhere", new RunMark("elsewhere/1/2", dead.pid(), 1).comment());
    leave("tandem_shadow_1_somebodys", "mine; machine=x pid=1 started=1");
    leave("not_ours", new RunMark(here.machine(), dead.pid(), 1).comment());
    Ask.run(database, "CREATE ROLE left_role", "COMMENT ON ROLE left_role IS "
        + Sql.literal(new RunMark(here.machine(), dead.pid(), 1).comment()));
    try (ShadowServer server = shadows(url("postgres", database.password())).open(ANY)) {
      assertThat(Ask.one(database, """
          SELECT string_agg(datname, ' ' ORDER BY datname) FROM pg_database
          WHERE datname ~ 'tandem_shadow_1_|not_ours'
          """))
          .isEqualTo("not_ours tandem_shadow_1_alive tandem_shadow_1_elsewhere tandem_shadow_1_somebodys");
      assertThat(Ask.one(database, "SELECT count(*) FROM pg_roles WHERE rolname = 'left_role'"))
          .isEqualTo("0");
      assertThat(progress).hasSize(3).allMatch(line -> line.startsWith("removed "));
      assertThat(server.major()).isEqualTo(17);
    } finally {
      for (String name : List.of("not_ours", "tandem_shadow_1_alive", "tandem_shadow_1_elsewhere",
          "tandem_shadow_1_somebodys")) {
        Ask.run(database, "DROP DATABASE IF EXISTS " + name);
      }
    }
  }

  @Test
  void aRoleThatMayNotCreateDatabasesIsToldSo() throws SQLException {
    Ask.run(database, "CREATE ROLE \"may not\" LOGIN PASSWORD 'p@ss/word?'");
    try {
      TandemException e = failure(url("may not", "p@ss/word?"), ANY);
      assertThat(e.code()).isEqualTo("SHADOW-DATABASE-RIGHT");
      assertThat(e.exit()).isEqualTo(TandemException.Exit.REFUSED);
      assertThat(e.remedy().orElseThrow()).contains("ALTER ROLE \"may not\" CREATEDB");
    } finally {
      Ask.run(database, "DROP ROLE \"may not\"");
    }
  }

  @Test
  void aRoleThatMayNotCreateRolesIsToldSo() throws SQLException {
    Ask.run(database, "CREATE ROLE maker LOGIN CREATEDB PASSWORD 'hush'");
    try (ShadowServer server = shadows(url("maker", "hush")).open(ANY);
        ShadowDatabase made = server.create()) {
      assertThat(Ask.one(made, "SELECT current_user")).isEqualTo("maker");
      TandemException e = catchThrowableOfType(TandemException.class,
          () -> server.ensureRoles(List.of("wanted")));
      assertThat(e.code()).isEqualTo("SHADOW-ROLE-RIGHT");
      assertThat(e.what()).contains("wanted", "maker");
    } finally {
      Ask.run(database, "DROP ROLE maker");
    }
  }

  @Test
  void aWrongPasswordIsOneClearErrorThatDoesNotShowIt() {
    TandemException e = failure(url("postgres", "wrong-secret"), ANY);
    assertThat(e.code()).isEqualTo("SHADOW-LOGIN");
    assertThat(e.what() + e.where() + e.remedy() + e.getCause()).doesNotContain("wrong-secret");
  }

  @Test
  void aServerThatDoesNotAnswerIsOneClearError() {
    TandemException e = failure("postgresql://u:secret@127.0.0.1:1/postgres", ANY);
    assertThat(e.code()).isEqualTo("SHADOW-UNREACHABLE");
    assertThat(e.where()).contains("127.0.0.1:1");
    assertThat(e.what() + e.getCause()).doesNotContain("secret");
  }

  @Test
  void aDatabaseThatIsNotThereIsOneClearError() {
    TandemException e = failure(url("postgres", database.password()) + "_none", ANY);
    assertThat(e.code()).isEqualTo("SHADOW-DATABASE");
  }

  @Test
  void aServerOfAnotherMajorIsRefused() {
    TandemException e = failure(url("postgres", database.password()), OptionalInt.of(14));
    assertThat(e.code()).isEqualTo("SHADOW-MAJOR");
    assertThat(e.what()).contains("PostgreSQL 17.", "PostgreSQL 14");
  }

  private TandemException failure(String url, OptionalInt major) {
    return catchThrowableOfType(TandemException.class, () -> shadows(url).open(major));
  }

  private Shadows shadows(String url) {
    return new PostgreSqlShadows(url, Path.of("unused"), Path.of(""), progress::add);
  }

  private String url(String user, String password) {
    Address address = ServerUrl.parse(database.jdbcUrl());
    return "postgresql://" + UrlText.encode(user) + ':' + UrlText.encode(password) + '@'
        + address.hostAndPort() + '/' + address.database();
  }

  private void leave(String name, String comment) throws SQLException {
    Ask.run(database, "CREATE DATABASE " + name,
        "COMMENT ON DATABASE " + name + " IS " + Sql.literal(comment));
  }

  private String ours() throws SQLException {
    return Ask.one(database, """
        SELECT (SELECT count(*) FROM pg_database WHERE datname LIKE 'tandem_shadow_%')
          + (SELECT count(*) FROM pg_roles WHERE rolname = 'stub of url')
        """);
  }
}
