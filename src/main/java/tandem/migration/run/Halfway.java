package tandem.migration.run;

import java.sql.SQLException;
import java.util.Optional;
import tandem.migration.Migration;
import tandem.migration.history.HistoryRow;
import tandem.model.TandemException;

/**
 * How far a script came that failed or was cut off outside of a transaction.
 *
 * @param script its path, or that of what undoes it where that broke off
 * @param done how many of its statements its journal shows done, from the first on
 * @param statements how many it has
 */
public record Halfway(String script, int done, int statements) {

  /**
   * Asks the journal. Not inside a transaction.
   *
   * @param row of the script, or of what it undoes; it stands as failed
   * @return empty where the script keeps none
   * @throws TandemException STEP-CHANGED where a statement that has run is another now
   */
  static Optional<Halfway> of(Session session, HistoryRow row, Migration script) throws SQLException {
    Journal journal = Journal.of(session, session.table(), row.installedRank(), script);
    if (!journal.isOpen()) {
      return Optional.empty();
    }
    PreparedScript prepared = session.prepared(script);
    return Optional.of(
        new Halfway(script.script(), Resumption.of(prepared, journal).done(), prepared.statements().size()));
  }

  /** What a person is told. */
  String told() {
    return "its journal shows " + done + " of its " + statements + " statements done";
  }
}
