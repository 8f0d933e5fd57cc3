package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Printed SQL in the form in which it reads back as itself.
 *
 * <p>{@code status IN ('a', 'b')} on a varchar is printed as {@code status::text = ANY ((ARRAY['a'::varchar,
 * 'b'::varchar])::text[])}, and that text, run again, is printed with the cast on each element: the parser
 * carries a cast of an ARRAY constructor into it ({@code transformTypeCast} in parse_expr.c). Here it is
 * carried in at once, so that one database that was written by hand and one that was built from printed text
 * compare as equal.
 */
public final class FixedPoint {
  private static final String CONSTRUCTOR = "(ARRAY[";
  private static final String TYPE =
      "((?:[a-z_][a-z_0-9]*|\"(?:[^\"]|\"\")+\"|[ .]|\\(\\d+(?:,\\d+)?\\))+)\\[\\]";
  private static final Pattern CAST = Pattern.compile("\\G\\)::" + TYPE);
  /** As statistics are printed, without parentheses round what is cast: {@code (ARRAY[…]::text[])}. */
  private static final Pattern BARE_CAST = Pattern.compile("\\G::" + TYPE);
  /** What is cast in that printing without parentheses. */
  private static final Pattern SIMPLE =
      Pattern.compile("(?:'(?:[^']|'')*'|[\\w.\"]+)(?:::[^()']+(?:\\([\\d,]+\\))?)*");

  private FixedPoint() {}

  /** The text with casts of array constructors on their elements. */
  public static String of(String sql) {
    if (!sql.contains(CONSTRUCTOR)) {
      return sql;
    }
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < sql.length()) {
      char c = sql.charAt(i);
      if (c == '\'' || c == '"') {
        int end = quoteEnd(sql, i);
        text.append(sql, i, end);
        i = end;
      } else if (sql.startsWith(CONSTRUCTOR, i)) {
        i = constructor(sql, i, text);
      } else {
        text.append(c);
        i++;
      }
    }
    return text.toString();
  }

  /** Writes the constructor at the start, and says where it ends; one that is not cast stays as it is. */
  private static int constructor(String sql, int start, StringBuilder text) {
    List<String> elements = new ArrayList<>();
    int end = elements(sql, start + CONSTRUCTOR.length(), elements);
    Matcher cast = CAST.matcher(sql);
    Matcher bare = BARE_CAST.matcher(sql);
    boolean nested = elements.stream().anyMatch(element -> element.startsWith("ARRAY["));
    if (!nested && cast.find(end)) {
      text.append("ARRAY[");
      write(elements, "(", ")::" + cast.group(1), text);
      return cast.end();
    }
    text.append(CONSTRUCTOR);
    if (!nested && bare.find(end)) {
      boolean simple = elements.stream().allMatch(element -> SIMPLE.matcher(element).matches());
      write(elements, simple ? "" : "(", (simple ? "::" : ")::") + bare.group(1), text);
      return bare.end();
    }
    return start + CONSTRUCTOR.length();
  }

  private static void write(List<String> elements, String before, String after, StringBuilder text) {
    text.append(elements.stream().map(element -> before + of(element) + after)
        .collect(Collectors.joining(", ")))
        .append(']');
  }

  /** Reads elements up to the closing bracket; returns the place behind it. */
  private static int elements(String sql, int start, List<String> elements) {
    int depth = 0;
    int from = start;
    int i = start;
    while (i < sql.length()) {
      char c = sql.charAt(i);
      if (c == '\'' || c == '"') {
        i = quoteEnd(sql, i);
        continue;
      }
      if (depth == 0 && (c == ',' || c == ']')) {
        elements.add(sql.substring(from, i).strip());
        from = i + 1;
        if (c == ']') {
          return i + 1;
        }
      }
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      i++;
    }
    return sql.length();
  }

  /** The place behind the literal or quoted name that starts here; in E'' backslashes are printed doubled. */
  private static int quoteEnd(String sql, int start) {
    char quote = sql.charAt(start);
    boolean escapes = quote == '\'' && start > 0 && sql.charAt(start - 1) == 'E';
    for (int i = start + 1; i < sql.length(); i++) {
      if (escapes && sql.charAt(i) == '\\') {
        i++;
      } else if (sql.charAt(i) == quote) {
        if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
          i++;
        } else {
          return i + 1;
        }
      }
    }
    return sql.length();
  }
}
