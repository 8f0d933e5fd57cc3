package tandem.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tandem.dialect.ReadScope;
import tandem.dialect.RowPrint;
import tandem.dialect.Rows;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** Rows made by trying: what tables hold afterwards, and what a print says is lost. */
class H2RowsTest {
  private static final ReadScope ALL = ReadScope.everything();
  private static final String TABLES = """
      CREATE DOMAIN D AS VARCHAR(10) CHECK (VALUE IN ('left', 'right'));
      CREATE TABLE P (ID BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, D D NOT NULL, E ENUM ('x', 'y') NOT NULL,
        U UUID NOT NULL, T TIMESTAMP NOT NULL, B BOOLEAN NOT NULL, N NUMERIC(3, 1) NOT NULL,
        G INTEGER GENERATED ALWAYS AS (N * 2));
      CREATE TABLE C (A INTEGER NOT NULL CHECK (A > 500), P BIGINT NOT NULL REFERENCES P (ID), UNIQUE (A, P));
      CREATE TABLE NEVER (A INTEGER NOT NULL CHECK (A > 5 AND A < 4));
      """;

  private final Rows rows = new H2().rows();

  private static Connection database(String name) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:h2:mem:" + name);
    run(connection, TABLES);
    return connection;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static ObjectKey table(String name) {
    return ObjectKey.of("table", "PUBLIC", name);
  }

  @Test
  void everyTableThatCanHoldRowsGetsSome() throws SQLException {
    try (Connection connection = database("rows")) {
      rows.make(connection, SchemaModel.empty(), ALL, Set.of());
      RowPrint print = rows.print(connection, SchemaModel.empty(), ALL);
      assertThat(print.empty()).containsExactly(table("NEVER"));
      assertThat(print.tables().get(table("P")).columns()).doesNotContainKey(table("P").child("column", "G"));
    }
  }

  @Test
  void aTableThatIsToStayEmptyStaysEmpty() throws SQLException {
    try (Connection connection = database("left_empty")) {
      rows.make(connection, SchemaModel.empty(), ALL, Set.of(table("P")));
      assertThat(rows.print(connection, SchemaModel.empty(), ALL).empty())
          .isEqualTo(List.of(table("C"), table("NEVER"), table("P")));
    }
  }

  @Test
  void aLostValueIsTold() throws SQLException {
    try (Connection connection = database("lost")) {
      rows.make(connection, SchemaModel.empty(), ALL, Set.of());
      RowPrint before = rows.print(connection, SchemaModel.empty(), ALL);
      assertThat(before.lostIn(rows.print(connection, SchemaModel.empty(), ALL), Set.of())).isEmpty();
      run(connection, "UPDATE P SET N = N + 1; DELETE FROM C");
      assertThat(before.lostIn(rows.print(connection, SchemaModel.empty(), ALL), Set.of()))
          .extracting(RowPrint.Loss::object)
          .containsExactly(table("C"), table("P").child("column", "N"));
    }
  }
}
