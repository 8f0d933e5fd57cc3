package tandem.migration.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.dialect.Running;
import tandem.dialect.Running.SessionFacts;
import tandem.migration.FlywaySettings;
import tandem.migration.Migration;
import tandem.migration.Placeholders;
import tandem.migration.history.HistoryLock;
import tandem.migration.history.HistoryTable;

/** A connection with the role and search path that each script starts with. */
final class Session {
  private final Connection connection;
  private final Running running;
  private final FlywaySettings settings;
  private final SessionFacts facts;
  private final String schema;
  private final Optional<String> lockTimeout;
  private final Placeholders placeholders;
  private Optional<HistoryLock> lock = Optional.empty();
  private boolean schemaIsThere;

  private Session(Connection connection, Running running, FlywaySettings settings, SessionFacts facts,
      Optional<String> lockTimeout) {
    this.connection = connection;
    this.running = running;
    this.settings = settings;
    this.facts = facts;
    this.lockTimeout = lockTimeout;
    this.schema = settings.historySchema().orElse(facts.schema());
    this.placeholders = Placeholders.of(settings, facts, facts.user());
  }

  /** Takes on the role, and notes what to come back to before each script. */
  static Session begin(Connection connection, Running running, FlywaySettings settings, RunOptions options)
      throws SQLException {
    connection.setAutoCommit(true);
    return new Session(connection, running, settings, running.begin(connection, options.role()),
        options.endurance().lockTimeout());
  }

  Connection connection() {
    return connection;
  }

  /** From now on it has the lock on its history table. */
  void holds(HistoryLock taken) {
    lock = Optional.of(taken);
  }

  /** The history table has just been made here. */
  void historyMade() throws SQLException {
    if (lock.isPresent()) {
      lock.get().historyMade();
    }
  }

  /**
   * Of two first runs one makes the history table, which nobody could lock before it was there.
   *
   * @throws TandemException HISTORY-LOCKED where another has made it since this one looked
   */
  void refuseHistoryOfAnother() throws SQLException {
    if (lock.isPresent() && table().read(connection).exists()) {
      throw lock.get().lost();
    }
  }

  Running running() {
    return running;
  }

  /** Who rows of the history say has run it. */
  String installedBy() {
    return settings.installedBy().orElse(facts.user());
  }

  HistoryTable table() {
    return new HistoryTable(running, schema, settings.table());
  }

  /** The placeholders of scripts here, Flyway's own among them. */
  Placeholders placeholders() {
    return placeholders;
  }

  /** A script as it is sent here. */
  PreparedScript prepared(Migration script) {
    return PreparedScript.of(running.syntax(), script, placeholders, settings);
  }

  /** The role, the search path and the lock_timeout as they were: scripts may have left others. */
  void restore() throws SQLException {
    if (!schemaIsThere) {
      schemaIsThere = exists(schema);
    }
    running.restore(connection, facts, schemaIsThere ? Optional.of(schema) : Optional.empty(), lockTimeout);
  }

  /** What is done with the connection. */
  interface Work {
    /** Does it. */
    void run() throws SQLException;
  }

  /** Does something that may wait for locks as long as it takes, where that is said. */
  void waiting(boolean forEver, Work work) throws SQLException {
    if (!forEver || lockTimeout.isEmpty()) {
      work.run();
      return;
    }
    running.patience(connection, Optional.empty());
    work.run();
    running.patience(connection, lockTimeout);
  }

  /** Does something in a transaction, which it commits; autocommit is as it was afterwards. */
  void committed(Work work) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    work.run();
    connection.commit();
    connection.setAutoCommit(autoCommit);
  }

  /** The role as it was, for writing into the history table. */
  void restoreRole() throws SQLException {
    running.restoreRole(connection, facts);
  }

  boolean exists(String schemaName) throws SQLException {
    return running.hasSchema(connection, schemaName);
  }

  /** The schemas Flyway would make or look into: those that are set, else the one unqualified names go to. */
  List<String> schemas() {
    List<String> all = new ArrayList<>(settings.schemas());
    if (!all.contains(schema)) {
      all.addFirst(schema);
    }
    return all;
  }

  /** Those of the schemas that hold something; Flyway's own question. */
  List<String> nonEmptySchemas() throws SQLException {
    List<String> nonEmpty = new ArrayList<>();
    for (String name : schemas()) {
      if (running.isInUse(connection, name)) {
        nonEmpty.add(name);
      }
    }
    return nonEmpty;
  }
}
