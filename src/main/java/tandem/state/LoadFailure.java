package tandem.state;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.dialect.Answer;
import tandem.dialect.Answer.Meaning;
import tandem.model.TandemException;

/**
 * What to tell a person when state files cannot be built.
 *
 * @param system what people call the database system
 * @param failed statements that work in no order, with the database's last answer
 * @param done statements that ran
 */
record LoadFailure(String system, Map<StateUnit, Answer> failed, List<StateUnit> done) {
  /** Throws for what no other order will cure: a lost connection, a server without room. */
  static void stopIfHopeless(Answer answer) throws SQLException {
    if (answer.meaning() == Meaning.GONE) {
      throw answer.cause();
    }
    if (answer.meaning() == Meaning.FULL) {
      throw TandemException.failed("SHADOW-DISK-FULL", "The shadow server's disk is full.")
          .remedy("Make room, run `tandem cache clear`, or set TANDEM_CACHE to a folder on another disk.")
          .cause(answer.cause());
    }
  }

  /** True for what every new database has: the schema public, the extension plpgsql. */
  static boolean isThereAnyway(StateUnit unit, Answer answer, List<StateUnit> done) {
    return answer.meaning() == Meaning.DUPLICATE
        && Set.of("SCHEMA", "EXTENSION").contains(unit.head().objectKind())
        && twin(unit, done).isEmpty();
  }

  /** The failure that most likely is the cause of the others. */
  TandemException told() {
    Map.Entry<StateUnit, Answer> first = failed.entrySet().stream()
        .filter(entry -> entry.getValue().meaning() != Meaning.MISSING)
        .findFirst().orElseGet(() -> failed.entrySet().stream()
            .filter(entry -> isExtension(entry.getKey())).findFirst()
            .orElse(failed.entrySet().iterator().next()));
    StateUnit unit = first.getKey();
    Answer answer = first.getValue();
    if (isExtension(unit) && answer.meaning() == Meaning.MISSING) {
      return noExtension(unit, answer);
    }
    boolean isTwice = answer.meaning() == Meaning.DUPLICATE && twin(unit, done).isPresent();
    return isTwice ? twice(unit).cause(answer.cause()) : refused(unit, answer);
  }

  private static boolean isExtension(StateUnit unit) {
    return unit.head().verb().equals("CREATE") && unit.head().objectKind().equals("EXTENSION");
  }

  private static TandemException noExtension(StateUnit unit, Answer answer) {
    return TandemException.failed("STATE-EXTENSION",
            "The shadow server has no extension " + unit.head().name() + ".")
        .at(unit.place())
        .remedy("Let `shadow:` in config.yml name a server that has it, e.g. docker:postgis/postgis:17-3.5 "
            + "or postgresql://user@host/postgres.")
        .cause(answer.cause());
  }

  private TandemException refused(StateUnit unit, Answer answer) {
    String others = failed.size() == 1 ? ""
        : " " + (failed.size() - 1) + " more statements of the state cannot run, perhaps because of it.";
    return TandemException
        .failed("STATE-BUILD", system + " cannot build the state: " + answer.message() + "." + others)
        .at(unit.path() + ":" + unit.statement().lineOf(answer.position()))
        .remedy(answer.hint().orElse("Correct the statement `" + unit.head().summary() + "`."))
        .cause(answer.cause());
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
    Arguments arguments = Arguments.of(unit.statement().syntax(), unit.statement().text());
    return done.stream().filter(other -> other != unit && names(other, unit, true))
        .filter(other -> Arguments.of(other.statement().syntax(), other.statement().text()).areOf(arguments))
        .findFirst()
        .or(() -> done.stream().filter(other -> other != unit && names(other, unit, true)).findFirst())
        .or(() -> done.stream().filter(other -> other != unit && names(other, unit, false)).findFirst());
  }

  private static String on(StateUnit unit) {
    return LoadOrder.folded(unit.statement().syntax(), unit.head().on());
  }

  private static boolean names(StateUnit one, StateUnit other, boolean sameKind) {
    return one.head().verb().equals("CREATE")
        && LoadOrder.nameOf(one).equals(LoadOrder.nameOf(other))
        && on(one).equals(on(other))
        && (!sameKind || one.head().objectKind().equals(other.head().objectKind()));
  }
}
