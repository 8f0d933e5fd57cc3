package tandem.dialect.postgresql.kind;

import java.util.List;
import java.util.Set;

/** How values of one type become values of another in ALTER COLUMN … TYPE … USING. */
final class Casts {
  /** Types among which PostgreSQL casts by itself; manual, "CREATE CAST", and the contents of pg_cast. */
  private static final List<Set<String>> FAMILIES = List.of(
      Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision", "money"),
      Set.of("text", "character varying", "character", "name", "\"char\""),
      Set.of("date", "timestamp without time zone", "timestamp with time zone"),
      Set.of("time without time zone", "time with time zone", "interval"),
      Set.of("json", "jsonb"),
      Set.of("inet", "cidr"),
      Set.of("bit", "bit varying"),
      Set.of("integer", "boolean"),
      Set.of("integer", "bigint", "oid", "regclass"),
      Set.of("integer", "bit"),
      Set.of("macaddr", "macaddr8"));

  private Casts() {}

  /**
   * The USING clause with a space before it; empty where the types differ in length or precision only, so that
   * PostgreSQL may see that nothing is to be rewritten.
   */
  static String using(String column, String from, String to) {
    if (base(from).equals(base(to)) || isText(base(from)) && isText(base(to))) {
      return "";
    }
    boolean direct = isText(base(to)) || isText(base(from))
        || FAMILIES.stream().anyMatch(family -> family.contains(base(from)) && family.contains(base(to)));
    String through = direct ? "" : from.endsWith("[]") ? "::text[]" : "::text";
    return " USING " + column + through + "::" + to;
  }

  /** True where an equality operator takes one value of each, so that a foreign key may join them. */
  static boolean comparable(String one, String other) {
    Set<String> numbers = Set.of("smallint", "integer", "bigint");
    Set<String> texts = Set.of("text", "character varying");
    String first = base(one);
    String second = base(other);
    return first.equals(second)
        || numbers.contains(first) && numbers.contains(second)
        || texts.contains(first) && texts.contains(second);
  }

  private static boolean isText(String base) {
    return FAMILIES.get(1).contains(base);
  }

  /** The type without length or precision: {@code timestamp(3) with time zone} is a timestamp with time zone. */
  private static String base(String type) {
    return type.replaceAll("\\([0-9, -]*\\)", "");
  }
}
