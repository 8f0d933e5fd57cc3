package tandem.migration;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Flyway's settings that decide how a folder is read and run, with Flyway's names and defaults.
 *
 * @param locations where scripts lie, as written ({@code filesystem:sql}); empty for the caller's default
 * @param table the history table's name without schema
 * @param schemas the schemas Flyway manages, the first being the default one unless told
 * @param defaultSchema where the history table lies and unqualified names go
 * @param placeholders values by name; names are compared without case
 * @param placeholderReplacement whether placeholders are replaced at all
 * @param placeholderPrefix {@code ${}
 * @param placeholderSuffix <code>}</code>
 * @param placeholderSeparator what stands between {@code flyway} and a built-in name
 * @param versionedPrefix {@code V}
 * @param repeatablePrefix {@code R}
 * @param separator what stands between version and description
 * @param suffixes endings of scripts, compared without case
 * @param encoding how scripts are read
 * @param installedBy what history rows say; empty for the database's current user
 * @param mixed whether a script may mix what runs in a transaction with what does not
 * @param group whether all pending scripts run in one transaction
 * @param executeInTransaction whether scripts run in a transaction unless their {@code .conf} says otherwise
 * @param outOfOrder whether versions below the highest that has run are run too
 * @param validateOnMigrate whether migrate starts with a validate
 * @param callbackLocations further folders that are looked into for callbacks only, as written
 */
public record FlywaySettings(
    List<String> locations,
    String table,
    List<String> schemas,
    Optional<String> defaultSchema,
    Map<String, String> placeholders,
    boolean placeholderReplacement,
    String placeholderPrefix,
    String placeholderSuffix,
    String placeholderSeparator,
    String versionedPrefix,
    String repeatablePrefix,
    String separator,
    List<String> suffixes,
    Charset encoding,
    Optional<String> installedBy,
    boolean mixed,
    boolean group,
    boolean executeInTransaction,
    boolean outOfOrder,
    boolean validateOnMigrate,
    List<String> callbackLocations) {

  /** Copies its collections. */
  public FlywaySettings {
    locations = List.copyOf(locations);
    schemas = List.copyOf(schemas);
    placeholders = Map.copyOf(placeholders);
    suffixes = List.copyOf(suffixes);
    callbackLocations = List.copyOf(callbackLocations);
  }

  /** What Flyway does when nothing is set. */
  public static FlywaySettings defaults() {
    return new FlywaySettings(
        List.of(), "flyway_schema_history", List.of(), Optional.empty(), Map.of(), true, "${", "}", ":",
        "V", "R", "__", List.of(".sql"), StandardCharsets.UTF_8, Optional.empty(), false, false, true, false,
        true, List.of());
  }

  /** The same with these placeholders beside its own; on equal names these win. */
  public FlywaySettings withPlaceholders(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(placeholders);
    all.putAll(more);
    return new FlywaySettings(
        locations, table, schemas, defaultSchema, all, placeholderReplacement, placeholderPrefix,
        placeholderSuffix, placeholderSeparator, versionedPrefix, repeatablePrefix, separator, suffixes,
        encoding, installedBy, mixed, group, executeInTransaction, outOfOrder, validateOnMigrate,
        callbackLocations);
  }

  /** The same with the history table elsewhere. */
  public FlywaySettings withHistory(String schema, String newTable) {
    return new FlywaySettings(
        locations, newTable, schemas, Optional.of(schema), placeholders, placeholderReplacement,
        placeholderPrefix, placeholderSuffix, placeholderSeparator, versionedPrefix, repeatablePrefix,
        separator, suffixes, encoding, installedBy, mixed, group, executeInTransaction, outOfOrder,
        validateOnMigrate, callbackLocations);
  }

  /** The schema the history table lies in and unqualified names go to, where one is set. */
  public Optional<String> historySchema() {
    return defaultSchema.or(() -> schemas.stream().findFirst());
  }
}
