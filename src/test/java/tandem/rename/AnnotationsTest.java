package tandem.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.PostgreSql;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.TestServers;

/** What lines of state files say, and how they say nothing; that they are carried out, the corpus shows. */
class AnnotationsTest {
  private static List<Rename> said(String sql) throws SQLException {
    PostgreSql dialect = new PostgreSql();
    try (ShadowDatabase database = TestServers.shared(17).create();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA app;" + sql);
      SchemaModel model = dialect.reader().read(connection, ReadScope.everything());
      return new Annotations(dialect.kinds(), model).in(Map.of("app/tables/t.sql", sql));
    }
  }

  @Test
  void theNameMayBeTypedAsInSql() throws SQLException {
    assertThat(said("""
        -- a comment of its own
        --   @renamed   from = Old . ORDERS
        -- another one
        CREATE TABLE IF NOT EXISTS app.t (
          a integer, -- @renamed from="A b"
          -- why it is so
          b integer);
        """).toString()).isEqualTo("[table:old.orders -> table:app.t,"
            + " table:app.t/column:A b -> table:app.t/column:b]");
  }

  @Test
  void aNameOfSeveralLinesIsWrittenInOneAndReadAsItIs() throws SQLException {
    PostgreSql dialect = new PostgreSql();
    ObjectKey old = ObjectKey.of("table", "ol\rd", "a\\000A\nDROP TABLE \"x\"; 😀");
    String line = Annotations.line(old, true, dialect.kinds());
    assertThat(line).doesNotContain("\n", "\r");
    assertThat(said(line + "\nCREATE TABLE app.t (a integer)")).extracting(Rename::from).containsExactly(old);
    assertThat(said("-- @renamed from=U&\"d\\0061t\\+000061\"\nCREATE TABLE app.t (a integer)").toString())
        .isEqualTo("[table:app.data -> table:app.t]");
  }

  @Test
  void aCommentOfAnotherMeaningSaysNothing() throws SQLException {
    assertThat(said("""
        /* -- @renamed from=x */
        -- it was @renamed from=x
        CREATE TABLE app.t (a text DEFAULT '
        -- @renamed from=x
        ');
        """)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "\n-- @renamed\nCREATE TABLE app.t (a integer)",
    "\n-- @renamed x\nCREATE TABLE app.t (a integer)",
    "\n-- @renamed from=\nCREATE TABLE app.t (a integer)",
    "\n-- @renamed from=a b\nCREATE TABLE app.t (a integer)",
    "\n-- @renamed from=a.b.c\nCREATE TABLE app.t (a integer)",
    "\n-- @renamed from=\"a\nCREATE TABLE app.t (a integer)",
    "\n-- @renamed b from=c\nCREATE TABLE app.t (a integer)",
    "\n-- @renamed from=x\nCOMMENT ON SCHEMA app IS 'x'",
    "CREATE TABLE app.t (\n-- @renamed from=x.y\na integer)",
    "CREATE TABLE app.t (\n-- @renamed from=x\nCHECK (true), a integer)",
    "CREATE TABLE app.t (a integer);\n-- @renamed from=x\n",
  })
  void whatCannotBeARenameIsToldWithFileAndLine(String sql) {
    assertThatExceptionOfType(TandemException.class).isThrownBy(() -> said(sql)).satisfies(told -> {
      assertThat(told.code()).isEqualTo("RENAME-ANNOTATION");
      assertThat(told.where()).contains("app/tables/t.sql:2");
    });
  }
}
