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
import tandem.dialect.Answer;
import tandem.dialect.Answer.Lacking;
import tandem.dialect.Dialect;
import tandem.dialect.Loading;
import tandem.shadow.ShadowServer;

/** Runs ordered statements on one connection: in batches, one by one where a batch fails, and again. */
final class LoadRun {
  private static final int BATCH = 200;
  private static final Pattern OR_REPLACE =
      Pattern.compile("\\A(CREATE\\s+)(OR\\s+REPLACE)\\b", Pattern.CASE_INSENSITIVE);

  private final Connection connection;
  private final ShadowServer server;
  private final String system;
  private final Loading loading;
  private final List<StateUnit> units;
  private final Set<String> stubbedRoles = new LinkedHashSet<>();
  private final List<StateUnit> done = new ArrayList<>();
  private final Set<String> defined = new HashSet<>();
  private List<String> session = List.of();
  private int retried;

  LoadRun(Connection connection, ShadowServer server, Dialect dialect, List<StateUnit> units) {
    this.connection = connection;
    this.server = server;
    this.system = dialect.title();
    this.loading = dialect.loading();
    this.units = units;
  }

  int retried() {
    return retried;
  }

  List<String> stubbedRoles() {
    return List.copyOf(stubbedRoles);
  }

  void run() throws SQLException {
    enterAnew();
    Map<StateUnit, Answer> failed = new LinkedHashMap<>();
    List<StateUnit> batch = new ArrayList<>();
    for (StateUnit unit : units) {
      boolean alone = unit.mayFindItThere() || !loading.allOrNone();
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
      Map<StateUnit, Answer> again = new LinkedHashMap<>();
      for (StateUnit unit : failed.keySet()) {
        runOne(unit, again);
      }
      if (again.size() == failed.size()) {
        throw new LoadFailure(system, again, done).told();
      }
      failed = again;
    }
  }

  private void runBatch(List<StateUnit> batch, Map<StateUnit, Answer> failed) throws SQLException {
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
      LoadFailure.stopIfHopeless(loading.answer(e));
      enterAnew();
    }
    for (StateUnit unit : batch) {
      runOne(unit, failed);
    }
  }

  private void runOne(StateUnit unit, Map<StateUnit, Answer> failed) throws SQLException {
    enter(unit.session());
    while (true) {
      try {
        if (!execute(text(unit))) {
          throw new LoadFailure(system, Map.of(), done).twice(unit);
        }
        isDone(unit);
        return;
      } catch (SQLException e) {
        Answer answer = loading.answer(e);
        LoadFailure.stopIfHopeless(answer);
        if (LoadFailure.isThereAnyway(unit, answer, done)) {
          return;
        }
        if (!stubbed(answer)) {
          failed.put(unit, answer);
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

  /** What the statement lacks of the server is made. */
  private boolean stubbed(Answer answer) {
    return switch (answer.lacking().orElse(null)) {
      case null -> false;
      case Lacking.Role(String name) ->
          stubbedRoles.add(name) && !server.ensureRoles(List.of(name)).isEmpty();
      case Lacking.Tablespace(String name) ->
          stubbedRoles.add("tablespace " + name) && !server.ensureTablespaces(List.of(name)).isEmpty();
      // A state makes its schemas itself.
      case Lacking.Schema schema -> false;
    };
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
    if (!loading.freshSession().isEmpty()) {
      execute(loading.freshSession());
    }
    for (String setting : session) {
      execute(setting);
    }
  }

  /** False where the database skipped something that was there. */
  private boolean execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
      SQLWarning warning = statement.getWarnings();
      while (warning != null) {
        if (loading.skipped(warning)) {
          return false;
        }
        warning = warning.getNextWarning();
      }
      return true;
    }
  }
}
