package tandem.migration.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.Placeholders;
import tandem.migration.history.Decisions;
import tandem.migration.history.History;
import tandem.migration.history.HistoryComparison;
import tandem.migration.history.HistoryRow;
import tandem.migration.history.HistoryWriter;
import tandem.migration.history.ScriptState;
import tandem.migration.history.ScriptStatus;

/** Brings a history into line with the folder, in Flyway's three steps and in one transaction. */
final class Repair {
  private final Session session;
  private final MigrationsFolder folder;
  private final History history;
  private final History kept;
  private final Placeholders placeholders;
  private final HistoryWriter writer;
  private final Function<String, Optional<String>> branchWith;

  Repair(Session session, MigrationsFolder folder, History history,
      Function<String, Optional<String>> branchWith) {
    this.branchWith = branchWith;
    this.session = session;
    this.folder = folder;
    this.history = history;
    this.placeholders = session.placeholders();
    this.kept = new History(
        history.table(), history.exists(), history.rows().stream().filter(HistoryRow::success).toList());
    this.writer = Run.writer(session, kept);
  }

  List<String> run(boolean dryRun) throws SQLException {
    List<String> actions = new ArrayList<>();
    Connection connection = session.connection();
    connection.setAutoCommit(false);
    for (HistoryRow row : history.rows()) {
      if (!row.success()) {
        writer.forget(row);
        actions.add("forgot the failed run of " + row.script());
      }
    }
    for (ScriptStatus status : comparison().all()) {
      if (status.row().isEmpty()) {
        continue;
      }
      HistoryRow row = status.row().get();
      Optional<String> branch =
          status.state() == ScriptState.MISSING ? branchWith.apply(row.script()) : Optional.empty();
      if (branch.isPresent()) {
        actions.add("left the row of " + row.script() + ", which is on the branch " + branch.get());
      } else if (status.state() == ScriptState.MISSING
          || status.state() == ScriptState.OUTDATED && status.script().isEmpty()) {
        writer.deletion(row);
        writer.committed();
        actions.add("took back " + row.script() + ", which is not in the folder");
      } else if (status.script().isPresent() && isToAlign(status.state(), status.script().get(), row)) {
        writer.align(row, status.script().get(), placeholders.checksum(status.script().get()));
        actions.add("made the row of " + row.script() + " say what the script now is");
      }
    }
    if (dryRun) {
      connection.rollback();
    } else {
      connection.commit();
    }
    connection.setAutoCommit(true);
    return actions;
  }

  /**
   * A changed script; or a repeatable that ran with this very text under a checksum taken before
   * placeholders.
   */
  private boolean isToAlign(ScriptState state, Migration script, HistoryRow row) {
    return state == ScriptState.CHANGED
        || state == ScriptState.APPLIED && script.version().isEmpty()
            && row.checksum().filter(ran -> ran != placeholders.checksum(script)).isPresent();
  }

  private HistoryComparison comparison() {
    return new HistoryComparison(folder, folder.all(), kept, placeholders, Decisions.none());
  }
}
