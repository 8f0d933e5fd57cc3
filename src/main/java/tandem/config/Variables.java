package tandem.config;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The environment variables a command sees; handed in, so that nothing else reads the process's own. */
public final class Variables {
  private final Map<String, String> values;

  /** These and no others. */
  public Variables(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /** The value of this variable; an empty one counts as set. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The value of this variable, an empty one counting as not set, as libpq sees its own. */
  public Optional<String> nonEmpty(String name) {
    return value(name).filter(value -> !value.isEmpty());
  }

  /** All names and values, for finding what must never be shown. */
  public Map<String, String> all() {
    return values;
  }

  /**
   * The variable that stands over a key of config.yml: {@code TANDEM_} and the key's path in upper case,
   * where all but letters and digits is an underscore. {@code environments.production.url} is
   * {@code TANDEM_ENVIRONMENTS_PRODUCTION_URL}.
   */
  public static String nameOf(String path) {
    return "TANDEM_" + path.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  /** Names only: a value may be a secret. */
  @Override
  public String toString() {
    return values.size() + " variables";
  }
}
