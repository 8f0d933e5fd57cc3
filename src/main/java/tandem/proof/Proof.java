package tandem.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tandem.ddl.Statement;
import tandem.dialect.Dialect;
import tandem.dialect.ReadScope;
import tandem.dialect.RowPrint;
import tandem.diff.Change;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.rename.Renaming.Renamed;
import tandem.proof.ProofResult.Differs;
import tandem.proof.ProofResult.EmptyTable;
import tandem.proof.ProofResult.Failed;
import tandem.proof.ProofResult.Lost;
import tandem.proof.ProofResult.Reason;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;

/** Proves that scripts turn a start into the wanted schema and keep what the tables hold. */
public final class Proof {
  /** Each try learns of one table whose rows do not fit; after as many, all touched tables stay empty. */
  private static final int MOST_TRIES = 6;

  private final ShadowServer server;
  private final Dialect dialect;
  private final ReadScope scope;
  private final Equivalence equivalence;

  public Proof(ShadowServer server, Dialect dialect, ReadScope scope, Equivalence equivalence) {
    this.server = server;
    this.dialect = dialect;
    this.scope = scope;
    this.equivalence = equivalence;
  }

  /**
   * Runs the work in a copy of the start with rows in its tables, and compares schema and rows.
   *
   * <p>Rows are made up, and a real table's may well fit where they do not (a text that becomes a number). So
   * a statement that fails on data is tried again with the table it names left empty; the result says so.
   *
   * @param start a database in the start state; it is copied and stays as it is; its connections are ended
   * @param wanted the schema to be reached
   * @param expected tables and columns that the work empties on purpose: the objects of its data-loss hazards
   */
  public ProofResult withRows(ShadowDatabase start, SchemaModel wanted, Work work, Set<ObjectKey> expected)
      throws SQLException {
    return withRows(start, wanted, work, expected, Renamed.nothing(wanted, List.of()));
  }

  /**
   * The same for work that begins with renames. Rows are made, and remembered, under the new names.
   *
   * @param renamed what the work renames; it is undone before the work runs
   */
  public ProofResult withRows(
      ShadowDatabase start, SchemaModel wanted, Work work, Set<ObjectKey> expected, Renamed renamed)
      throws SQLException {
    Map<ObjectKey, String> leftEmpty = new LinkedHashMap<>();
    for (int tries = 1; ; tries++) {
      try (ShadowDatabase database = server.copyOf(start)) {
        RowPrint before = fill(database, wanted, leftEmpty.keySet(), renamed);
        try {
          work.run(database);
        } catch (TandemException | SQLException e) {
          if (learns(e, before, leftEmpty, tries)) {
            continue;
          }
          return result(List.of(failed(e)), before, leftEmpty);
        }
        return result(compared(database, wanted, before, expected), before, leftEmpty);
      }
    }
  }

  /**
   * Runs the work in this database as it is, and compares the schema: the replay from empty.
   *
   * @param database changed by it
   */
  public ProofResult replayed(ShadowDatabase database, SchemaModel wanted, Work work) throws SQLException {
    try {
      work.run(database);
    } catch (TandemException | SQLException e) {
      return new ProofResult(List.of(failed(e)), 0, List.of());
    }
    try (Connection connection = database.connect()) {
      return new ProofResult(differences(connection, wanted), 0, List.of());
    }
  }

  private RowPrint fill(
      ShadowDatabase database, SchemaModel wanted, Set<ObjectKey> leftEmpty, Renamed renamed)
      throws SQLException {
    try (Connection connection = database.connect()) {
      run(connection, renamed.statements());
      dialect.rows().make(connection, wanted, scope, leftEmpty);
      RowPrint print = dialect.rows().print(connection, wanted, scope);
      run(connection, renamed.undo());
      return print;
    }
  }

  private static void run(Connection connection, List<Statement> statements) throws SQLException {
    try (java.sql.Statement jdbc = connection.createStatement()) {
      for (Statement statement : statements) {
        jdbc.execute(statement.sql());
      }
    }
  }

  /** True where the failure is one of data, and another try with fewer rows can tell more. */
  private boolean learns(Exception e, RowPrint before, Map<ObjectKey, String> leftEmpty, int tries) {
    SQLException cause = sqlCause(e);
    if (cause == null || !dialect.rows().isOfRows(cause) || tries > MOST_TRIES) {
      return false;
    }
    Set<ObjectKey> filled = new HashSet<>(before.tables().keySet());
    before.empty().forEach(filled::remove);
    List<ObjectKey> named = dialect.rows().failedOn(cause).stream().filter(filled::contains).toList();
    Set<ObjectKey> next = new TreeSet<>(tries < MOST_TRIES && !named.isEmpty() ? named : filled);
    String message = firstLine(cause.getMessage());
    next.forEach(table -> leftEmpty.put(table, "the rows made for it do not fit: " + message));
    return !next.isEmpty();
  }

  private List<Reason> compared(
      ShadowDatabase database, SchemaModel wanted, RowPrint before, Set<ObjectKey> expected)
      throws SQLException {
    try (Connection connection = database.connect()) {
      List<Reason> reasons = new ArrayList<>(differences(connection, wanted));
      RowPrint after = dialect.rows().print(connection, SchemaModel.empty(), scope);
      before.lostIn(after, expected)
          .forEach(loss -> reasons.add(new Lost(loss.object(), loss.detail(), loss.grown())));
      return reasons;
    }
  }

  private List<Reason> differences(Connection connection, SchemaModel wanted) throws SQLException {
    SchemaModel reached = dialect.reader().read(connection, scope);
    return equivalence.difference(reached, wanted).changes().stream().map(Proof::reason).toList();
  }

  private static Reason reason(Change change) {
    String what = change.key().toString();
    return new Differs(change.key(), switch (change) {
      case Change.Added added -> what + " is wanted and is not there afterwards";
      case Change.Removed removed -> what + " is there afterwards and is not wanted";
      case Change.Altered altered -> what + " is not as wanted afterwards: "
          + String.join(", ", new TreeSet<>(altered.attributes()));
    });
  }

  private static Failed failed(Exception e) {
    return e instanceof TandemException told
        ? new Failed(told.where().orElse(""), told.what())
        : new Failed("", String.valueOf(e.getMessage()));
  }

  private static SQLException sqlCause(Throwable e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").replaceFirst("^ERROR: ", "");
  }

  private static ProofResult result(List<Reason> reasons, RowPrint before, Map<ObjectKey, String> leftEmpty) {
    List<EmptyTable> empty = before.empty().stream()
        .map(table -> new EmptyTable(table, leftEmpty.getOrDefault(table, "no row could be made for it")))
        .sorted(Comparator.comparing(EmptyTable::table)).toList();
    return new ProofResult(reasons, before.filled(), empty);
  }
}
