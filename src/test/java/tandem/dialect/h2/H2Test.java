package tandem.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.model.Unmodelled;

/** What H2 can be asked and told beyond its kinds. */
class H2Test {
  private static final String TRIGGER = """
      CREATE TRIGGER TR AFTER INSERT ON T FOR EACH ROW AS 'org.h2.api.Trigger create() {
        return new org.h2.tools.TriggerAdapter() {
          public void fire(java.sql.Connection c, java.sql.ResultSet o, java.sql.ResultSet n) { } }; }'""";
  private final Dialect dialect = new H2();

  private static Connection database(String name, String user) throws SQLException {
    return DriverManager.getConnection("jdbc:h2:mem:" + name, user, "");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private SchemaModel read(Connection connection) throws SQLException {
    return dialect.reader().read(connection, ReadScope.everything());
  }

  @Test
  void theSourceOfATriggerIsReadAsItIsWritten() throws SQLException {
    String source = TRIGGER.replace("'org", "'\n  /* it''s \\ grün */\torg");
    try (Connection connection = database("source", "sa"); Connection again = database("again", "sa")) {
      run(connection, "CREATE TABLE T (A INTEGER)");
      run(connection, source);
      ObjectKey trigger = ObjectKey.parse("table:PUBLIC.T/trigger:TR");
      String read = read(connection).objects().get(trigger).toString();
      assertThat(read).contains("AS '\n  /* it''s \\ grün */\torg").doesNotContain("U&");
      new H2Engine().copy(connection, again);
      assertThat(read(again).objects().get(trigger).toString()).isEqualTo(read);
      run(connection, "DROP TRIGGER TR");
      run(connection, TRIGGER.replace("'org", "U&'/* \\0007 \\+01F600 */ org"));
      assertThat(read(connection).objects().get(trigger).toString()).contains("AS U&'", "\\0007");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
    "view:PUBLIC.V             | CREATE VIEW V AS SELECT A FROM T       | COMMENT ON VIEW \"PUBLIC\".\"V\" IS 'it''s'",
    "alias:PUBLIC.F            | CREATE ALIAS F FOR 'java.lang.Math.abs(int)' | COMMENT ON ALIAS \"PUBLIC\".\"F\" IS 'f'",
    "table:PUBLIC.T/trigger:TR | -                                      | COMMENT ON TRIGGER \"PUBLIC\".\"TR\" IS 't'"
  })
  void whatIsSaidOfAProgrammableIsSaidWhereItIsThere(String key, String create, String comment)
      throws SQLException {
    ObjectKey programmable = ObjectKey.parse(key.strip());
    String ifThere = dialect.ifThere(programmable, tandem.ddl.Statement.of(comment)).sql();
    try (Connection connection = database("if_there_" + programmable.kind(), "sa")) {
      run(connection, "CREATE TABLE T (A INTEGER)");
      assertThatThrownBy(() -> run(connection, comment)).isInstanceOf(SQLException.class);
      run(connection, ifThere);
      run(connection, create.equals("-") ? TRIGGER : create);
      run(connection, ifThere);
      assertThat(read(connection).contains(programmable.fact("comment"))).isTrue();
    }
  }

  @Test
  void rolesThatAScriptNeedsAreThoseItDoesNotMake() {
    assertThat(dialect.rolesNamed("""
        CREATE ROLE IF NOT EXISTS MADE;
        GRANT SELECT ON T TO clerk;
        GRANT ALL ON SCHEMA APP TO "the boss";
        GRANT SELECT ON T TO MADE;
        REVOKE INSERT ON T FROM other;
        GRANT SELECT ON T TO PUBLIC;
        COMMENT ON TABLE T IS 'GRANT x TO y';
        """)).containsExactly("CLERK", "the boss", "OTHER");
  }

  @Test
  void aTriggerWhoseTextMayNotBeReadIsListed() throws SQLException {
    try (Connection connection = database("rights", "sa")) {
      run(connection,
          "CREATE TABLE T (A INTEGER); CREATE USER VISITOR PASSWORD ''; GRANT ALL ON T TO VISITOR");
      run(connection, TRIGGER);
      assertThat(read(connection).unmodelled()).isEmpty();
      try (Connection visitor = database("rights", "visitor")) {
        assertThat(read(visitor).unmodelled()).containsExactly(new Unmodelled("trigger", "PUBLIC.TR"));
      }
    }
  }

  @Test
  void whatNoKindModelsIsListed() throws SQLException {
    try (Connection connection = database("unmodelled", "sa")) {
      run(connection, "CREATE TABLE T (A INTEGER);"
          + " CREATE LINKED TABLE L ('', 'jdbc:h2:mem:unmodelled', 'sa', '', 'T')");
      assertThat(read(connection).unmodelled()).containsExactly(new Unmodelled("linked table", "PUBLIC.L"));
      assertThat(read(connection).objects()).hasSize(2);
    }
  }

  /** In memory there is no other kind of table, so that a shadow has none to compare with. */
  @Test
  void whatIsKeptInMemoryIsToldWhereADatabaseIsAFile(@TempDir Path folder) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:" + folder.resolve("dev"), "sa", "")) {
      run(connection, "CREATE MEMORY TABLE M (A INTEGER); CREATE TABLE T (A INTEGER)");
      assertThat(read(connection).unmodelled())
          .containsExactly(new Unmodelled("MEMORY of a table", "PUBLIC.M"));
      assertThat(read(connection).contains(ObjectKey.of("table", "PUBLIC", "M"))).isTrue();
    }
  }

  @Test
  void aMaterializedViewIsRefusedInOneSentence() throws SQLException {
    try (Connection connection = database("materialized", "sa")) {
      run(connection, "CREATE TABLE T (A INTEGER); CREATE MATERIALIZED VIEW M AS SELECT A FROM T");
      assertThatThrownBy(() -> read(connection)).isInstanceOf(TandemException.class)
          .hasMessageContaining("while there is a materialized view");
    }
  }
}
