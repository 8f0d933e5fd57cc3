package tandem.migration.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.migration.Version;

/**
 * What a database has run.
 *
 * @param table where it is recorded
 * @param exists whether the table is there
 * @param rows in order of installed_rank
 */
public record History(HistoryTable table, boolean exists, List<HistoryRow> rows) {

  /** Copies its rows. */
  public History {
    rows = List.copyOf(rows);
  }

  /** The rank of the next row. */
  public int nextRank() {
    return rows.isEmpty() ? 1 : rows.getLast().installedRank() + 1;
  }

  /** True when nothing was run or marked: no row but that of the schemas Flyway made. */
  public boolean isEmpty() {
    return rows.stream().allMatch(row -> row.type().equals("SCHEMA"));
  }

  /** Rows that a later DELETE row took back; the DELETE rows themselves are not among them. */
  public Set<HistoryRow> deleted() {
    Set<HistoryRow> deleted = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      HistoryRow deletion = rows.get(i);
      if (deletion.isDeletion() && deletion.success()) {
        rows.subList(0, i).stream()
            .filter(row -> !row.isSynthetic() && isSameScript(row, deletion) && !deleted.contains(row))
            .reduce((first, second) -> second)
            .ifPresent(deleted::add);
      }
    }
    return deleted;
  }

  private static boolean isSameScript(HistoryRow row, HistoryRow deletion) {
    return row.version().equals(deletion.version())
        && (row.version().isPresent() || row.description().equals(deletion.description()));
  }

  /** Rows that count: neither taken back nor taking back. */
  public List<HistoryRow> standing() {
    Set<HistoryRow> deleted = deleted();
    return rows.stream().filter(row -> !row.isDeletion() && !deleted.contains(row)).toList();
  }

  /** The highest version that was run, whether it failed or not. */
  public Optional<Version> highest() {
    return standing().stream().flatMap(row -> row.version().stream()).max(Comparator.naturalOrder());
  }

  /**
   * The day on which something above a version first ran, by the database's clock; empty where nothing has.
   */
  public Optional<LocalDate> passed(Version version) {
    return standing().stream()
        .filter(row -> row.version().filter(other -> other.compareTo(version) > 0).isPresent())
        .map(row -> row.installedOn().toLocalDate()).min(Comparator.naturalOrder());
  }

  /** The version everything up to which counts as there, from a baseline mark or script. */
  public Optional<Version> baseline() {
    return rows.stream()
        .filter(HistoryRow::isBaseline)
        .flatMap(row -> row.version().stream())
        .max(Comparator.naturalOrder());
  }

  /** The row of the last run of a repeatable script that still counts. */
  public Optional<HistoryRow> lastRun(String description) {
    return Optional.ofNullable(lastRuns().get(description));
  }

  /** The same of every repeatable script, by description; for those who ask of many. */
  public Map<String, HistoryRow> lastRuns() {
    Map<String, HistoryRow> last = new HashMap<>();
    standing().stream().filter(HistoryRow::isRepeatable).forEach(row -> last.put(row.description(), row));
    return last;
  }
}
