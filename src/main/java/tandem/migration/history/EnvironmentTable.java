package tandem.migration.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.dialect.Running;
import tandem.dialect.Running.OwnTable;

/**
 * What a database says of itself, {@code tandem.environment}: a row for the first run, for each build that
 * came and for each hotfix adopted, never changed. The kind of the first row rules, whatever a branch's
 * configuration says.
 */
public final class EnvironmentTable {
  private static final OwnTable TABLE =
      new OwnTable("environment", OwnRows.texts("kind", "branch", "build", "commit"));

  private final Running running;
  private final OwnRows rows;

  /** What databases of a system say of themselves. */
  public EnvironmentTable(Running running) {
    this.running = running;
    this.rows = new OwnRows(running, TABLE);
  }

  /**
   * A row.
   *
   * @param kind development, shared or protected
   * @param branch of the clone that ran; empty for none
   * @param build what {@code --build} said; empty for nothing
   * @param commit of the clone; with {@code -dirty} where it held more
   */
  public record Entry(String kind, String branch, String build, String commit) {
    /** Build, branch and commit, as far as they are known. */
    public String words() {
      return Stream.of(build.isEmpty() ? "" : "build " + build, branch.isEmpty() ? "" : "branch " + branch,
          commit.isEmpty() ? "" : "commit " + commit).filter(word -> !word.isEmpty())
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * The kind that rules; empty where none is recorded, or the user may not read it.
   *
   * @param connection in autocommit mode
   */
  public Optional<String> kind(Connection connection) throws SQLException {
    return first(connection, "", List.of()).map(Entry::kind);
  }

  /**
   * What was recorded when a history row came, or first after it; empty where nothing was, or the user may
   * not read it. Times are compared as this session's time zone has them, like the history's.
   *
   * @param connection in autocommit mode
   */
  public Optional<Entry> since(Connection connection, LocalDateTime installedOn) throws SQLException {
    return first(connection, running.tables().since(), List.of(HistoryRow.time(installedOn)));
  }

  private Optional<Entry> first(Connection connection, String condition, List<Object> parameters)
      throws SQLException {
    return rows.read(connection, condition, parameters, 1, EnvironmentTable::entry).stream().findFirst();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString("kind"), row.getString("branch"), row.getString("build"), row.getString("commit"));
  }

  /**
   * Adds a row; the kind is that of the first.
   *
   * @param connection in autocommit mode
   * @return false where the user may not make the table: Flyway's is the only record then
   */
  public boolean add(Connection connection, Entry entry) throws SQLException {
    Optional<String> kind = kind(connection);
    if (kind.isEmpty() && !rows.make(connection)) {
      return false;
    }
    connection.setAutoCommit(false);
    try {
      rows.add(connection, kind.orElse(entry.kind()), entry.branch(), entry.build(), entry.commit());
      connection.commit();
      return true;
    } catch (SQLException e) {
      if (rows.isForbidden(e)) {
        connection.rollback();
        return false;
      }
      throw e;
    } finally {
      if (!connection.isClosed()) {
        connection.setAutoCommit(true);
      }
    }
  }
}
