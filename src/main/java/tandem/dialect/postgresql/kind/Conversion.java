package tandem.dialect.postgresql.kind;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a change of a column's type does to its values. */
record Conversion(DataType from, DataType to) {
  private static final List<String> WHOLE = List.of("smallint", "integer", "bigint");
  /** The digits that a whole number may have. */
  private static final Map<String, Integer> DIGITS = Map.of("smallint", 5, "integer", 10, "bigint", 19);
  private static final String PLAIN_TIME = "timestamp without time zone";
  private static final String ZONED_TIME = "timestamp with time zone";

  /** Types that are stored alike whatever their limit, so that a wider one is not written anew. */
  private static final Set<String> STORED_ALIKE =
      Set.of("text", "character varying", "numeric", "bit varying",
      "interval", "time without time zone", "time with time zone", PLAIN_TIME, ZONED_TIME);
  /** Casts to another type that take every value and keep all of it. */
  private static final Map<String, Set<String>> KEEPING = Map.ofEntries(
      Map.entry("smallint", Set.of("integer", "bigint", "real", "double precision")),
      Map.entry("integer", Set.of("bigint", "double precision")),
      Map.entry("real", Set.of("double precision")),
      Map.entry("boolean", Set.of("integer", "bigint", "smallint", "numeric")),
      Map.entry("date", Set.of(PLAIN_TIME, ZONED_TIME)),
      Map.entry(PLAIN_TIME, Set.of(ZONED_TIME)),
      Map.entry("time without time zone", Set.of("interval")),
      Map.entry("cidr", Set.of("inet")),
      Map.entry("macaddr", Set.of("macaddr8")),
      Map.entry("jsonb", Set.of("json")));
  /**
   * Casts that drop a part of a value without an error: digits, a time of day, a zone, bits of an address.
   */
  private static final Map<String, Set<String>> LOSING = Map.ofEntries(
      Map.entry("numeric", Set.of("smallint", "integer", "bigint", "real", "double precision", "money")),
      Map.entry("double precision", Set.of("smallint", "integer", "bigint", "real", "money")),
      Map.entry("real", Set.of("smallint", "integer", "bigint", "money")),
      Map.entry("bigint", Set.of("real", "double precision", "boolean")),
      Map.entry("integer", Set.of("real", "boolean")),
      Map.entry("smallint", Set.of("boolean")),
      Map.entry(PLAIN_TIME, Set.of("date", "time without time zone")),
      Map.entry(ZONED_TIME, Set.of("date", "time without time zone", "time with time zone", PLAIN_TIME)),
      Map.entry("time with time zone", Set.of("time without time zone")),
      Map.entry("interval", Set.of("time without time zone")),
      Map.entry("inet", Set.of("cidr")),
      Map.entry("box", Set.of("circle", "lseg", "point")),
      Map.entry("circle", Set.of("box", "point", "polygon")),
      Map.entry("lseg", Set.of("point")),
      Map.entry("path", Set.of("polygon")),
      Map.entry("polygon", Set.of("box", "circle", "point")));

  /** The change between two types as {@code format_type} prints them. */
  static Conversion of(String from, String to) {
    return new Conversion(DataType.of(from), DataType.of(to));
  }

  /** True where the table may be written anew; manual, "ALTER TABLE", notes. */
  boolean rewrites() {
    boolean related = from.name().equals(to.name()) || from.isText() && to.isText();
    boolean alike = related && STORED_ALIKE.contains(from.name()) && widens() && !from.array()
        && (to.isUnlimited() || to.scale() == from.scale());
    return !alike && !from.equals(to) && !(from.name().equals("cidr") && to.name().equals("inet"));
  }

  /** True where a value may be one that the new type does not take. */
  boolean mayFail() {
    boolean keeps = KEEPING.getOrDefault(from.name(), Set.of()).contains(to.name()) && to.isUnlimited();
    boolean asJson = to.isJson() && !from.isText() && !from.isMade() && !from.isJson();
    boolean sameDepth = from.array() == to.array();
    return !(widens() || asJson || sameDepth && (keeps || takesWhole()));
  }

  private boolean takesWhole() {
    return WHOLE.contains(from.name()) && to.name().equals("numeric")
        && (to.isUnlimited() || to.precision() - to.scale() >= DIGITS.get(from.name()));
  }

  /** True where the new type is the same one or text, and as long and as precise at least. */
  private boolean widens() {
    if (to.isText() && to.isUnlimited()) {
      return to.name().equals("text") || to.name().equals("character varying");
    }
    boolean lengthens = from.name().equals("character") && to.name().equals("character varying");
    return from.array() == to.array() && (from.name().equals(to.name()) || lengthens) && !narrows();
  }

  private boolean narrows() {
    boolean fewer = to.scale() < from.scale() || to.precision() - to.scale() < from.precision()
        - from.scale();
    return !to.isUnlimited() && (from.isUnlimited() || fewer);
  }

  /** True where a part of a value may be dropped without an error. */
  boolean loses() {
    if (!from.name().equals(to.name())) {
      return LOSING.getOrDefault(from.name(), Set.of()).contains(to.name());
    }
    boolean rounds = STORED_ALIKE.contains(to.name()) && !to.isText() && !to.name().equals("bit varying");
    boolean fewerDigits = from.isUnlimited() || !to.name().equals("numeric") || to.scale() < from.scale();
    return rounds && fewerDigits && narrows();
  }
}
