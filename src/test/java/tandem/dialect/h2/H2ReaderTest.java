package tandem.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.dialect.AskedConnection;
import tandem.dialect.ReadScope;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/** What others do to a database of H2 while it is read. */
class H2ReaderTest {
  private static final ReadScope ALL = ReadScope.everything();

  private final H2 h2 = new H2();

  private static Connection database(String name) throws SQLException {
    return DriverManager.getConnection("jdbc:h2:mem:" + name, "sa", "");
  }

  private static void run(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private SchemaModel read(Connection connection) throws SQLException {
    return h2.reader().read(connection, ALL);
  }

  private int questions(Connection connection) throws SQLException {
    List<String> asked = new ArrayList<>();
    read(AskedConnection.of(connection, asked, nth -> { }));
    return asked.size();
  }

  @Test
  void aSchemaThatChangesMeanwhileIsReadAsItWasOrAsItIs() throws SQLException {
    try (Connection reader = database("changing"); Connection writer = database("changing")) {
      run(writer, "CREATE TABLE P (ID INTEGER CONSTRAINT PK PRIMARY KEY)",
          "CREATE DOMAIN D AS INTEGER CONSTRAINT DC CHECK (VALUE > 0)", "CREATE VIEW V AS SELECT ID FROM P");
      for (int n = 1; n <= questions(reader); n++) {
        String name = "\"" + n + '"';
        SchemaModel before = read(writer);
        SchemaModel model = read(AskedConnection.of(reader, n, nth -> run(writer,
            "CREATE DOMAIN D" + nth + " AS INTEGER CONSTRAINT DC" + nth + " CHECK (VALUE > 0)",
            "CREATE TABLE C" + nth + " (A D" + nth + ", P INTEGER DEFAULT 5 NOT NULL CONSTRAINT F" + nth
                + " REFERENCES P, CONSTRAINT " + name + " CHECK (A > 0))",
            "CREATE INDEX I" + nth + " ON C" + nth + " (P)", "DROP VIEW V",
            "CREATE VIEW V AS SELECT A FROM C" + nth)));
        SchemaModel after = read(writer);
        assertThat(after.objects()).isNotEqualTo(before.objects());
        assertThat(List.of(before, after)).as("changed before question " + n).anySatisfy(moment -> {
          assertThat(model.objects()).isEqualTo(moment.objects());
          assertThat(model.dependencies()).isEqualTo(moment.dependencies());
        });
      }
    }
  }

  @Test
  void aSchemaThatNeverStandsStillIsNotReadAtAll() throws SQLException {
    try (Connection reader = database("restless"); Connection writer = database("restless")) {
      Connection disturbed = AskedConnection.of(reader, new ArrayList<>(),
          nth -> run(writer, "CREATE TABLE T" + nth + " (A INTEGER)"));
      assertThatThrownBy(() -> read(disturbed)).isInstanceOfSatisfying(TandemException.class,
          error -> assertThat(error.code()).isEqualTo("DATABASE-CHANGING"));
    }
  }

  @Test
  void rowsThatAreWrittenMeanwhileAreNoChange() throws SQLException {
    try (Connection reader = database("busy"); Connection writer = database("busy")) {
      run(writer, "CREATE TABLE T (ID BIGINT GENERATED ALWAYS AS IDENTITY, A INTEGER); CREATE SEQUENCE S",
          "CREATE TRIGGER TR AFTER DELETE ON T FOR EACH ROW AS 'org.h2.api.Trigger create() {"
          + " return (connection, before, after) -> { }; }'");
      SchemaModel before = read(writer);
      SchemaModel meanwhile = read(AskedConnection.of(reader, new ArrayList<>(), nth -> run(writer,
          "INSERT INTO T (A) SELECT NEXT VALUE FOR S FROM SYSTEM_RANGE(1, 100)")));
      assertThat(meanwhile.objects()).isEqualTo(before.objects());
    }
  }

  @Test
  void aServerThatStopsMeanwhileIsNoEmptyDatabaseAndToldWithoutOurQuery(@TempDir Path folder)
      throws SQLException {
    for (int n : new int[] {1, 5, 9}) {
      Server server = Server.createTcpServer(
          "-tcpPort", "0", "-baseDir", folder.toString(), "-ifNotExists").start();
      try (Connection connection = DriverManager.getConnection(
          "jdbc:h2:tcp://localhost:" + server.getPort() + "/./stopped", "sa", "")) {
        run(connection, "CREATE TABLE IF NOT EXISTS T (A INTEGER CHECK (A > 0))");
        Connection dying = AskedConnection.of(connection, n, nth -> server.stop());
        assertThatThrownBy(() -> read(dying)).isInstanceOf(SQLException.class)
            .hasMessageContaining("onnection").hasMessageNotContaining("SELECT");
      } finally {
        server.stop();
      }
    }
  }
}
