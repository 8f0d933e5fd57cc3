package tandem.migration;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tandem.model.TandemException;

/**
 * Flyway's settings by their names without {@code flyway.}; lists are separated by commas.
 *
 * @param values e.g. {@code sqlMigrationPrefix=V}, {@code placeholders.schema=app}
 */
record FlywayValues(Map<String, String> values) {

  FlywaySettings settings() {
    FlywaySettings defaults = FlywaySettings.defaults();
    return new FlywaySettings(
        list("locations", defaults.locations()),
        text("table", defaults.table()),
        list("schemas", defaults.schemas()),
        Optional.ofNullable(values.get("defaultSchema")).filter(v -> !v.isBlank()),
        placeholders(),
        truth("placeholderReplacement", defaults.placeholderReplacement()),
        text("placeholderPrefix", defaults.placeholderPrefix()),
        text("placeholderSuffix", defaults.placeholderSuffix()),
        text("placeholderSeparator", defaults.placeholderSeparator()),
        text("sqlMigrationPrefix", defaults.versionedPrefix()),
        text("repeatableSqlMigrationPrefix", defaults.repeatablePrefix()),
        text("sqlMigrationSeparator", defaults.separator()),
        list("sqlMigrationSuffixes", defaults.suffixes()),
        encoding(defaults.encoding()),
        Optional.ofNullable(values.get("installedBy")).filter(v -> !v.isBlank()),
        truth("mixed", defaults.mixed()),
        truth("group", defaults.group()),
        truth("executeInTransaction", defaults.executeInTransaction()),
        truth("outOfOrder", defaults.outOfOrder()),
        truth("validateOnMigrate", defaults.validateOnMigrate()),
        list("callbackLocations", defaults.callbackLocations()));
  }

  private String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  private List<String> list(String name, List<String> otherwise) {
    String value = values.get(name);
    return value == null
        ? otherwise
        : Arrays.stream(value.split(",")).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  private boolean truth(String name, boolean otherwise) {
    String value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(name, value, "true or false");
    };
  }

  private Charset encoding(Charset otherwise) {
    String value = values.get("encoding");
    try {
      return value == null ? otherwise : Charset.forName(value.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw wrong("encoding", value, "an encoding, e.g. UTF-8");
    }
  }

  private Map<String, String> placeholders() {
    Map<String, String> placeholders = new TreeMap<>();
    values.forEach((name, value) -> {
      if (name.startsWith("placeholders.")) {
        placeholders.put(name.substring("placeholders.".length()), value);
      }
    });
    return placeholders;
  }

  private static TandemException wrong(String name, String value, String wanted) {
    return TandemException.usage("FLYWAY-CONFIG", "Flyway's setting " + name + " is \"" + value + "\"")
        .remedy("make it " + wanted);
  }
}
