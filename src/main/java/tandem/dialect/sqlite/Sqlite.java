package tandem.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.ddl.Statement;
import tandem.dialect.DatabaseIdentity;
import tandem.dialect.Loading;
import tandem.dialect.Running;
import tandem.dialect.SchemaReader;
import tandem.dialect.portable.PortableDialect;
import tandem.dialect.portable.Queried;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.sqlite.running.SqliteFailures;
import tandem.dialect.sqlite.running.SqliteRunning;
import tandem.dialect.sqlite.script.SqliteSyntax;

/**
 * SQLite: the schema {@code main} of a connection, which stands in no key. A lock is waited for as long as
 * busy_timeout of the connection says, and not at all by default. Programmables have no facts here.
 */
public final class Sqlite extends PortableDialect {
  /** Fails where the pragma had no effect, because whoever runs the script has begun a transaction. */
  private static final String STILL_ENFORCED = """
      SELECT json_extract('{}', 'foreign keys are still on: run this outside of a transaction')
      FROM pragma_foreign_keys WHERE foreign_keys""";

  public Sqlite() {
    this(new SqliteForms());
  }

  private Sqlite(Forms forms) {
    super("sqlite", "SQLite", SqliteSyntax.SYNTAX, forms, SqliteKinds.all(forms));
  }

  @Override
  public SchemaReader reader() {
    return new SqliteReader(kinds());
  }

  @Override
  public Loading loading() {
    return new SqliteLoading();
  }

  @Override
  public Optional<Running> running() {
    return Optional.of(new SqliteRunning());
  }

  /**
   * One: foreign keys are switched off and on again around a transaction, and a script finds the session as
   * the database has it. Cut in two, a run that ends between them would drop tables under foreign keys, whose
   * rows go then. All that a transaction takes is in that one, renames too, which a plan begins with.
   * SAVEPOINT begins it, because Flyway takes the word BEGIN for that of a block.
   */
  @Override
  public List<List<Statement>> scripts(List<Statement> statements) {
    List<List<Statement>> runs = Statement.runs(statements);
    List<List<Statement>> outside = runs.stream().filter(run -> !run.getFirst().transactional()).toList();
    if (outside.isEmpty()) {
      return runs;
    }
    List<Statement> script = new ArrayList<>(outside.getFirst());
    script.add(Statement.of(STILL_ENFORCED).outsideTransaction());
    script.add(Statement.of("SAVEPOINT anew").outsideTransaction());
    statements.stream().filter(Statement::transactional)
        .map(Statement::outsideTransaction).forEach(script::add);
    script.add(Statement.of("RELEASE anew").outsideTransaction());
    outside.stream().skip(1).forEach(script::addAll);
    return List.of(script);
  }

  @Override
  protected boolean isOfRows(SQLException failure) {
    return SqliteFailures.isOfRows(failure) || SqliteFailures.words(failure).contains(Rebuild.REFERS_TO_NONE);
  }

  /** A database is its file; one in memory has none. */
  @Override
  public DatabaseIdentity identity(Connection connection) throws SQLException {
    return new DatabaseIdentity("sqlite", Queried.rows(connection,
        "SELECT file FROM pragma_database_list WHERE name = 'main'").getFirst().text("file"));
  }
}
