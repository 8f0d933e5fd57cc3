package tandem.corpus.random;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The type of a column or argument: a word of PostgreSQL, or the id of an element that is a type.
 *
 * @param base e.g. {@code integer}; empty where an element is meant
 * @param element id of an enum, domain, composite type or table; empty where a base type is meant
 * @param array an array of it
 */
record Type(String base, String element, boolean array) {
  static final Type INTEGER = of("integer");
  static final Type TEXT = of("text");
  static final List<Type> WHOLE_NUMBERS = List.of(of("smallint"), INTEGER, of("bigint"));

  /** Types whose generated values can become values of each other. */
  private static final List<List<String>> FAMILIES = List.of(
      List.of("smallint", "integer", "bigint", "numeric", "text", "character varying(60)",
          "character(5)", "double precision"),
      List.of("date", "timestamp without time zone", "timestamp with time zone",
          "timestamp(3) with time zone"),
      List.of("json", "jsonb"),
      List.of("inet", "cidr"),
      List.of("bit(4)", "bit varying(9)"));

  /** The n-th value of each type, as a literal without its cast. */
  private static final Map<String, String> VALUES = Map.ofEntries(
      Map.entry("date", "2024-01-0%d"),
      Map.entry("timestamp without time zone", "2024-01-0%d 00:00:00"),
      Map.entry("timestamp with time zone", "2024-01-0%d 00:00:00+00"),
      Map.entry("timestamp(3) with time zone", "2024-01-0%d 00:00:00+00"),
      Map.entry("boolean", "%d"),
      Map.entry("uuid", "00000000-0000-0000-0000-00000000000%d"),
      Map.entry("bytea", "\\x0%d"),
      Map.entry("json", "{\"a\": %d}"),
      Map.entry("jsonb", "{\"a\": %d}"),
      Map.entry("inet", "10.0.0.%d"),
      Map.entry("cidr", "10.0.0.%d/32"),
      Map.entry("int4range", "[%d0,%d5)"),
      Map.entry("interval", "%d days"),
      Map.entry("bit(4)", "000%d"),
      Map.entry("bit varying(9)", "000%d"),
      Map.entry("point", "(%d,%d)"),
      Map.entry("tsvector", "a b%d"));

  private static final Set<String> UNSORTABLE = Set.of("json", "point");

  static Type of(String base) {
    return new Type(base, "", false);
  }

  static Type named(String element) {
    return new Type("", element, false);
  }

  static List<Type> bases() {
    List<Type> bases = new java.util.ArrayList<>();
    FAMILIES.forEach(family -> family.forEach(base -> bases.add(of(base))));
    VALUES.keySet().stream().sorted().map(Type::of).filter(type -> !bases.contains(type)).forEach(bases::add);
    return bases;
  }

  Type arrayOf() {
    return new Type(base, element, true);
  }

  boolean isBase() {
    return element.isEmpty();
  }

  boolean isText() {
    return !array && Set.of("text", "character varying(60)", "character(5)").contains(base);
  }

  boolean isNumber() {
    return !array
        && Set.of("smallint", "integer", "bigint", "numeric", "numeric(12,2)", "double precision")
            .contains(base);
  }

  boolean isWhole() {
    return !array && WHOLE_NUMBERS.contains(this);
  }

  /** True where a btree orders it. */
  boolean isSortable() {
    return !UNSORTABLE.contains(base);
  }

  /** Base types that values can move to and back. */
  List<Type> family() {
    return FAMILIES.stream().filter(family -> family.contains(base)).findFirst().orElse(List.of(base))
        .stream()
        .map(Type::of).map(type -> array ? type.arrayOf() : type).toList();
  }

  /** The n-th value (1 or 2) of a base type, as text without quotes. */
  String value(int n) {
    boolean binary = base.equals("boolean") || base.startsWith("bit");
    String one = VALUES.getOrDefault(base, "%d").replace("%d", Integer.toString(binary ? n - 1 : n));
    return array ? "{\"" + one.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}" : one;
  }
}
