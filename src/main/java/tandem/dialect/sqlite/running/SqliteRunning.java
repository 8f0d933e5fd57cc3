package tandem.dialect.sqlite.running;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.Syntax;
import tandem.dialect.ConnectionSource;
import tandem.dialect.LockTimeout;
import tandem.dialect.Running;
import tandem.dialect.Witness;
import tandem.dialect.sqlite.script.SqliteSyntax;
import tandem.model.TandemException;

/**
 * How migrations run in SQLite: definitions are part of a transaction as rows are, there are no users and no
 * schemas, and a database is its file.
 */
public final class SqliteRunning implements Running {
  private static final String FACTS = """
      SELECT (SELECT file FROM pragma_database_list WHERE name = 'main'),
        strftime('%Y-%m-%d %H:%M:%S', 'now', 'localtime')""";

  @Override
  public Syntax syntax() {
    return SqliteSyntax.SYNTAX;
  }

  /**
   * {@link SessionFacts#searchPath} is what the connection is set to, since a script may change it; the user
   * is what Flyway writes into a history here: nobody.
   *
   * @throws TandemException CONFIG-ROLE where a role is asked for
   */
  @Override
  public SessionFacts begin(Connection connection, Optional<String> role) throws SQLException {
    if (role.isPresent()) {
      throw TandemException.usage("CONFIG-ROLE", "SQLite has no roles and no users: a session cannot become '"
              + role.get() + "'")
          .remedy("take role: out of the environment in config.yml");
    }
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(FACTS)) {
      row.next();
      return new SessionFacts(
          "", Settings.of(connection), SqliteHistory.MAIN, text(row.getString(1)), row.getString(2));
    }
  }

  private static String text(String said) {
    return said == null ? "" : said;
  }

  @Override
  public void restore(Connection connection, SessionFacts facts, Optional<String> schema,
      Optional<String> lockTimeout) throws SQLException {
    Settings.restore(connection, facts.searchPath());
    if (lockTimeout.isPresent()) {
      patience(connection, lockTimeout);
    }
  }

  @Override
  public List<String> leftBeside() {
    return List.of("*" + FileLock.SUFFIX);
  }

  /** SQLite takes 0 for not at all, and has no word for ever. */
  @Override
  public void patience(Connection connection, Optional<String> lockTimeout) throws SQLException {
    execute(connection, "PRAGMA busy_timeout = " + LockTimeout.milliseconds(lockTimeout));
  }

  @Override
  public boolean hasSchema(Connection connection, String name) {
    return name.equalsIgnoreCase(SqliteHistory.MAIN);
  }

  /** @throws TandemException CONFIG-SCHEMA */
  @Override
  public void makeSchema(Connection connection, String name) {
    throw TandemException.usage("CONFIG-SCHEMA", "SQLite has no schemas, so that '" + name
            + "' cannot be made")
        .remedy("take it out of config.yml and flyway.toml: a database is its file, and all is in it");
  }

  /** A table that is not SQLite's or tandem's own, as Flyway asks; Flyway leaves Android's own out, too. */
  @Override
  public boolean isInUse(Connection connection, String schema) throws SQLException {
    String query = """
        SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND name <> 'android_metadata'
          AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND substr(name, 1, length(?1)) <> ?1 LIMIT 1""";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, DottedTables.PREFIX);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  /**
   * A script that ends the driver's transaction goes on in another, as elsewhere; else the driver would end
   * what is no longer there.
   */
  @Override
  public void send(Connection connection, ScriptStatement statement, Consumer<String> notices)
      throws SQLException {
    try (Statement sent = connection.createStatement()) {
      sent.execute(statement.text());
      for (SQLWarning warning = sent.getWarnings(); warning != null; warning = warning.getNextWarning()) {
        notices.accept(warning.getMessage());
      }
    }
    switch (statement.control()) {
      case ENDS, ABANDONS -> {
        if (!connection.getAutoCommit()) {
          isInTransaction(connection);
        }
      }
      case NONE, BEGINS, MARKS, RELEASES -> { }
    }
  }

  @Override
  public void tryOut(Connection connection, ScriptStatement ran) throws SQLException {
    TryingOut.of(connection, ran);
  }

  /** SQLite tells by refusing to begin another. */
  @Override
  public boolean isInTransaction(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN");
      if (connection.getAutoCommit()) {
        statement.execute("ROLLBACK");
      }
      return !connection.getAutoCommit();
    } catch (SQLException e) {
      if (SqliteFailures.meaning(e) == Meaning.REFUSES_TRANSACTION) {
        return true;
      }
      throw e;
    }
  }

  @Override
  public Failure failure(SQLException reason) {
    return SqliteFailures.of(reason);
  }

  /** VACUUM INTO makes a file, and makes none where it is. */
  @Override
  public Witness before(Connection connection, ScriptStatement statement) {
    return statement.head().transaction().isRefused()
        && statement.tokens().stream().noneMatch(token -> token.is(statement.text(), "INTO"))
        ? new Witness.Harmless() : new Witness.Silent();
  }

  @Override
  public Witness witness(String text) {
    return text.equals(Witness.Harmless.TEXT) ? new Witness.Harmless() : new Witness.Silent();
  }

  @Override
  public HistoryForm history() {
    return new SqliteHistory();
  }

  @Override
  public OwnTables tables() {
    return new DottedTables();
  }

  /** Nobody else sees a database in this process's memory. */
  @Override
  public Optional<Held> tryLock(Connection connection, ConnectionSource another, String table)
      throws SQLException {
    Optional<Path> file = file(connection);
    if (file.isEmpty()) {
      return Optional.of(() -> { });
    }
    refuseReadOnly(connection, file.get());
    return FileLock.tryTake(file.get());
  }

  /** Before anything runs: to write and take it back needs all that a script will need. */
  private static void refuseReadOnly(Connection connection, Path file) throws SQLException {
    execute(connection, "BEGIN");
    try {
      execute(connection, "CREATE TABLE main.\"" + DottedTables.PREFIX + "none\" (a)");
    } catch (SQLException e) {
      if (SqliteFailures.meaning(e) == Meaning.FORBIDDEN) {
        throw FileLock.readOnly(file, "the database can only be read: " + SqliteFailures.words(e), e);
      }
      if (SqliteFailures.meaning(e) != Meaning.LOCKED) {
        throw e;
      }
    } finally {
      execute(connection, "ROLLBACK");
    }
  }

  @Override
  public String holder(Connection connection, String table) throws SQLException {
    return file(connection).map(FileLock::holder).orElse("");
  }

  /** SQLite does not say who has a lock. */
  @Override
  public Optional<Watch> watch(Connection watched, ConnectionSource another) {
    return Optional.empty();
  }

  /** The database's file, whatever links lead to it; empty for one in memory. */
  private static Optional<Path> file(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(FACTS)) {
      row.next();
      String file = text(row.getString(1));
      return file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file).toRealPath());
    } catch (IOException e) {
      throw TandemException.failed("DATABASE-UNKNOWN", "the database's file is gone: " + e.getMessage())
          .remedy("look at what moved or deleted it").cause(e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
