package tandem.migration.run;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.SessionEffect;
import tandem.dialect.Witness;
import tandem.model.TandemException;

/**
 * Where a script that failed or was cut off goes on.
 *
 * @param script the script as it is now
 * @param behind how many of its statements are done
 * @param verdict what the catalog said of the statement after those that the journal shows done
 */
record GoingOn(PreparedScript script, int behind, Witness.Verdict verdict) {

  /** The statements among those done that set up the session: another has to be given them again. */
  List<ScriptStatement> settings() {
    return ran().stream().filter(one -> one.effect() == SessionEffect.SETTING).toList();
  }

  private List<ScriptStatement> ran() {
    return script.statements().subList(0, behind);
  }

  /**
   * Does nothing where no statement that has run made what has gone with its session and is not made again.
   *
   * @throws TandemException STEP-SESSION, exit 4
   */
  void refuseWhatIsLost() {
    List<ScriptStatement> rest = script.statements().subList(behind, script.statements().size());
    Set<String> toCome = rest.stream().map(Journal::fingerprint).collect(Collectors.toSet());
    ran().stream()
        .filter(one -> one.effect() == SessionEffect.OBJECT)
        .filter(one -> !rest.isEmpty() && !toCome.contains(Journal.fingerprint(one)))
        .findFirst().ifPresent(lost -> {
          throw TandemException.refused("STEP-SESSION", script.script().fileName()
                  + " is to go on in another session, and what this statement made has gone with the first: "
                  + shown(lost))
              .at(script.script().file() + ":" + lost.line())
              .remedy("write it once more behind what has run, before line " + rest.getFirst().line()
                  + ", with whatever fills it; then run " + Way.of(script.script()).command() + " again");
        });
  }

  /** What a person is told: what was found done, what was found half done, and where the script goes on. */
  String told() {
    int all = script.statements().size();
    String found = behind == 0 ? "none of its " + all + " statements was done"
        : behind == all ? "all of its " + all + " statements were done"
        : behind == 1 ? "statement 1 of " + all + " was done"
        : "statements 1 to " + behind + " of " + all + " were done";
    String judged = switch (verdict) {
      case Witness.Done ended -> ", the last by what the catalog shows";
      case Witness.Finished half -> ", the last with " + half.by();
      case Witness.Again again -> again.first().isEmpty() ? ""
          : "; what the next had left half made was taken away (" + String.join("; ", again.first()) + ")";
      case Witness.Unknown unknown -> "";
    };
    String on = behind == all ? ""
        : "; goes on at line " + script.statements().get(behind).line() + ": "
            + shown(script.statements().get(behind));
    return script.script().script() + " is resumed: " + found + judged + on;
  }

  /** A statement's first line, without what looks like a password. */
  static String shown(ScriptStatement statement) {
    String line = statement.shown().lines().findFirst().orElse("").strip();
    return line.length() <= 80 ? line : line.substring(0, 80) + " …";
  }
}
