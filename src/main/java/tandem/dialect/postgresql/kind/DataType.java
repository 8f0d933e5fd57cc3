package tandem.dialect.postgresql.kind;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type as {@code format_type} prints it with an empty search_path: {@code numeric(10,2)[]}.
 *
 * @param name without length, precision and brackets; for a type of its own with its schema
 * @param modifiers length, or precision and scale; empty where there are none
 * @param array true for an array, of any number of dimensions
 */
record DataType(String name, List<Integer> modifiers, boolean array) {
  private static final Pattern MODIFIER = Pattern.compile(" ?\\((-?[0-9]+(?:,-?[0-9]+)?)\\)");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");
  /** Texts of any length; {@code character} pads. */
  private static final Set<String> TEXTS =
      Set.of("text", "character varying", "character", "name", "\"char\"");

  static DataType of(String printed) {
    boolean array = printed.endsWith("[]");
    String element = array ? printed.substring(0, printed.length() - 2) : printed;
    Matcher modifier = MODIFIER.matcher(element);
    if (!modifier.find()) {
      return new DataType(element, List.of(), array);
    }
    List<Integer> modifiers = NUMBER.matcher(modifier.group(1)).results()
        .map(MatchResult::group).map(Integer::valueOf).toList();
    return new DataType(modifier.replaceFirst(""), modifiers, array);
  }

  /** The type of an array's elements. */
  DataType element() {
    return new DataType(name, modifiers, false);
  }

  boolean isText() {
    return TEXTS.contains(name);
  }

  /** True for json and jsonb, which take the value of any type. */
  boolean isJson() {
    return name.equals("json") || name.equals("jsonb");
  }

  /**
   * True for a type that somebody made, by hand or by an extension: PostgreSQL's own print without a schema.
   */
  boolean isMade() {
    return name.contains(".");
  }

  /** True where nothing says how long or how precise a value may be. */
  boolean isUnlimited() {
    return modifiers.isEmpty();
  }

  /** The length, or the digits in all; 0 where there are no modifiers. */
  int precision() {
    return modifiers.isEmpty() ? 0 : modifiers.getFirst();
  }

  /** The digits behind the point; 0 where nothing says. */
  int scale() {
    return modifiers.size() < 2 ? 0 : modifiers.get(1);
  }

  /**
   * How a value is cast to the type so that nothing is cut: an explicit cast to {@code varchar(3)} cuts,
   * while the assignment of a longer text to such a column fails; manual, "Character Types".
   */
  String uncut() {
    String element = isText() ? "text" : name.startsWith("bit") ? "bit varying" : name;
    return array ? element + "[]" : element;
  }
}
