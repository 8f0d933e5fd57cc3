package tandem.migration;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a script's file name says.
 *
 * @param kind what it is
 * @param version for versioned, baseline and undo scripts
 * @param description with spaces for underscores, as Flyway records it; may be empty
 * @param event for callbacks
 */
public record ScriptName(
    MigrationKind kind, Optional<Version> version, String description, Optional<CallbackEvent> event) {

  /** What the names of undo scripts begin with. */
  public static final String UNDO = "U";

  /** Endings of migrations that Flyway hands to a shell or to Python. */
  private static final Set<String> NOT_SQL = Set.of(".sh", ".bash", ".bat", ".cmd", ".ps1", ".py");

  /** What a file name is to Flyway. */
  public sealed interface Parsed {}

  /** A script's name. */
  public record Valid(ScriptName name) implements Parsed {}

  /** A script by its ending, but not by its name; Flyway skips it in silence. */
  public record Invalid(String why) implements Parsed {}

  /** Not a script. */
  public record Other() implements Parsed {}

  /** Reads a file's name without its folder. */
  public static Parsed parse(String fileName, FlywaySettings settings) {
    Optional<String> suffix = settings.suffixes().stream()
        .filter(s -> fileName.toUpperCase(Locale.ROOT).endsWith(s.toUpperCase(Locale.ROOT)))
        .findFirst();
    if (suffix.isEmpty()) {
      return new Other();
    }
    String stem = fileName.substring(0, fileName.length() - suffix.get().length());
    Optional<CallbackEvent> event = CallbackEvent.ofFile(stem);
    if (event.isPresent()) {
      return callback(event.get(), stem.substring(event.get().id().length()), settings);
    }
    // Flyway asks for the longest prefix first, so that prefixes may start alike.
    boolean repeatableFirst = settings.repeatablePrefix().length() > settings.versionedPrefix().length();
    if (!settings.repeatablePrefix().isEmpty() && stem.startsWith(settings.repeatablePrefix())
        && (repeatableFirst || !stem.startsWith(settings.versionedPrefix()))) {
      return repeatable(stem.substring(settings.repeatablePrefix().length()), settings);
    }
    if (stem.startsWith(settings.versionedPrefix())) {
      return versioned(MigrationKind.VERSIONED, stem.substring(settings.versionedPrefix().length()),
          settings);
    }
    if (stem.startsWith(UNDO)) {
      return versioned(MigrationKind.UNDO, stem.substring(UNDO.length()), settings);
    }
    if (stem.startsWith("B")) {
      return versioned(MigrationKind.BASELINE, stem.substring(1), settings);
    }
    return new Invalid("it starts with neither " + settings.versionedPrefix() + " nor "
        + settings.repeatablePrefix() + " nor the name of a callback");
  }

  /** True for a migration that is no SQL. */
  static boolean isFlywaysOwn(String fileName, FlywaySettings settings) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 && NOT_SQL.contains(fileName.substring(dot).toLowerCase(Locale.ROOT))
        && parse(fileName.substring(0, dot) + settings.suffixes().getFirst(), settings) instanceof Valid;
  }

  private static Parsed callback(CallbackEvent event, String rest, FlywaySettings settings) {
    Split split = Split.of(rest, settings.separator());
    return split.before().isEmpty()
        ? new Valid(new ScriptName(
            MigrationKind.CALLBACK, Optional.empty(), split.description(), Optional.of(event)))
        : new Invalid("after " + event.id() + " comes " + settings.separator()
            + " and a description, or nothing");
  }

  private static Parsed repeatable(String rest, FlywaySettings settings) {
    Split split = Split.of(rest, settings.separator());
    return split.before().isEmpty()
        ? new Valid(new ScriptName(
            MigrationKind.REPEATABLE, Optional.empty(), split.description(), Optional.empty()))
        : new Invalid("a repeatable script has no version: it should look like " + settings.repeatablePrefix()
            + settings.separator() + "description");
  }

  private static Parsed versioned(MigrationKind kind, String rest, FlywaySettings settings) {
    Split split = Split.of(rest, settings.separator());
    Optional<Version> version = Version.parse(split.before());
    return version.isPresent()
        ? new Valid(new ScriptName(kind, version, split.description(), Optional.empty()))
        : new Invalid(split.before().isEmpty()
            ? "it has no version: it should look like " + settings.versionedPrefix() + "1.2"
                + settings.separator() + "description"
            : "\"" + split.before() + "\" is not a version: only digits, dots and underscores");
  }

  private record Split(String before, String after) {
    static Split of(String text, String separator) {
      int at = text.indexOf(separator);
      return at < 0
          ? new Split(text, "")
          : new Split(text.substring(0, at), text.substring(at + separator.length()));
    }

    String description() {
      return after.replace('_', ' ');
    }
  }
}
