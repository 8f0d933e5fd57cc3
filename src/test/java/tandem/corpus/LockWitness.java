package tandem.corpus;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Statement;

/**
 * Runs statements and says where one locks the tables that were there otherwise than it says, or writes one
 * anew and does not say so, or the other way round, or reads one whole and does not say so. {@code pg_locks},
 * {@code pg_class.relfilenode} and the server's own words are the witness.
 */
final class LockWitness implements Witness {
  private static final String RELATIONS = """
      SELECT oid, CASE WHEN relkind IN ('r', 'm') THEN relfilenode ELSE 0 END FROM pg_catalog.pg_class
      WHERE relkind IN ('r', 'p', 'm', 'v', 'S', 'i', 'I', 'f') AND oid >= 16384""";
  private static final String LOCKS = """
      SELECT DISTINCT mode FROM pg_catalog.pg_locks
      WHERE pid = pg_catalog.pg_backend_pid() AND locktype = 'relation' AND granted AND relation = ANY (?)""";

  /** What the server says at the level debug1 when it reads a whole table to check its rows. */
  private static final String READING = "verifying table .*|validating foreign key constraint .*";
  private static final Pattern ATTACHED = Pattern.compile(" ATTACH PARTITION (\\S+)");
  private static final String NAMES = """
      SELECT relnamespace::pg_catalog.regnamespace || '.' || pg_catalog.quote_ident(relname)
      FROM pg_catalog.pg_class WHERE relkind IN ('r', 'p') AND oid >= 16384""";
  private static final Set<HazardCode> SAYS_READING =
      Set.of(HazardCode.REWRITE, HazardCode.FULL_SCAN, HazardCode.VALIDATION);

  private final boolean hearsReading;
  private final Connection connection;
  private final Set<String> names;
  private final Map<Long, Long> files;
  private final Array tables;
  private boolean setAside;
  private boolean retyped;
  private final List<String> contradictions = new ArrayList<>();

  /** @param hearsReading false where only locks and rewrites are of concern */
  LockWitness(Connection connection, boolean hearsReading) throws SQLException {
    this.hearsReading = hearsReading;
    this.connection = connection;
    this.names = names();
    this.files = files();
    this.tables = connection.createArrayOf("oid", files.keySet().toArray());
  }

  /** Runs a statement; one that has to be outside a transaction is not watched. */
  @Override
  public void run(Statement statement) throws SQLException {
    connection.setAutoCommit(!statement.transactional());
    try (java.sql.Statement jdbc = connection.createStatement()) {
      jdbc.execute("SET client_min_messages = debug1");
      jdbc.execute(statement.sql());
      if (statement.transactional()) {
        if (hearsReading) {
          compareReading(statement, jdbc.getWarnings());
        }
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
  @Override
  public List<String> contradictions() {
    return contradictions;
  }

  private void compareReading(Statement statement, SQLWarning told) {
    boolean says = statement.hazards().stream().anyMatch(hazard -> SAYS_READING.contains(hazard.code()));
    Matcher attached = ATTACHED.matcher(statement.sql());
    // What is made by the plan nobody waits for; a column without a value fails at the first row.
    boolean ofNew = setAside || statement.lock() == LockLevel.NONE || statement.sql().contains(" ADD COLUMN ")
        || attached.find() && !names.contains(attached.group(1));
    for (SQLWarning one = told; one != null && !says && !ofNew; one = one.getNextWarning()) {
      if (one.getMessage().matches(READING)) {
        contradictions.add(one.getMessage() + ", and does not say so: " + statement.sql());
      }
    }
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
    // Between the two kinds of timestamps a table is written anew unless the session's TimeZone is UTC, as
    // here; and a table whose rows are copied into a new one keeps its file.
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

  private Set<String> names() throws SQLException {
    Set<String> found = new HashSet<>();
    try (java.sql.Statement query = connection.createStatement(); ResultSet rows =
        query.executeQuery(NAMES)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private Map<Long, Long> files() throws SQLException {
    Map<Long, Long> found = new HashMap<>();
    try (java.sql.Statement query = connection.createStatement(); ResultSet rows =
        query.executeQuery(RELATIONS)) {
      while (rows.next()) {
        found.put(rows.getLong(1), rows.getLong(2));
      }
    }
    return found;
  }
}
