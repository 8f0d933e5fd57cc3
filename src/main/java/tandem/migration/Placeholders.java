package tandem.migration;

import java.util.Map;
import java.util.TreeMap;
import tandem.ddl.script.Script;
import tandem.dialect.Running.SessionFacts;
import tandem.model.TandemException;

/**
 * Replaces {@code ${name}} in a script as Flyway does: everywhere, strings and comments included, names
 * without regard to case, and an unknown name is an error.
 */
public final class Placeholders {
  private final Map<String, String> values;
  private final FlywaySettings settings;

  /**
   * @param settings prefix, suffix and separator, and the project's own values
   * @param builtIn what the run provides, without the leading {@code flyway:}: defaultSchema, user, database,
   *     timestamp, workingDirectory, table, environment
   */
  public Placeholders(FlywaySettings settings, Map<String, String> builtIn) {
    this.settings = settings;
    this.values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    values.putAll(settings.placeholders());
    builtIn.forEach((name, value) -> values.put("flyway" + settings.placeholderSeparator() + name, value));
  }

  /**
   * What a session provides, and the project's own values.
   *
   * @param user as whom scripts run there
   */
  public static Placeholders of(FlywaySettings settings, SessionFacts session, String user) {
    return new Placeholders(settings, Map.of(
        "defaultSchema", settings.historySchema().orElse(session.schema()),
        "user", user,
        "database", session.database(),
        "timestamp", session.timestamp(),
        "table", settings.table(),
        "workingDirectory", System.getProperty("user.dir"),
        "environment", "default"));
  }

  /**
   * The text that runs: placeholders replaced unless settings or the script's own config say not to.
   *
   * @throws TandemException PLACEHOLDER-UNKNOWN with file and line
   */
  public String replace(Migration migration) {
    return replaces(migration) ? replace(migration.text(), migration) : migration.text();
  }

  /**
   * The checksum a history row carries: of the raw text for a versioned script, of the replaced text for a
   * repeatable one.
   */
  public int checksum(Migration migration) {
    boolean replaced = migration.kind() == MigrationKind.REPEATABLE && replaces(migration);
    return Checksum.of(replaced ? replace(migration.text(), migration) : migration.text());
  }

  /** The same for another text of the script: one it had, or will have. */
  public int checksum(Migration migration, String text) {
    return checksum(migration.withText(text));
  }

  /** Whether a script would have its placeholders replaced. */
  public boolean replaces(Migration migration) {
    return migration.config().placeholderReplacement().orElse(settings.placeholderReplacement());
  }

  private String replace(String text, Migration migration) {
    String prefix = settings.placeholderPrefix();
    String suffix = settings.placeholderSuffix();
    StringBuilder replaced = new StringBuilder(text.length() + 64);
    int done = 0;
    while (true) {
      int open = opening(text, prefix, done);
      if (open < 0) {
        return done == 0 ? text : replaced.append(text, done, text.length()).toString();
      }
      int nameStart = open + prefix.length();
      int nameEnd = text.indexOf(suffix, nameStart);
      String name = text.substring(nameStart, nameEnd < 0 ? text.length() : nameEnd);
      String value = value(name, migration);
      if (value == null || nameEnd < 0) {
        throw unknown(prefix + name + suffix, name, migration, Script.lineAt(text, open));
      }
      replaced.append(text, done, open).append(value);
      done = nameEnd + suffix.length();
    }
  }

  /**
   * Where the next placeholder opens. Flyway reads with one look ahead and does not come back: after a
   * character that could begin a prefix and did not, the next one is passed over. So the {@code $$} of
   * {@code $${a}} is a dollar quote and no placeholder.
   */
  private static int opening(String text, String prefix, int from) {
    int at = from;
    while (at < text.length()) {
      int same = 0;
      while (same < prefix.length() && at + same < text.length()
          && text.charAt(at + same) == prefix.charAt(same)) {
        same++;
      }
      if (same == prefix.length()) {
        return at;
      }
      at += same + 1;
    }
    return -1;
  }

  private String value(String name, Migration migration) {
    return name.equalsIgnoreCase("flyway" + settings.placeholderSeparator() + "filename")
        ? migration.fileName()
        : values.get(name);
  }

  private static TandemException unknown(String shown, String name, Migration migration, int line) {
    String first = name.lines().findFirst().orElse("").strip();
    return TandemException.failed(
            "PLACEHOLDER-UNKNOWN",
            "No value provided for placeholder: " + shown.lines().findFirst().orElse(shown))
        .at(migration.file() + ":" + line)
        .remedy("give it one under placeholders: in config.yml"
            + (first.isEmpty() ? "" : " (" + first + ": …)")
            + ", or write placeholderReplacement=false into " + migration.fileName()
            + ".conf when it is not one");
  }
}
