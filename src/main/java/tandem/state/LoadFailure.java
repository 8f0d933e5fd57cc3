package tandem.state;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import tandem.model.TandemException;

/**
 * What to tell a person when state files cannot be built.
 *
 * @param failed statements that work in no order, with the server's last answer
 * @param done statements that ran
 */
record LoadFailure(Map<StateUnit, SQLException> failed, List<StateUnit> done) {
  /**
   * "Already exists": duplicate_table, duplicate_function, duplicate_object, duplicate_schema; the manual,
   * "PostgreSQL Error Codes".
   */
  private static final Set<String> DUPLICATE = Set.of("42P07", "42723", "42710", "42P06");

  /** Something is missing, perhaps only because the statement that makes it failed, too. */
  private static final Set<String> MISSING = Set.of("42P01", "42883", "42704", "3F000", "42703", "0A000");

  /** Throws for what no other order will cure: a lost connection, a server without room. */
  static void stopIfHopeless(SQLException e) throws SQLException {
    String state = state(e);
    if (state.startsWith("08") || state.startsWith("57P")) {
      throw e;
    }
    if (state.equals("53100")) {
      throw TandemException.failed("SHADOW-DISK-FULL", "The shadow server's disk is full.")
          .remedy("Make room, run `tandem cache clear`, or set TANDEM_CACHE to a folder on another disk.")
          .cause(e);
    }
  }

  /** True for what every new database has: the schema public, the extension plpgsql. */
  static boolean isThereAnyway(StateUnit unit, SQLException e, List<StateUnit> done) {
    return DUPLICATE.contains(state(e))
        && Set.of("SCHEMA", "EXTENSION").contains(unit.head().objectKind())
        && twin(unit, done).isEmpty();
  }

  private static String state(SQLException e) {
    return e.getSQLState() == null ? "" : e.getSQLState();
  }

  /** The failure that most likely is the cause of the others. */
  TandemException told() {
    Map.Entry<StateUnit, SQLException> first = failed.entrySet().stream()
        .filter(entry -> !MISSING.contains(state(entry.getValue())))
        .findFirst().orElseGet(() -> failed.entrySet().stream()
            .filter(entry -> isExtension(entry.getKey())).findFirst()
            .orElse(failed.entrySet().iterator().next()));
    StateUnit unit = first.getKey();
    SQLException e = first.getValue();
    if (isExtension(unit) && MISSING.contains(state(e))) {
      return noExtension(unit, e);
    }
    boolean isTwice = DUPLICATE.contains(state(e)) && twin(unit, done).isPresent();
    return isTwice ? twice(unit).cause(e) : refused(unit, e);
  }

  private static boolean isExtension(StateUnit unit) {
    return unit.head().verb().equals("CREATE") && unit.head().objectKind().equals("EXTENSION");
  }

  private static TandemException noExtension(StateUnit unit, SQLException e) {
    return TandemException.failed("STATE-EXTENSION",
            "The shadow server has no extension " + unit.head().name() + ".")
        .at(unit.place())
        .remedy("Let `shadow:` in config.yml name a server that has it, e.g. docker:postgis/postgis:17-3.5 "
            + "or postgresql://user@host/postgres.")
        .cause(e);
  }

  private TandemException refused(StateUnit unit, SQLException e) {
    Optional<ServerErrorMessage> server = e instanceof PSQLException answer
        ? Optional.ofNullable(answer.getServerErrorMessage()) : Optional.empty();
    int line = unit.statement().lineOf(server.map(ServerErrorMessage::getPosition).orElse(0));
    String message = server.map(ServerErrorMessage::getMessage).orElse(e.getMessage());
    String detail = server.map(ServerErrorMessage::getDetail).map(text -> " (" + text + ")").orElse("");
    String others = failed.size() == 1 ? ""
        : " " + (failed.size() - 1) + " more statements of the state cannot run, perhaps because of it.";
    TandemException told = TandemException
        .failed("STATE-BUILD", "PostgreSQL cannot build the state: " + message + detail + "." + others)
        .at(unit.path() + ":" + line)
        .cause(e);
    return told.remedy(server.map(ServerErrorMessage::getHint)
        .orElse("Correct the statement `" + unit.head().summary() + "`."));
  }

  /** Two statements define one object. */
  TandemException twice(StateUnit unit) {
    Optional<StateUnit> other = twin(unit, done);
    String places = other.map(twin -> twin.place() + " and " + unit.place()).orElse(unit.place());
    return TandemException.failed("STATE-TWICE",
            unit.head().objectKind().toLowerCase(Locale.ROOT) + " " + unit.head().name()
                + " is defined twice: " + places + ".")
        .at(unit.place())
        .remedy("Keep one of the two.");
  }

  private static Optional<StateUnit> twin(StateUnit unit, List<StateUnit> done) {
    return done.stream().filter(other -> other != unit && names(other, unit, true)).findFirst()
        .or(() -> done.stream().filter(other -> other != unit && names(other, unit, false)).findFirst());
  }

  private static boolean names(StateUnit one, StateUnit other, boolean sameKind) {
    return one.head().verb().equals("CREATE")
        && LoadOrder.nameOf(one).equals(LoadOrder.nameOf(other))
        && LoadOrder.folded(one.head().on()).equals(LoadOrder.folded(other.head().on()))
        && (!sameKind || one.head().objectKind().equals(other.head().objectKind()));
  }
}
