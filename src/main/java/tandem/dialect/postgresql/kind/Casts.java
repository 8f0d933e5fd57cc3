package tandem.dialect.postgresql.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How values of one type become values of another in ALTER COLUMN … TYPE … USING. */
final class Casts {
  private static final Set<String> NUMBERS =
      Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

  /** PostgreSQL's own casts, beside those to and from texts and among {@link #NUMBERS}; {@code pg_cast}. */
  static final Map<String, Set<String>> CASTS = Map.ofEntries(
      Map.entry("bigint", Set.of("bit", "money", "oid")),
      Map.entry("bit", Set.of("bigint", "bit varying", "integer")),
      Map.entry("bit varying", Set.of("bit")),
      Map.entry("boolean", Set.of("integer")),
      Map.entry("box", Set.of("circle", "lseg", "point", "polygon")),
      Map.entry("cidr", Set.of("inet")),
      Map.entry("circle", Set.of("box", "point", "polygon")),
      Map.entry("date", Set.of("timestamp with time zone", "timestamp without time zone")),
      Map.entry("daterange", Set.of("datemultirange")),
      Map.entry("inet", Set.of("cidr")),
      Map.entry("int4range", Set.of("int4multirange")),
      Map.entry("int8range", Set.of("int8multirange")),
      Map.entry("integer", Set.of("bit", "boolean", "money", "oid", "regclass")),
      Map.entry("interval", Set.of("time without time zone")),
      Map.entry("json", Set.of("jsonb")),
      Map.entry("jsonb", Set.of("json")),
      Map.entry("lseg", Set.of("point")),
      Map.entry("macaddr", Set.of("macaddr8")),
      Map.entry("macaddr8", Set.of("macaddr")),
      Map.entry("money", Set.of("numeric")),
      Map.entry("numeric", Set.of("money")),
      Map.entry("numrange", Set.of("nummultirange")),
      Map.entry("oid", Set.of("bigint", "integer", "regclass")),
      Map.entry("path", Set.of("polygon")),
      Map.entry("point", Set.of("box")),
      Map.entry("polygon", Set.of("box", "circle", "path", "point")),
      Map.entry("regclass", Set.of("bigint", "integer", "oid")),
      Map.entry("time with time zone", Set.of("time without time zone")),
      Map.entry("time without time zone", Set.of("interval", "time with time zone")),
      Map.entry("timestamp with time zone", Set.of(
          "date", "time with time zone", "time without time zone", "timestamp without time zone")),
      Map.entry("timestamp without time zone", Set.of(
          "date", "time without time zone", "timestamp with time zone")),
      Map.entry("tsrange", Set.of("tsmultirange")),
      Map.entry("tstzrange", Set.of("tstzmultirange")));

  private static final Set<String> TIMES =
      Set.of("date", "timestamp without time zone", "timestamp with time zone");

  /** Ranges of which one reads what the other prints. */
  private static final List<Set<String>> RANGES =
      List.of(Set.of("int4range", "int8range", "numrange"), Set.of("tsrange", "tstzrange"));

  private Casts() {}

  /**
   * The USING clause with a space before it; empty where PostgreSQL assigns the one to the other by itself,
   * so that it may see that nothing is to be rewritten. None at all where no value of the one is one of the
   * other.
   */
  static Optional<String> using(String column, String from, String to) {
    DataType before = DataType.of(from);
    DataType after = DataType.of(to);
    boolean assigned = before.array() == after.array()
        && (before.name().equals(after.name()) || before.isText() && after.isText());
    return assigned ? Optional.of("") : value(column, before, after).map(value -> " USING " + value);
  }

  /** True where PostgreSQL assigns the one to the other by itself, without a USING clause. */
  static boolean assigned(String from, String to) {
    DataType before = DataType.of(from);
    DataType after = DataType.of(to);
    return before.array() == after.array() && (before.name().equals(after.name()) || after.isText()
        || NUMBERS.contains(before.name()) && NUMBERS.contains(after.name())
        || TIMES.contains(before.name()) && TIMES.contains(after.name()));
  }

  private static Optional<String> value(String column, DataType from, DataType to) {
    if (to.isJson() && (from.array() || !from.isText() && !from.isJson() && !from.isMade())) {
      return Optional.of("to_" + to.name() + '(' + column + ')');
    }
    if (from.array() == to.array()) {
      return from.isJson() && !to.isText() && !to.isJson()
          ? Optional.of('(' + column + " #>> '{}')::" + to.uncut())
          : cast(column, from, to);
    }
    if (to.array()) {
      return from.isText() || from.isMade() && !from.name().equals(to.name())
          ? cast(column, from, to)
          : element(column, from, to);
    }
    return to.isText() || to.isMade() ? cast(column, from, to) : Optional.empty();
  }

  /** A single value becomes an array of one. */
  private static Optional<String> element(String column, DataType from, DataType to) {
    return from.isJson() ? Optional.empty() : cast(column, from, to.element())
        .map(value -> "CASE WHEN " + column + " IS NOT NULL THEN ARRAY[" + value + "] END");
  }

  private static Optional<String> cast(String column, DataType from, DataType to) {
    String target = "::" + to.uncut();
    if (from.name().equals("character") && to.isMade()) {
      // Its own text is padded with blanks; cast to text it has none. Manual, "Character Types".
      return Optional.of(column + "::text" + (from.array() ? "[]" : "") + target);
    }
    if (from.name().equals(to.name()) || from.isText() || to.isText() || isDirect(from.name(), to.name())) {
      return Optional.of(column + target);
    }
    String array = from.array() ? "[]" : "";
    for (String between : List.of("numeric", "integer")) {
      if (isDirect(from.name(), between) && isDirect(between, to.name())) {
        return Optional.of(column + "::" + between + array + target);
      }
    }
    boolean sameText = from.isMade() || to.isMade()
        || RANGES.stream().anyMatch(ranges -> ranges.contains(from.name()) && ranges.contains(to.name()));
    return sameText ? Optional.of(column + "::text" + array + target) : Optional.empty();
  }

  private static boolean isDirect(String from, String to) {
    return NUMBERS.contains(from) && NUMBERS.contains(to) || CASTS.getOrDefault(from, Set.of()).contains(to);
  }

  /** True where an equality operator takes one value of each, so that a foreign key may join them. */
  static boolean comparable(String one, String other) {
    Set<String> numbers = Set.of("smallint", "integer", "bigint");
    Set<String> texts = Set.of("text", "character varying");
    DataType first = DataType.of(one);
    DataType second = DataType.of(other);
    return first.array() == second.array()
        && (first.name().equals(second.name())
            || numbers.contains(first.name()) && numbers.contains(second.name())
            || texts.contains(first.name()) && texts.contains(second.name()));
  }

  /** What holds every value of a type as text. */
  static String text(String type) {
    return type.endsWith("[]") ? "text[]" : "text";
  }
}
