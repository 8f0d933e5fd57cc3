package tandem.migration.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tandem.migration.MigrationKind;
import tandem.migration.history.HistoryRow;
import tandem.migration.history.ScriptState;
import tandem.migration.history.ScriptStatus;
import tandem.model.TandemException;

/** What Flyway's validate looks at before it migrates, and what makes it stop. */
final class Validation {
  private Validation() {}

  /**
   * All that does not fit, in the order of rows and scripts: first what is wrong (exit 1), then what needs a
   * decision (exit 4).
   *
   * @param journaled rows of scripts whose journal tells where they go on
   * @param halfUndone rows of scripts whose undo scripts broke off, and have a journal
   */
  static List<TandemException> problems(
      List<ScriptStatus> all, Collection<HistoryRow> journaled, Collection<HistoryRow> halfUndone) {
    List<TandemException> problems = new ArrayList<>();
    for (ScriptStatus status : all) {
      switch (status.state()) {
        case PARTLY -> problems.add(partly(status, journaled, halfUndone));
        case CHANGED -> problems.add(changed(status));
        case MISSING -> problems.add(missing(status));
        case APPLIED, MARKED_BY_HAND, OUT_OF_ORDER, RUN_BY_FLYWAY, PENDING, IGNORED, LATE, SKIPPED,
            SWITCHED_OFF, UNMERGED, OUTDATED, SUPERSEDED, DELETED, NOTED, BASELINE, AT_BASELINE,
            BELOW_BASELINE, ABOVE_TARGET -> { }
      }
    }
    all.stream()
        .filter(s -> s.state() == ScriptState.IGNORED
            && s.script().filter(script -> script.kind() == MigrationKind.VERSIONED).isPresent())
        .map(Validation::late)
        .forEach(problems::add);
    return problems;
  }

  private static TandemException partly(
      ScriptStatus status, Collection<HistoryRow> journaled, Collection<HistoryRow> halfUndone) {
    HistoryRow row = status.row().orElseThrow();
    String remedy = journaled.contains(row)
        ? "correct what failed, and run tandem migrate: it goes on behind the last statement that is done"
        : halfUndone.contains(row)
        ? "its undo script broke off: correct what failed, and run tandem undo, which goes on behind the "
            + "last statement that is done"
        : "look at what is there, finish it or take it back by hand, then run tandem repair";
    return TandemException.failed("MIGRATION-PARTLY",
            row.script() + " has the state partly (Flyway: Failed): it failed or was cut off outside of a "
                + "transaction on " + row.installedOn() + ", so that some of it may be there")
        .at(place(status))
        .remedy(remedy);
  }

  private static TandemException changed(ScriptStatus status) {
    return TandemException
        .failed("MIGRATION-CHANGED", status.name() + " was changed after it ran: " + status.why())
        .at(place(status))
        .remedy("bring the text back from git and put the change into a new script; "
            + "if nothing but comments or layout changed, run tandem repair");
  }

  private static TandemException missing(ScriptStatus status) {
    HistoryRow row = status.row().orElseThrow();
    return TandemException.failed("MIGRATION-MISSING",
            row.script() + " has run here on " + row.installedOn() + " and is not in the folder")
        .at(place(status))
        .remedy("bring it back from git (git log --all -- '*" + fileName(row) + "' says which branch has it, "
            + "if another has run it here); if it is gone for good, run tandem repair");
  }

  private static String fileName(HistoryRow row) {
    return row.script().substring(row.script().lastIndexOf('/') + 1);
  }

  private static TandemException late(ScriptStatus status) {
    return TandemException.refused("MIGRATION-LATE",
            status.name() + " is late (Flyway: Ignored): " + status.why())
        .at(place(status))
        .remedy("tandem prove LATER --without this one says whether they are independent; then run it with "
            + "--cherry-pick or --out-of-order, let it run late everywhere (late: true in its "
            + "deployment.yml, which tandem release writes), keep it out (tandem hold), or give it a higher "
            + "version");
  }

  private static String place(ScriptStatus status) {
    return status.script().map(s -> s.file().toString()).orElseGet(() -> status.row().orElseThrow().script());
  }
}
