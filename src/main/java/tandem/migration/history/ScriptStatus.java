package tandem.migration.history;

import java.util.Optional;
import tandem.migration.Migration;
import tandem.migration.Version;

/**
 * A script in the folder, a row in the history, or both.
 *
 * @param script the script; empty for a row whose script is gone
 * @param row the row; empty for a script that has not run
 * @param state what the one is to the other
 * @param flywayWord what Flyway's info says
 * @param why a sentence for what needs one: what differs, which version has run before; else empty
 */
public record ScriptStatus(
    Optional<Migration> script, Optional<HistoryRow> row, ScriptState state, String flywayWord, String why) {

  /** The version of either; empty for repeatables. */
  public Optional<Version> version() {
    return script.flatMap(Migration::version).or(() -> row.flatMap(HistoryRow::version));
  }

  /** What people know it by: its path, or the row's. */
  public String name() {
    return script.map(Migration::script).or(() -> row.map(HistoryRow::script)).orElse("");
  }
}
