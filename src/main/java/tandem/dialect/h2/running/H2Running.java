package tandem.dialect.h2.running;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Consumer;
import tandem.ddl.Sql;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.Syntax;
import tandem.dialect.ConnectionSource;
import tandem.dialect.LockTimeout;
import tandem.dialect.Lookout;
import tandem.dialect.Running;
import tandem.dialect.Witness;
import tandem.dialect.h2.script.H2Syntax;
import tandem.model.TandemException;

/** How migrations run in H2. */
public final class H2Running implements Running {
  private static final String FACTS = """
      SELECT CURRENT_USER, SCHEMA(), DATABASE(), FORMATDATETIME(LOCALTIMESTAMP, 'yyyy-MM-dd HH:mm:ss'),
        (SELECT STATE_COMMAND FROM INFORMATION_SCHEMA.SESSION_STATE
         WHERE STATE_KEY = 'SCHEMA_SEARCH_PATH')""";

  @Override
  public Syntax syntax() {
    return H2Syntax.SYNTAX;
  }

  /**
   * {@link SessionFacts#searchPath} is the statement that sets it: H2 tells it in no other way.
   *
   * @throws TandemException CONFIG-ROLE where a role is asked for
   */
  @Override
  public SessionFacts begin(Connection connection, Optional<String> role) throws SQLException {
    if (role.isPresent()) {
      throw TandemException.usage("CONFIG-ROLE", "H2 has no SET ROLE: a session has its user's rights and "
              + "those of all roles granted to the user, and cannot become '" + role.get() + "'")
          .remedy("take role: out of the environment in config.yml, and connect as the user that "
              + "migrations are to run as");
    }
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(FACTS)) {
      row.next();
      String searchPath = row.getString(5) == null ? "" : row.getString(5);
      return new SessionFacts(
          row.getString(1), searchPath, row.getString(2), row.getString(3), row.getString(4));
    }
  }

  /** Nothing takes a search path away again, but one of the schema itself says as much as none. */
  @Override
  public void restore(Connection connection, SessionFacts facts, Optional<String> schema,
      Optional<String> lockTimeout) throws SQLException {
    String first = Sql.quoted(schema.orElse(facts.schema()));
    execute(connection, "SET SCHEMA " + first);
    execute(connection,
        facts.searchPath().isEmpty() ? "SET SCHEMA_SEARCH_PATH " + first : facts.searchPath());
    if (lockTimeout.isPresent()) {
      patience(connection, lockTimeout);
    }
  }

  /** H2 takes 0 for its default, and has no word for ever. */
  @Override
  public void patience(Connection connection, Optional<String> lockTimeout) throws SQLException {
    execute(connection, "SET LOCK_TIMEOUT " + LockTimeout.milliseconds(lockTimeout));
  }

  @Override
  public boolean hasSchema(Connection connection, String name) throws SQLException {
    return holds(connection, "SELECT 1 FROM INFORMATION_SCHEMA.SCHEMATA WHERE SCHEMA_NAME = ?", name);
  }

  @Override
  public void makeSchema(Connection connection, String name) throws SQLException {
    execute(connection, "CREATE SCHEMA " + Sql.quoted(name));
  }

  @Override
  public boolean isInUse(Connection connection, String schema) throws SQLException {
    return holds(connection, """
        SELECT 1 FROM INFORMATION_SCHEMA.TABLES
        WHERE TABLE_SCHEMA = ? AND TABLE_TYPE = 'BASE TABLE' FETCH FIRST ROW ONLY""", schema);
  }

  /** Without escape processing, or the driver reads {d …} and {fn …} inside a script as JDBC escapes. */
  @Override
  public void send(Connection connection, ScriptStatement statement, Consumer<String> notices)
      throws SQLException {
    try (Statement sent = connection.createStatement()) {
      sent.setEscapeProcessing(false);
      sent.execute(statement.text());
    }
  }

  /** BEGIN, SET AUTOCOMMIT FALSE and the driver say the same to H2. */
  @Override
  public boolean isInTransaction(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("CALL AUTOCOMMIT()")) {
      row.next();
      return !row.getBoolean(1);
    }
  }

  @Override
  public Failure failure(SQLException reason) {
    return H2Failures.of(reason);
  }

  @Override
  public Witness before(Connection connection, ScriptStatement statement) throws SQLException {
    return CatalogPrint.before(connection, statement);
  }

  @Override
  public Witness witness(String text) {
    return CatalogPrint.parse(text);
  }

  @Override
  public HistoryForm history() {
    return new H2History();
  }

  @Override
  public OwnTables tables() {
    return new H2Tables();
  }

  @Override
  public Optional<Held> tryLock(Connection connection, ConnectionSource another, String table)
      throws SQLException {
    return HistoryRowLock.tryTake(another, table);
  }

  @Override
  public String holder(Connection connection, String table) throws SQLException {
    return HistoryRowLock.holder(connection);
  }

  /** A row's lock names whoever blocks; of a table's, H2 lists only who has one. */
  @Override
  public Optional<Watch> watch(Connection watched, ConnectionSource another) throws SQLException {
    int session;
    try (Statement statement = watched.createStatement();
        ResultSet row = statement.executeQuery("CALL SESSION_ID()")) {
      row.next();
      session = row.getInt(1);
    }
    String blocker =
        "(SELECT BLOCKER_ID FROM INFORMATION_SCHEMA.SESSIONS WHERE SESSION_ID = " + session + ')';
    String holders = "SESSION_ID = " + blocker + " OR " + blocker + " IS NULL AND SESSION_ID IN (SELECT "
        + "SESSION_ID FROM INFORMATION_SCHEMA.LOCKS WHERE SESSION_ID <> " + session + ')';
    return Optional.of(Lookout.over(another.open(), looking -> Sessions.words(looking, holders),
        "CALL ABORT_SESSION(…)"));
  }

  private static boolean holds(Connection connection, String query, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
