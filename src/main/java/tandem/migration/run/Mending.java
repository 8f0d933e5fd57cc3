package tandem.migration.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.migration.Migration;
import tandem.migration.Placeholders;
import tandem.migration.history.History;
import tandem.migration.history.HistoryRow;
import tandem.migration.history.HistoryWriter;
import tandem.migration.history.RepairTable;
import tandem.model.TandemException;

/** Makes rows of a history stand for what their scripts are now; removes none, and notes what each said. */
final class Mending {
  private final Session session;
  private final History history;
  private final Placeholders placeholders;
  private final HistoryWriter writer;

  Mending(Session session) throws SQLException {
    this.session = session;
    this.history = session.table().read(session.connection());
    this.placeholders = session.placeholders();
    this.writer = Run.writer(session, history);
  }

  /** Makes them, in one transaction. */
  List<String> run(List<Migration> scripts, String reason) throws SQLException {
    Map<Migration, HistoryRow> rows = new LinkedHashMap<>();
    scripts.forEach(script -> row(script).ifPresent(row -> rows.put(script, row)));
    List<String> actions = new ArrayList<>();
    Connection connection = session.connection();
    if (rows.isEmpty()) {
      return actions;
    }
    RepairTable repairs = new RepairTable(session.running());
    if (!repairs.make(connection)) {
      throw TandemException.refused("REPAIR-UNRECORDED", "what is repaired here is recorded in "
              + "tandem.repair, and the user may not write that")
          .remedy(session.running().tables().remedy());
    }
    session.committed(() -> {
      for (Map.Entry<Migration, HistoryRow> one : rows.entrySet()) {
        int checksum = placeholders.checksum(one.getKey());
        repairs.add(connection, history.table(), one.getValue(), checksum, reason);
      }
      session.restoreRole();
      for (Map.Entry<Migration, HistoryRow> one : rows.entrySet()) {
        HistoryRow row = one.getValue();
        writer.align(row, one.getKey(), placeholders.checksum(one.getKey()));
        writer.stands(row, true);
        actions.add(row.success() ? "made the row of " + row.script() + " say what the script now is"
            : "marked " + row.script() + " as run: the catalog shows all of it");
      }
    });
    return actions;
  }

  /** The row that does not stand for the script as it is. */
  private Optional<HistoryRow> row(Migration script) {
    return history.standing().stream().filter(row -> row.version().equals(script.version()))
        .reduce((first, second) -> second)
        .filter(row -> !row.success()
            || row.checksum().filter(ran -> ran == placeholders.checksum(script)).isEmpty()
            || !row.description().equals(script.description()));
  }
}
