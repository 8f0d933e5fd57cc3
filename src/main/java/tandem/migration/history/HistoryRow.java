package tandem.migration.history;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import tandem.migration.Version;

/**
 * A row of Flyway's history table; its columns, in order.
 *
 * @param installedRank the order of running, from 1; 0 for the schemas that Flyway made
 * @param versionText the version as recorded; empty for repeatables and schemas
 * @param description the script's description, or Flyway's words for its own rows
 * @param type {@code SQL}, {@code SQL_BASELINE}, {@code BASELINE}, {@code SCHEMA}, {@code DELETE},
 *     {@code JDBC}…
 * @param script the path relative to its location
 * @param checksum empty for Flyway's own rows
 * @param installedBy a database user, or what was configured
 * @param installedOn in the time zone of the session that wrote it
 * @param executionTime in milliseconds
 * @param success false for a failed script, or one that is running outside of a transaction
 */
public record HistoryRow(
    int installedRank,
    Optional<String> versionText,
    String description,
    String type,
    String script,
    Optional<Integer> checksum,
    String installedBy,
    LocalDateTime installedOn,
    int executionTime,
    boolean success) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");
  private static final Set<String> RUN_BY_FLYWAY =
      Set.of("JDBC", "SPRING_JDBC", "SCRIPT", "CUSTOM", "JDBC_BASELINE", "SCRIPT_BASELINE");

  /** A row's time as tandem's own tables have it: {@code YYYY-MM-DD HH:MI:SS.ffffff}. */
  static String time(LocalDateTime time) {
    return TIME.format(time);
  }

  /** The version; empty for repeatables and schemas. */
  public Optional<Version> version() {
    return versionText.flatMap(Version::parse);
  }

  /** The same, as if what it stands for had come to its end. */
  public HistoryRow standing() {
    return new HistoryRow(installedRank, versionText, description, type, script, checksum, installedBy,
        installedOn, executionTime, true);
  }

  /** True for rows that stand for no script: schemas, a baseline mark, what was taken out. */
  public boolean isSynthetic() {
    return type.equals("SCHEMA") || type.equals("BASELINE") || type.equals("DELETE");
  }

  /** True for what takes an earlier row back. */
  public boolean isDeletion() {
    return type.equals("DELETE");
  }

  /** True for a mark or script that stands for everything up to its version. */
  public boolean isBaseline() {
    return type.equals("BASELINE") || type.endsWith("_BASELINE") || type.endsWith("_STATE_SCRIPT");
  }

  /** True for a repeatable script's row. */
  public boolean isRepeatable() {
    return versionText.isEmpty() && !isSynthetic();
  }

  /** True for Java and shell migrations, which only Flyway can run. */
  public boolean isRunByFlyway() {
    return RUN_BY_FLYWAY.contains(type);
  }
}
