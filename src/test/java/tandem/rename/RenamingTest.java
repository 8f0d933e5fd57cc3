package tandem.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.PostgreSql;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.TestServers;

/** What is due, and by which way names change that are in each other's way. */
class RenamingTest {
  private final PostgreSql dialect = new PostgreSql();

  private SchemaModel model(String sql) throws SQLException {
    try (ShadowDatabase database = TestServers.shared(17)
        .create(); Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return read(connection);
    }
  }

  private SchemaModel read(Connection connection) throws SQLException {
    return dialect.reader().read(connection, ReadScope.everything());
  }

  private Renaming.Renamed run(String from, String to, Rename... asked) throws SQLException {
    SchemaModel wanted = model(to);
    List<Rename> said = asked.length > 0 ? List.of(asked)
        : new Annotations(dialect.kinds(), wanted).in(Map.of("state.sql", to));
    try (ShadowDatabase database = TestServers.shared(17)
        .create(); Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(from);
      return new Renaming(dialect.kinds(), this::read).run(connection, read(connection), wanted, said);
    }
  }

  private static List<String> sql(Renaming.Renamed renamed) {
    return renamed.steps().stream().flatMap(step -> step.statements().stream()).map(tandem.ddl.Statement::sql)
        .toList();
  }

  private static ObjectKey table(String name) {
    return ObjectKey.of("table", "public", name);
  }

  @Test
  void namesThatWereExchangedAreUnclearInAFileAndDueWhereSomebodySaysSo() throws SQLException {
    String from = "CREATE TABLE a (of_a integer); CREATE TABLE b (of_b integer)";
    String to = """
        -- @renamed from=b
        CREATE TABLE a (of_b integer);
        -- @renamed from=a
        CREATE TABLE b (of_a integer);
        """;
    Renaming.Renamed fromFile = run(from, to);
    assertThat(fromFile.steps()).isEmpty();
    assertThat(fromFile.unclear()).hasSize(2);
    Renaming.Renamed asked =
        run(from, to, Rename.asked(table("a"), table("b")), Rename.asked(table("b"), table("a")));
    assertThat(sql(asked)).containsExactly("ALTER TABLE public.b RENAME TO b_replaced",
        "ALTER TABLE public.a RENAME TO b", "ALTER TABLE public.b_replaced RENAME TO a");
    assertThat(asked.model()).isEqualTo(model(to));
    assertThat(asked.renames().now(table("a").child("column", "of_a")))
        .isEqualTo(table("b").child("column", "of_a"));
  }

  @Test
  void aNameThatIsDroppedIsTakenOnlyWhereSomebodySaysSo() throws SQLException {
    String from = "CREATE TABLE a (of_a integer); CREATE TABLE b (of_b integer)";
    String to = "-- @renamed from=a\nCREATE TABLE b (of_a integer);";
    assertThat(run(from, to).unclear()).hasSize(1);
    Renaming.Renamed asked = run(from, to, Rename.asked(table("a"), table("b")));
    assertThat(sql(asked)).containsExactly(
        "ALTER TABLE public.b RENAME TO b_replaced", "ALTER TABLE public.a RENAME TO b");
    assertThat(asked.unclear()).isEmpty();
  }

  @Test
  void whatWasDoneLongAgoIsPassedOverThoughTheOldNameIsUsedAgain() throws SQLException {
    String annotated = "-- @renamed from=a\nCREATE TABLE b (x integer);";
    Renaming.Renamed again = run("CREATE TABLE b (x integer)", annotated + "CREATE TABLE a (y integer)");
    assertThat(again.steps()).isEmpty();
    assertThat(again.unclear()).isEmpty();
    Renaming.Renamed gone = run("CREATE TABLE b (x integer); CREATE TABLE a (y integer)", annotated);
    assertThat(gone.steps()).isEmpty();
    assertThat(gone.unclear()).hasSize(1);
  }

  @Test
  void anOldNameThatTwoClaimWantsAnAnswer() throws SQLException {
    Renaming.Renamed renamed = run("CREATE TABLE a (x integer)", """
        -- @renamed from=a
        CREATE TABLE b (x integer);
        -- @renamed from=a
        CREATE TABLE c (x integer);
        """);
    assertThat(renamed.steps()).isEmpty();
    assertThat(renamed.unclear()).hasSize(2);
  }

  @Test
  void ofSeveralOldNamesTheOneThatIsThereIsTaken() throws SQLException {
    Renaming.Renamed renamed = run("CREATE TABLE b (x integer)", """
        -- @renamed from=a
        -- @renamed from=b
        CREATE TABLE c (x integer);
        """);
    assertThat(sql(renamed)).containsExactly("ALTER TABLE public.b RENAME TO c");
    assertThat(renamed.unclear()).isEmpty();
  }

  @Test
  void whatTheDatabaseRefusesIsToldWithItsReasonAndPlace() {
    // What an extension brought is left alone, and no name of its own makes way.
    String from = "CREATE TABLE a (x integer); CREATE EXTENSION pg_buffercache";
    assertThatExceptionOfType(TandemException.class)
        .isThrownBy(() -> run(from, "-- @renamed from=a\nCREATE TABLE pg_buffercache (x integer)"))
        .withMessageContaining("already exists")
        .satisfies(told -> assertThat(told.where()).contains("state.sql:1"));
  }
}
