package tandem.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.model.TandemException;

/**
 * A value whose {@code ${env.NAME}} are put in when it is used: a variable that is missing is an error of the
 * environment that needs it and of no other. Never shows its value, which may be a secret.
 */
public final class Setting {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{env\\.([^}]*)}");

  private final String written;
  private final String place;
  private final Variables variables;

  Setting(String written, String place, Variables variables) {
    this.written = written;
    this.place = place;
    this.variables = variables;
  }

  /**
   * The value.
   *
   * @throws TandemException where a variable it names is not set
   */
  public String value() {
    Matcher matcher = VARIABLE.matcher(written);
    return matcher.replaceAll(match -> Matcher.quoteReplacement(variable(match.group(1))));
  }

  private String variable(String name) {
    return variables.value(name).orElseThrow(() ->
        TandemException.usage("CONFIG-MISSING-VARIABLE", "the environment variable " + name + " is not set")
            .at(place).remedy("set " + name + ", or write the value in its place"));
  }

  /** The value, empty where a variable it names is not set. */
  Optional<String> ifKnown() {
    Matcher matcher = VARIABLE.matcher(written);
    return matcher.results().allMatch(match -> variables.value(match.group(1)).isPresent())
        ? Optional.of(value()) : Optional.empty();
  }

  /** The file with its line, or the variable, that it comes from. */
  public String place() {
    return place;
  }

  @Override
  public String toString() {
    return "the setting at " + place;
  }
}
