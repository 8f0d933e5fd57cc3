package tandem.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must never be shown. Takes every known password out of a text, and what looks like one in a URL. Never
 * shows what it knows.
 */
public final class Secrets {
  private static final String HIDDEN = "***";
  private static final Pattern IN_USER_INFO = Pattern.compile("(://[^:/?#@\\s]*):([^@\\s]+)@");
  private static final Pattern IN_ORACLE = Pattern.compile("(:thin:[^/@\\s]*)/([^@\\s]+)@");
  private static final Pattern IN_SETTING = Pattern.compile("(?i)(;password=)([^;\\s\"']+)");
  private static final Pattern IN_PARAMETER = Pattern.compile("(?i)([?&\\s](?:ssl)?password=)([^&\\s\"']+)");

  private final List<String> known;

  private Secrets(Collection<String> known) {
    this.known = known.stream().filter(secret -> !secret.isEmpty()).distinct()
        .sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  /** Those in the variables whose names say so, and in the words of a command line. */
  public static Secrets of(Variables variables, List<String> words) {
    List<String> all = new ArrayList<>();
    variables.all().forEach((name, value) -> {
      if (name.endsWith("PASSWORD") || name.endsWith("_SECRET")) {
        all.add(value);
      }
      all.addAll(passwordsIn(value));
    });
    words.forEach(word -> all.addAll(passwordsIn(word)));
    return new Secrets(all);
  }

  /** These too. */
  public Secrets and(Collection<String> more) {
    List<String> all = new ArrayList<>(known);
    all.addAll(more);
    return new Secrets(all);
  }

  /** Those of a config too, as far as its variables are set. */
  public Secrets and(Config config) {
    return and(config.passwords());
  }

  /** The passwords that stand in a URL, as written and as meant. */
  static List<String> passwordsIn(String url) {
    List<String> found = new ArrayList<>();
    for (Pattern pattern : List.of(IN_USER_INFO, IN_ORACLE, IN_SETTING, IN_PARAMETER)) {
      Matcher matcher = pattern.matcher(url);
      while (matcher.find()) {
        found.add(matcher.group(2));
        found.add(DatabaseUrl.decoded(matcher.group(2)));
      }
    }
    return found;
  }

  /** The text with {@code ***} in place of every password. */
  public String redact(String text) {
    String redacted = text;
    for (String secret : known) {
      redacted = secret.length() > 3
          ? redacted.replace(secret, HIDDEN)
          : Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(secret) + "(?![\\p{L}\\p{N}])")
              .matcher(redacted).replaceAll(Matcher.quoteReplacement(HIDDEN));
    }
    redacted = IN_USER_INFO.matcher(redacted).replaceAll("$1:" + Matcher.quoteReplacement(HIDDEN) + "@");
    redacted = IN_ORACLE.matcher(redacted).replaceAll("$1/" + Matcher.quoteReplacement(HIDDEN) + "@");
    redacted = IN_SETTING.matcher(redacted).replaceAll("$1" + Matcher.quoteReplacement(HIDDEN));
    return IN_PARAMETER.matcher(redacted).replaceAll("$1" + Matcher.quoteReplacement(HIDDEN));
  }

  @Override
  public String toString() {
    return known.size() + " secrets";
  }
}
