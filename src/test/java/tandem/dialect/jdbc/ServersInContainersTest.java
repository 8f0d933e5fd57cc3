package tandem.dialect.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import tandem.dialect.ReadScope;
import tandem.dialect.ServerEngine;
import tandem.dialect.mysql.MySqlSystems;
import tandem.diff.Differ;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.shadow.DriverJars;

/** Servers in containers, with their drivers fetched as users get them; only where Docker is. */
@Tag("slow")
class ServersInContainersTest {
  private static final String PASSWORD = "Geheim-1234";

  @TempDir
  private Path cache;

  @BeforeEach
  void whereDockerIs() {
    Assumptions.assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "no Docker here");
  }

  private DriverJars drivers() {
    return DriverJars.of(Map.of(), cache, Path.of("").toAbsolutePath(), line -> { });
  }

  /** Makes, reads, changes, and reads what differs. */
  private static void judge(ServerEngine engine, String url, List<String> made, String change, String differs,
      String... kinds) throws SQLException {
    try (Connection connection = engine.connect(engine.address(url, Path.of("")));
        Statement statement = connection.createStatement()) {
      for (String sql : made) {
        statement.execute(sql);
      }
      SchemaModel before = engine.dialect().reader().read(connection, ReadScope.everything());
      assertThat(before.objects().keySet()).extracting(ObjectKey::kind).contains(kinds);
      assertThat(engine.dialect().reader().read(connection, ReadScope.everything()).objects())
          .isEqualTo(before.objects());
      statement.execute(change);
      SchemaModel after = engine.dialect().reader().read(connection, ReadScope.everything());
      assertThat(new Differ(engine.dialect().kinds()).diff(before, after).changes())
          .extracting(found -> found.key().toString()).containsExactly(differs);
    }
  }

  @Test
  void mySql() throws SQLException {
    try (GenericContainer<?> container = new GenericContainer<>("mysql:8.4")
        .withEnv("MYSQL_ROOT_PASSWORD", PASSWORD).withEnv("MYSQL_DATABASE", "app").withExposedPorts(3306)
        .waitingFor(Wait.forLogMessage(".*port: 3306 .*", 1).withStartupTimeout(Duration.ofMinutes(5)))) {
      container.start();
      judge(MySqlSystems.mySql(drivers()), "jdbc:mysql://" + container.getHost() + ':'
              + container.getMappedPort(3306) + "/app?user=root&password=" + PASSWORD
                  + "&allowPublicKeyRetrieval=true",
          List.of("CREATE TABLE p (id int AUTO_INCREMENT PRIMARY KEY, name varchar(20) DEFAULT 'it''s' NOT NULL,"
                  + " price decimal(10, 2) CHECK (price > 0), twice int AS (id * 2), UNIQUE u (name)) COMMENT 'x'",
              "CREATE TABLE c (p int, KEY k (p DESC), CONSTRAINT f FOREIGN KEY (p) REFERENCES p (id))",
              "CREATE VIEW v AS SELECT id FROM p",
              "CREATE FUNCTION g(a int) RETURNS int DETERMINISTIC RETURN a",
              "CREATE TRIGGER t BEFORE INSERT ON c FOR EACH ROW SET new.p = 1"),
          "ALTER TABLE p MODIFY name varchar(30) DEFAULT 'it''s' NOT NULL", "table:p/column:name",
          "table", "column", "default", "identity", "primary key", "unique", "check", "index", "foreign key",
              "view",
          "function", "trigger", "comment");
    }
  }

  @Test
  void sqlServer() throws SQLException {
    try (GenericContainer<?> container = new GenericContainer<>("mcr.microsoft.com/mssql/server:2022-latest")
        .withEnv("ACCEPT_EULA", "Y").withEnv("MSSQL_SA_PASSWORD", PASSWORD).withExposedPorts(1433)
        .waitingFor(Wait.forLogMessage(".*SQL Server is now ready for client connections.*", 1)
            .withStartupTimeout(Duration.ofMinutes(5)))) {
      container.start();
      judge(JdbcSystems.sqlServer(drivers()), "jdbc:sqlserver://" + container.getHost() + ':'
              + container.getMappedPort(1433)
                  + ";databaseName=tempdb;trustServerCertificate=true;user=sa;password="
              + PASSWORD,
          List.of("CREATE SCHEMA app", "CREATE SEQUENCE app.s START WITH 5",
              "CREATE TABLE app.p (id int IDENTITY CONSTRAINT pk PRIMARY KEY, name nvarchar(20) DEFAULT 'x' NOT NULL,"
                  + " price decimal(10, 2) CONSTRAINT ck CHECK (price > 0), twice AS (id * 2),"
                  + " CONSTRAINT u UNIQUE (name))",
              "CREATE TABLE app.c (p int, CONSTRAINT f FOREIGN KEY (p) REFERENCES app.p (id) ON DELETE CASCADE)",
              "CREATE INDEX k ON app.c (p DESC)", "CREATE VIEW app.v AS SELECT id FROM app.p",
              "CREATE PROCEDURE app.q AS SELECT 1",
              "CREATE TRIGGER app.t ON app.c AFTER INSERT AS SET NOCOUNT ON"),
          "ALTER TABLE app.p ALTER COLUMN price decimal(12, 2)", "table:app.p/column:price",
          "schema", "sequence", "table", "column", "default", "identity", "primary key", "unique", "check",
              "index",
          "foreign key", "view", "procedure", "trigger");
    }
  }

  @Test
  void oracle() throws SQLException {
    try (GenericContainer<?> container = new GenericContainer<>("gvenzl/oracle-free:23-slim")
        .withEnv("ORACLE_PASSWORD", PASSWORD).withEnv("APP_USER", "app")
            .withEnv("APP_USER_PASSWORD", PASSWORD)
        .withExposedPorts(1521).waitingFor(Wait.forLogMessage(".*DATABASE IS READY TO USE!.*", 1)
            .withStartupTimeout(Duration.ofMinutes(10)))) {
      container.start();
      judge(JdbcSystems.oracle(drivers()), "jdbc:oracle:thin:app/" + PASSWORD + "@//" + container.getHost()
          + ':'
              + container.getMappedPort(1521) + "/FREEPDB1",
          List.of("CREATE SEQUENCE s START WITH 5",
              "CREATE TABLE p (id number(9) GENERATED BY DEFAULT AS IDENTITY CONSTRAINT pk PRIMARY KEY,"
                  + " name varchar2(20) DEFAULT 'x' NOT NULL, price number(10, 2) CONSTRAINT ck CHECK (price > 0),"
                  + " twice number GENERATED ALWAYS AS (price * 2), CONSTRAINT u UNIQUE (name))",
              "CREATE TABLE c (p number(9), CONSTRAINT f FOREIGN KEY (p) REFERENCES p (id) ON DELETE CASCADE)",
              "CREATE INDEX k ON c (p DESC)", "CREATE VIEW v AS SELECT id FROM p",
              "CREATE FUNCTION g RETURN number IS BEGIN RETURN 1; END;", "COMMENT ON TABLE p IS 'x'"),
          "ALTER TABLE c ADD q number(5)", "table:C/column:Q",
          "sequence", "table", "column", "default", "identity", "primary key", "unique", "check", "index",
          "foreign key", "view", "function", "comment");
    }
  }
}
