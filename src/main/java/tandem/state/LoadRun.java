package tandem.state;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.shadow.ShadowServer;

/** Runs ordered statements on one connection: in batches, one by one where a batch fails, and again. */
final class LoadRun {
  private static final int BATCH = 200;
  private static final Pattern MISSING =
      Pattern.compile("(role|tablespace) \"(.*)\" does not exist", Pattern.DOTALL);
  private static final Pattern OR_REPLACE =
      Pattern.compile("\\A(CREATE\\s+)(OR\\s+REPLACE)\\b", Pattern.CASE_INSENSITIVE);

  /** Bodies are checked when they are called: they may name what comes later. Messages are read here. */
  private static final String SESSION = "SET check_function_bodies = off; SET lc_messages = 'C'";

  private final Connection connection;
  private final ShadowServer server;
  private final List<StateUnit> units;
  private final Set<String> stubbedRoles = new LinkedHashSet<>();
  private final List<StateUnit> done = new ArrayList<>();
  private final Set<String> defined = new HashSet<>();
  private List<String> session = List.of();
  private int retried;

  LoadRun(Connection connection, ShadowServer server, List<StateUnit> units) {
    this.connection = connection;
    this.server = server;
    this.units = units;
  }

  int retried() {
    return retried;
  }

  List<String> stubbedRoles() {
    return List.copyOf(stubbedRoles);
  }

  void run() throws SQLException {
    execute(SESSION);
    Map<StateUnit, SQLException> failed = new LinkedHashMap<>();
    List<StateUnit> batch = new ArrayList<>();
    for (StateUnit unit : units) {
      boolean alone = unit.mayFindItThere();
      boolean full = batch.size() == BATCH || alone;
      if (full || !batch.isEmpty() && !batch.getFirst().session().equals(unit.session())) {
        runBatch(batch, failed);
        batch.clear();
      }
      if (alone) {
        runOne(unit, failed);
      } else {
        batch.add(unit);
      }
    }
    runBatch(batch, failed);
    retried = failed.size();
    while (!failed.isEmpty()) {
      Map<StateUnit, SQLException> again = new LinkedHashMap<>();
      for (StateUnit unit : failed.keySet()) {
        runOne(unit, again);
      }
      if (again.size() == failed.size()) {
        throw new LoadFailure(again, done).told();
      }
      failed = again;
    }
  }

  private void runBatch(List<StateUnit> batch, Map<StateUnit, SQLException> failed) throws SQLException {
    if (batch.isEmpty()) {
      return;
    }
    StringBuilder sql = new StringBuilder();
    for (StateUnit unit : batch) {
      sql.append(text(unit)).append(";\n");
    }
    enter(batch.getFirst().session());
    try {
      execute(sql.toString());
      batch.forEach(this::isDone);
      return;
    } catch (SQLException e) {
      LoadFailure.stopIfHopeless(e);
      enterAnew();
    }
    for (StateUnit unit : batch) {
      runOne(unit, failed);
    }
  }

  private void runOne(StateUnit unit, Map<StateUnit, SQLException> failed) throws SQLException {
    enter(unit.session());
    while (true) {
      try {
        if (!execute(text(unit))) {
          throw new LoadFailure(Map.of(), done).twice(unit);
        }
        isDone(unit);
        return;
      } catch (SQLException e) {
        LoadFailure.stopIfHopeless(e);
        if (LoadFailure.isThereAnyway(unit, e, done)) {
          return;
        }
        if (!stubbed(e)) {
          failed.put(unit, e);
          return;
        }
      }
    }
  }

  private void isDone(StateUnit unit) {
    done.add(unit);
    defined.add(definition(unit));
  }

  private static String definition(StateUnit unit) {
    return String.join("\0", unit.path(), unit.head().objectKind(), unit.head().name());
  }

  /** The role or tablespace the statement lacks is made; 42704 is undefined_object. */
  private boolean stubbed(SQLException e) {
    Matcher matcher = MISSING.matcher(e.getMessage());
    if (!"42704".equals(e.getSQLState()) || !matcher.find()) {
      return false;
    }
    String name = matcher.group(2);
    return matcher.group(1).equals("role")
        ? stubbedRoles.add(name) && !server.ensureRoles(List.of(name)).isEmpty()
        : stubbedRoles.add("tablespace " + name) && !server.ensureTablespaces(List.of(name)).isEmpty();
  }

  /**
   * OR REPLACE is blanked out, so that an object which two files define is an error and no matter of order.
   * As long as before, for the sake of positions in errors.
   */
  private String text(StateUnit unit) {
    String text = unit.statement().text();
    Matcher matcher = OR_REPLACE.matcher(text);
    return !unit.head().orReplace() || defined.contains(definition(unit)) ? text
        : matcher.replaceFirst(found -> found.group(1) + " ".repeat(found.group(2).length()));
  }

  private void enter(List<String> wanted) throws SQLException {
    if (!wanted.equals(session)) {
      session = wanted;
      enterAnew();
    }
  }

  private void enterAnew() throws SQLException {
    execute("RESET ALL; " + SESSION);
    for (String setting : session) {
      execute(setting);
    }
  }

  /** False where the server skipped something that was there: IF NOT EXISTS on a relation (42P07). */
  private boolean execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
      SQLWarning warning = statement.getWarnings();
      while (warning != null) {
        if ("42P07".equals(warning.getSQLState())) {
          return false;
        }
        warning = warning.getNextWarning();
      }
      return true;
    }
  }
}
