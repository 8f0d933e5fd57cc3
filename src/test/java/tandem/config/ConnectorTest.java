package tandem.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.TestServers;

final class ConnectorTest {
  private static ShadowDatabase shadow;
  private static String hostAndPort;
  private static String database;

  private final Connector connector = new Connector(
      new Variables(Map.of()), "nobody", new PasswordFile(Path.of("/none")), notice -> { });

  @BeforeAll
  static void makeARole() throws SQLException {
    shadow = TestServers.shared(17).create();
    try (Connection connection = shadow.connect(); Statement statement = connection.createStatement()) {
      statement.execute("DROP ROLE IF EXISTS connector_test");
      statement.execute("CREATE ROLE connector_test LOGIN PASSWORD 'geheim'");
      String url = connection.getMetaData().getURL();
      hostAndPort = url.replaceFirst("^jdbc:postgresql://([^/]*)/.*", "$1");
      database = connection.getCatalog();
    }
  }

  @AfterAll
  static void dropIt() throws SQLException {
    try (Connection connection = shadow.connect(); Statement statement = connection.createStatement()) {
      statement.execute("DROP ROLE connector_test");
    }
    shadow.close();
  }

  @Test
  void connectsAndSaysWhoItIs() throws SQLException {
    try (Connection connection = connect("geheim", database, "");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT current_user, current_setting('application_name')")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("connector_test");
      assertThat(row.getString(2)).isEqualTo("tandem");
    }
  }

  @Test
  void aWrongPasswordIsTold() {
    fails("DATABASE-WRONG-PASSWORD", () -> connect("geheimer", database, ""));
  }

  @Test
  void aMissingPasswordIsTold() {
    fails("DATABASE-NO-PASSWORD", () -> connect("", database, ""));
  }

  @Test
  void anUnknownDatabaseIsTold() {
    fails("DATABASE-UNKNOWN", () -> connect("geheim", "no_such_database", ""));
  }

  @Test
  void aServerWithoutTlsIsTold() {
    fails("DATABASE-TLS", () -> connect("geheim", database, "?sslmode=require"));
  }

  @Test
  void aServerThatIsNotThereIsTold() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    String url = "postgresql://u:geheim@localhost:" + port + "/db";
    TandemException error = fails("DATABASE-UNREACHABLE",
        () -> connector.connect("production", connector.address(url, "here")));
    assertThat(error.where()).contains("production (localhost:" + port + "/db)");
    assertThat(error).hasMessageContaining("nothing listens there");
  }

  @Test
  void aHostThatDoesNotExistIsTold() {
    String url = "postgresql://u:geheim@no.such.host.invalid/db";
    TandemException error = fails("DATABASE-UNREACHABLE",
        () -> connector.connect("", connector.address(url, "here")));
    assertThat(error.where()).contains("no.such.host.invalid:5432/db");
  }

  private Connection connect(String password, String name, String parameters) {
    String url = "postgresql://connector_test:" + password + "@" + hostAndPort + "/" + name + parameters;
    return connector.connect("production", connector.address(url, "here"));
  }

  private interface Attempt {
    Connection open();
  }

  private static TandemException fails(String code, Attempt attempt) {
    TandemException error = catchThrowableOfType(TandemException.class, attempt::open);
    assertThat(error.code()).isEqualTo(code);
    assertThat(error.exit()).isEqualTo(TandemException.Exit.FAILED);
    assertThat(error.remedy()).isPresent();
    assertThat(error + error.where().orElse("") + error.remedy() + error.getCause()).doesNotContain("geheim");
    return error;
  }
}
