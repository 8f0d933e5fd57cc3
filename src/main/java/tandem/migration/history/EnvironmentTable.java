package tandem.migration.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a database says of itself, {@code tandem.environment}: a row for the first run, for each build that
 * came and for each hotfix adopted, never changed. The kind of the first row rules, whatever a branch's
 * configuration says.
 */
public final class EnvironmentTable {
  private static final String UNDEFINED_TABLE = "42P01";
  private static final String NO_SCHEMA = "3F000";

  private EnvironmentTable() {}

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
   * @param connection in autocommit mode: a missing table is an error that ends a transaction
   */
  public static Optional<String> kind(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT kind FROM tandem.environment ORDER BY id LIMIT 1")) {
      return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
    } catch (SQLException e) {
      if (isAbsent(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /**
   * What was recorded when a history row came, or first after it; empty where nothing was, or the user may
   * not read it. Times are compared as this session's time zone has them, like the history's.
   *
   * @param connection in autocommit mode: a missing table is an error that ends a transaction
   */
  public static Optional<Entry> since(Connection connection, LocalDateTime installedOn) throws SQLException {
    String query = """
        SELECT kind, branch, build, commit FROM tandem.environment
        WHERE recorded_at::timestamp >= ? ORDER BY id LIMIT 1""";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setObject(1, installedOn);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(new Entry(
            rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4))) : Optional.empty();
      }
    } catch (SQLException e) {
      if (isAbsent(e)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static boolean isAbsent(SQLException e) {
    return UNDEFINED_TABLE.equals(e.getSQLState()) || NO_SCHEMA.equals(e.getSQLState())
        || TandemSchema.NO_RIGHT.equals(e.getSQLState());
  }

  /**
   * Adds a row; the kind is that of the first.
   *
   * @param connection in autocommit mode
   * @return false where the user may not make the table: Flyway's is the only record then
   */
  public static boolean add(Connection connection, Entry entry) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (kind(connection).isEmpty()) {
        TandemSchema.make(statement);
        statement.execute("""
            CREATE TABLE IF NOT EXISTS tandem.environment (
              id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
              recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
              recorded_by text NOT NULL DEFAULT session_user,
              kind text NOT NULL,
              branch text NOT NULL,
              build text NOT NULL,
              commit text NOT NULL)""");
      }
    } catch (SQLException e) {
      if (TandemSchema.NO_RIGHT.equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
    String insert = """
        INSERT INTO tandem.environment (kind, branch, build, commit)
        VALUES (coalesce((SELECT kind FROM tandem.environment ORDER BY id LIMIT 1), ?), ?, ?, ?)""";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, entry.kind());
      statement.setString(2, entry.branch());
      statement.setString(3, entry.build());
      statement.setString(4, entry.commit());
      statement.executeUpdate();
    } catch (SQLException e) {
      if (TandemSchema.NO_RIGHT.equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
    return true;
  }
}
