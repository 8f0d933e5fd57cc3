package tandem.migration;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One script of the migrations folder.
 *
 * @param name what its file name says
 * @param file where it lies
 * @param script its path relative to its location with {@code /}, as Flyway's history records it
 * @param text its whole text, without a byte order mark
 * @param config what its {@code .conf} says
 */
public record Migration(ScriptName name, Path file, String script, String text, ScriptConfig config) {

  /** What it is. */
  public MigrationKind kind() {
    return name.kind();
  }

  /** Its version; empty for repeatables and callbacks. */
  public Optional<Version> version() {
    return name.version();
  }

  /** Its description as Flyway records it. */
  public String description() {
    return name.description();
  }

  /** Its file's name. */
  public String fileName() {
    return script.substring(script.lastIndexOf('/') + 1);
  }

  /** The same script with another text: the one an earlier deployment shipped. */
  public Migration withText(String other) {
    return new Migration(name, file, script, other, config);
  }

  /** The same script with another configuration. */
  public Migration withConfig(ScriptConfig other) {
    return new Migration(name, file, script, text, other);
  }

  /** What history and people tell it by: its version, or its description for a repeatable. */
  public String key() {
    return version().map(Version::text).orElse(description());
  }
}
