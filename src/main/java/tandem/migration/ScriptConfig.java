package tandem.migration;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tandem.model.TandemException;

/**
 * What a script's {@code .conf} file beside it says ({@code V1__x.sql.conf}).
 *
 * @param executeInTransaction whether it runs in a transaction; empty for what its statements allow
 * @param placeholderReplacement whether its placeholders are replaced; empty for the folder's setting
 * @param encoding how it is read; empty for the folder's setting
 * @param shouldExecute whether it is run at all; false makes every runner skip it
 */
public record ScriptConfig(
    Optional<Boolean> executeInTransaction,
    Optional<Boolean> placeholderReplacement,
    Optional<String> encoding,
    boolean shouldExecute) {

  /** A script without such a file. */
  public static final ScriptConfig NONE =
      new ScriptConfig(Optional.empty(), Optional.empty(), Optional.empty(), true);

  /**
   * Reads the lines {@code name=value}.
   *
   * @param where the file, for errors
   * @throws TandemException SCRIPT-CONFIG for an unknown name or a value that is none of its own
   */
  public static ScriptConfig parse(String text, String where) {
    Map<String, String> values = new TreeMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String trimmed = line.strip();
      if (trimmed.isEmpty() || trimmed.startsWith("#")) {
        continue;
      }
      int equals = trimmed.indexOf('=');
      String name = equals < 0 ? trimmed : trimmed.substring(0, equals).strip();
      if (!name.matches("executeInTransaction|placeholderReplacement|encoding|shouldExecute") || equals < 0) {
        throw wrong("\"" + name + "\" is not a setting of a script", where + ":" + number);
      }
      values.put(name, trimmed.substring(equals + 1).strip());
    }
    return new ScriptConfig(
        truth(values, "executeInTransaction", where),
        truth(values, "placeholderReplacement", where),
        Optional.ofNullable(values.get("encoding")),
        truth(values, "shouldExecute", where).orElse(true));
  }

  /** The same for a text in another encoding; empty for the folder's. */
  public ScriptConfig readAs(Optional<String> newEncoding) {
    return new ScriptConfig(executeInTransaction, placeholderReplacement, newEncoding, shouldExecute);
  }

  /** The file's text, or empty when it would say nothing. */
  public String text() {
    StringBuilder text = new StringBuilder();
    executeInTransaction.ifPresent(v -> text.append("executeInTransaction=").append(v).append('\n'));
    placeholderReplacement.ifPresent(v -> text.append("placeholderReplacement=").append(v).append('\n'));
    encoding.ifPresent(v -> text.append("encoding=").append(v).append('\n'));
    if (!shouldExecute) {
      text.append("shouldExecute=false\n");
    }
    return text.toString();
  }

  private static Optional<Boolean> truth(Map<String, String> values, String name, String where) {
    String value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> throw wrong("the value of " + name + " is \"" + value + "\", not true or false", where);
    };
  }

  private static TandemException wrong(String what, String where) {
    return TandemException.failed("SCRIPT-CONFIG", what)
        .at(where)
        .remedy("settings are executeInTransaction, placeholderReplacement, encoding and shouldExecute, "
            + "each as name=value");
  }
}
