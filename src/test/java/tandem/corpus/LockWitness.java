package tandem.corpus;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Statement;

/**
 * Runs statements and says where one locks the tables that were there otherwise than it says, or writes one anew
 * and does not say so, or the other way round. {@code pg_locks} and {@code pg_class.relfilenode} are the witness.
 */
final class LockWitness {
  private static final String RELATIONS = """
      SELECT oid, CASE WHEN relkind IN ('r', 'm') THEN relfilenode ELSE 0 END FROM pg_catalog.pg_class
      WHERE relkind IN ('r', 'p', 'm', 'v', 'S', 'i', 'I', 'f') AND oid >= 16384""";
  private static final String LOCKS = """
      SELECT DISTINCT mode FROM pg_catalog.pg_locks
      WHERE pid = pg_catalog.pg_backend_pid() AND locktype = 'relation' AND granted AND relation = ANY (?)""";

  private final Connection connection;
  private final Map<Long, Long> files;
  private final Array tables;
  private boolean setAside;
  private boolean retyped;
  private final List<String> contradictions = new ArrayList<>();

  LockWitness(Connection connection) throws SQLException {
    this.connection = connection;
    this.files = files();
    this.tables = connection.createArrayOf("oid", files.keySet().toArray());
  }

  /** Runs a statement; one that has to be outside a transaction is not watched. */
  void run(Statement statement) throws SQLException {
    connection.setAutoCommit(!statement.transactional());
    try (java.sql.Statement jdbc = connection.createStatement()) {
      jdbc.execute(statement.sql());
      if (statement.transactional()) {
        compare(statement);
        connection.commit();
      }
    } catch (SQLException e) {
      if (statement.transactional()) {
        connection.rollback();
      }
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** What was said and is not so, a line each. */
  List<String> contradictions() {
    return contradictions;
  }

  private void compare(Statement statement) throws SQLException {
    LockLevel lock = lock();
    // What takes the place of a table that was set aside is new, and is spoken of as if it were not.
    setAside |= statement.sql().matches("(?s)ALTER TABLE .* RENAME TO .*_old\"?");
    // So is an index over a column that got another type: PostgreSQL makes it anew under its name.
    boolean renewed = setAside || retyped && statement.sql().startsWith("ALTER INDEX ");
    retyped |= statement.sql().matches("(?s)ALTER TABLE .* ALTER COLUMN .* TYPE .*");
    if (renewed ? lock.compareTo(statement.lock()) > 0 : lock != statement.lock()) {
      contradictions.add("takes " + lock + ", says " + statement.lock() + ": " + statement.sql());
    }
    Map<Long, Long> now = files();
    boolean rewrites = files.entrySet().stream()
        .anyMatch(file -> now.containsKey(file.getKey()) && !now.get(file.getKey()).equals(file.getValue()));
    boolean says = statement.hazards().stream().anyMatch(hazard -> hazard.code() == HazardCode.REWRITE);
    // Between the two kinds of timestamps a table is written anew unless the session's TimeZone is UTC, as here;
    // and a table whose rows are copied into a new one keeps its file.
    boolean depends = statement.sql().contains(" TYPE timestamp") || statement.sql().startsWith("INSERT ");
    if (rewrites != says && !depends) {
      contradictions.add((rewrites ? "writes a table anew and does not say so: " : "writes no table anew: ")
          + statement.sql());
    }
    files.replaceAll((table, file) -> now.getOrDefault(table, file));
  }

  private LockLevel lock() throws SQLException {
    LockLevel strongest = LockLevel.NONE;
    try (PreparedStatement query = connection.prepareStatement(LOCKS)) {
      query.setArray(1, tables);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          LockLevel level = level(rows.getString(1));
          strongest = level.compareTo(strongest) > 0 ? level : strongest;
        }
      }
    }
    return strongest;
  }

  /** What readers, writers and autovacuum do not notice is as good as no lock. */
  private static LockLevel level(String mode) {
    return switch (mode) {
      case "AccessShareLock", "RowShareLock", "RowExclusiveLock" -> LockLevel.NONE;
      case "ShareUpdateExclusiveLock" -> LockLevel.SHARE_UPDATE_EXCLUSIVE;
      case "ShareLock" -> LockLevel.SHARE;
      case "ShareRowExclusiveLock" -> LockLevel.SHARE_ROW_EXCLUSIVE;
      case "ExclusiveLock" -> LockLevel.EXCLUSIVE;
      case "AccessExclusiveLock" -> LockLevel.ACCESS_EXCLUSIVE;
      default -> throw new AssertionError("no lock of a table: " + mode);
    };
  }

  private Map<Long, Long> files() throws SQLException {
    Map<Long, Long> found = new HashMap<>();
    try (java.sql.Statement query = connection.createStatement(); ResultSet rows = query.executeQuery(RELATIONS)) {
      while (rows.next()) {
        found.put(rows.getLong(1), rows.getLong(2));
      }
    }
    return found;
  }
}
