package tandem.dialect.h2;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of a trigger, of which SCRIPT writes each line break as an escape: people read the script, too.
 */
final class SourceText {
  private static final Pattern ESCAPED = Pattern.compile("(?s)(.*? AS )U&('(?:[^']|'')*')");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:(\\\\)|([0-9a-fA-F]{4})|\\+([0-9a-fA-F]{6}))");

  private SourceText() {}

  /** The same definition with what can stand in a text as it is; as it was where something cannot. */
  static String plain(String definition) {
    Matcher escaped = ESCAPED.matcher(definition);
    if (!escaped.matches()) {
      return definition;
    }
    String text = ESCAPE.matcher(escaped.group(2)).replaceAll(
        one -> Matcher.quoteReplacement(one.group(1) != null ? "\\" : Character.toString(
            Integer.parseInt(one.group(2) != null ? one.group(2) : one.group(3), 16))));
    boolean readable = text.chars().allMatch(c -> c == '\n' || c == '\t' || !Character.isISOControl(c));
    return readable ? escaped.group(1) + text : definition;
  }
}
