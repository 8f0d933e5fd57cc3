package tandem.migration.run;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tandem.ddl.script.ScriptStatement;
import tandem.dialect.Witness;
import tandem.migration.history.StepTable.Outcome;
import tandem.migration.history.StepTable.Step;
import tandem.model.TandemException;

/**
 * Where a script goes on that failed or was cut off: behind the last statement that its journal, or the
 * catalog, shows done.
 */
final class Resumption {
  private static final Witness.Verdict NOTHING_LEFT = new Witness.Again(List.of());

  private final PreparedScript script;
  private final Journal journal;
  private final int done;
  private final Optional<Step> open;

  private Resumption(PreparedScript script, Journal journal, int done, Optional<Step> open) {
    this.script = script;
    this.journal = journal;
    this.done = done;
    this.open = open;
  }

  /**
   * Reads the journal against the script as it is now.
   *
   * @throws TandemException STEP-CHANGED where a statement that has run is another now; exit 4
   */
  static Resumption of(PreparedScript script, Journal journal) throws SQLException {
    List<Step> steps = journal.steps();
    Map<Integer, Step> ran = new TreeMap<>();
    steps.stream().filter(step -> step.outcome() == Outcome.DONE)
        .forEach(step -> ran.put(step.position(), step));
    int done = ran.isEmpty() ? 0 : ((TreeMap<Integer, Step>) ran).lastKey();
    for (Step step : ran.values()) {
      refuseOther(script, step);
    }
    Optional<Step> open = steps.stream()
        .filter(step -> step.outcome() == Outcome.BEGUN && step.position() == done + 1)
        .reduce((first, second) -> second);
    return new Resumption(script, journal, done, open);
  }

  private static void refuseOther(PreparedScript script, Step step) {
    boolean same = step.position() <= script.statements().size()
        && Journal.fingerprint(script.statements().get(step.position() - 1)).equals(step.statement());
    if (!same) {
      throw changed(script, step.position(), "has run here with another text than the script has now");
    }
  }

  private static TandemException changed(PreparedScript script, int position, String what) {
    return TandemException.refused("STEP-CHANGED", "statement " + position + " of "
            + script.script().fileName() + " " + what)
        .at(script.place(position))
        .remedy("bring the statements back that have run, and correct only what comes behind them; "
            + "what has to undo them is a statement behind them, or a new script");
  }

  /** How many statements are done, as far as the journal tells. */
  int done() {
    return done;
  }

  /**
   * Settles what became of a statement that was begun, asking the catalog, and takes away what it left.
   *
   * @throws TandemException STEP-UNCLEAR where nobody can tell, STEP-CHANGED where it has ended and its text
   *     is another now, both with exit 4
   */
  GoingOn settle(Settling settling) throws SQLException {
    if (open.isEmpty()) {
      return new GoingOn(script, done, NOTHING_LEFT);
    }
    boolean same = done < script.statements().size()
        && Journal.fingerprint(script.statements().get(done)).equals(open.get().statement());
    Witness.Verdict verdict = journal.witness(open.get()).judge(journal.connection());
    switch (verdict) {
      case Witness.Again again -> {
        for (String sql : again.first()) {
          settling.send(sql);
        }
        return new GoingOn(script, done, verdict);
      }
      case Witness.Unknown unknown -> {
        if (same) {
          throw unclear();
        }
        // Whoever changed the statement has looked.
        return new GoingOn(script, done, verdict);
      }
      case Witness.Done ended -> { }
      case Witness.Finished half -> settling.send(half.by());
    }
    if (!same) {
      throw changed(script, done + 1, "had come to its end here before its text was changed");
    }
    settling.ended(done + 1, script.statements().get(done));
    return new GoingOn(script, done + 1, verdict);
  }

  /** What settling does to the database. */
  interface Settling {
    /** Sends a statement outside of any transaction. */
    void send(String sql) throws SQLException;

    /** Notes that a statement of the script has come to its end. */
    void ended(int position, ScriptStatement statement) throws SQLException;
  }

  private TandemException unclear() {
    ScriptStatement statement = script.statements().get(done);
    return TandemException.refused("STEP-UNCLEAR", "statement " + (done + 1) + " of "
            + script.script().fileName() + " commits on its own way and did not come to its end: neither the "
            + "journal nor the catalog tells how far it came (" + GoingOn.shown(statement) + ")")
        .at(script.place(done + 1))
        .remedy("look at what is there, and put in its place what is still to be done, or nothing where it "
            + "is all there; then run " + Way.of(script.script()).command()
            + " again, which goes on with it");
  }
}
