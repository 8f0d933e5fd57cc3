package tandem.dialect.postgresql.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import tandem.ddl.Sql;
import tandem.dialect.postgresql.rows.Shape.Check;
import tandem.dialect.postgresql.rows.Shape.Column;

/**
 * Values of a type as SQL expressions. A variant gives the value of row 1, 2, 3…; most give each row
 * another. The first variant of a type is the plain one; the others are tried where a check refuses it.
 */
final class Values {
  /** Composite types and arrays of them may be nested; deeper ones get null. */
  private static final int DEEPEST = 4;
  private static final String NOTHING = "NULL";

  /** The plain value of each type; # stands for the row's number. Manual, "Data Types". */
  private static final Map<String, String> PLAIN = Map.ofEntries(
      Map.entry("int2", "#"), Map.entry("int4", "#"), Map.entry("int8", "#"), Map.entry("float4", "#"),
      Map.entry("float8", "#"), Map.entry("numeric", "#"), Map.entry("money", "#"), Map.entry("oid", "#"),
      Map.entry("date", "2024-01-0#"), Map.entry("timestamp", "2024-01-0# 09:00:00"),
      Map.entry("timestamptz", "2024-01-0# 09:00:00+00"), Map.entry("time", "0#:00:00"),
      Map.entry("timetz", "0#:00:00+00"), Map.entry("interval", "# days"),
      Map.entry("uuid", "00000000-0000-4000-8000-00000000000#"),
      Map.entry("json", "{\"n\": #}"), Map.entry("jsonb", "{\"n\": #}"), Map.entry("jsonpath", "$.n#"),
      Map.entry("xml", "<n>#</n>"), Map.entry("bytea", "\\x0#"),
      Map.entry("inet", "10.0.0.#"), Map.entry("cidr", "10.0.#.0/24"),
      Map.entry("macaddr", "08:00:2b:01:02:0#"), Map.entry("macaddr8", "08:00:2b:01:02:03:04:0#"),
      Map.entry("point", "(#,#)"), Map.entry("line", "{1,1,#}"), Map.entry("lseg", "[(0,0),(#,#)]"),
      Map.entry("box", "(0,0),(#,#)"), Map.entry("path", "((0,0),(#,#))"),
      Map.entry("polygon", "((0,0),(#,#),(#,0))"), Map.entry("circle", "<(0,0),#>"),
      Map.entry("tsvector", "w#"), Map.entry("tsquery", "w#"), Map.entry("pg_lsn", "0/#"),
      Map.entry("txid_snapshot", "#:#:"), Map.entry("pg_snapshot", "#:#:"), Map.entry("xid", "#"),
      Map.entry("xid8", "#"), Map.entry("cid", "#"), Map.entry("tid", "(0,#)"), Map.entry("char", "#"),
      Map.entry("int2vector", "#"), Map.entry("oidvector", "#"), Map.entry("regclass", "pg_catalog.pg_class"),
      Map.entry("regtype", "pg_catalog.int4"), Map.entry("regproc", "pg_catalog.now"),
      Map.entry("regprocedure", "pg_catalog.now()"), Map.entry("regoper", "pg_catalog.||/"),
      Map.entry("regoperator", "pg_catalog.+(integer,integer)"), Map.entry("regconfig", "pg_catalog.simple"),
      Map.entry("regdictionary", "pg_catalog.simple"), Map.entry("regnamespace", "pg_catalog"),
      Map.entry("regrole", "pg_monitor"), Map.entry("regcollation", "pg_catalog.\"C\""),
      Map.entry("hstore", "n=>#"), Map.entry("ltree", "n.#"));

  private static final List<String> TEXTS = List.of(
      "a", "b", "aa#", "A", "AA", "AAA", "A#", "AB#", "A-#", "a-#", "someone#@example.org",
      "https://example.org/#", "#", "0000#", "1000#", "+3160000000#", "00000000-0000-4000-8000-00000000000#",
      "#00000#", "en", "en-GB", "1.0.#", "2024-01-0#", "12:0#", "{}");
  private static final List<String> NUMBERS =
      List.of("0", "10#", "0.#", "-#", "100#", "202#", "1#", "1", "-1");
  private static final Map<String, List<String>> MOMENTS = Map.of(
      "date", List.of("2099-01-0#", "1980-01-0#"),
      "timestamp", List.of("2099-01-0# 09:00", "1980-01-0# 09:00", "2024-01-0# 00:00"),
      "timestamptz", List.of("2099-01-0# 09:00+00", "1980-01-0# 09:00+00", "2024-01-0# 00:00+00"),
      "time", List.of("1#:00", "2#:00"),
      "interval", List.of("# hours", "# months", "-# days"));

  private final Shape shape;
  private final Harvest harvest = new Harvest();

  Values(Shape shape) {
    this.shape = shape;
  }

  /** The variants for a column that these checks read; null comes last where the column takes it. */
  List<IntFunction<String>> variants(Column column, List<Check> checks) {
    List<IntFunction<String>> variants =
        variants(column.type(), column.modifier(), column.name(), checks, DEEPEST);
    if (!column.notNull()) {
      variants.add(row -> NOTHING);
    }
    return variants;
  }

  /** The names of the checks of a type, those of the domains it is based on or an array of among them. */
  List<String> checksOf(long oid) {
    Type type = shape.types().get(oid);
    if (type == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    domainChecks(type).forEach(check -> names.add(check.name()));
    if (type.base() != 0 || type.element() != 0) {
      names.addAll(checksOf(type.base() != 0 ? type.base() : type.element()));
    }
    return names;
  }

  private List<Check> domainChecks(Type type) {
    return shape.domainChecks().getOrDefault(type.oid(), List.of());
  }

  private List<IntFunction<String>> variants(
      long oid, int modifier, String hint, List<Check> checks, int depth) {
    Type type = shape.types().get(oid);
    List<IntFunction<String>> variants = new ArrayList<>();
    if (type == null || depth == 0) {
      variants.add(row -> NOTHING);
    } else if (type.kind() == 'd') {
      List<Check> all = new ArrayList<>(checks);
      all.addAll(domainChecks(type));
      for (IntFunction<String> base : variants(type.base(), type.baseModifier(), hint, all, depth)) {
        variants.add(row -> cast(base.apply(row), type.sql()));
      }
    } else if (type.kind() == 'e') {
      enumeration(type, variants);
    } else if (type.kind() == 'c') {
      List<Column> fields = shape.attributes().getOrDefault(type.relation(), List.of());
      variants.add(row -> cast(fields.stream()
          .map(field -> variants(field.type(), field.modifier(), field.name(), List.of(), depth - 1)
              .getFirst().apply(row))
          .collect(Collectors.joining(", ", "ROW(", ")")), type.sql()));
    } else if (type.kind() == 'r') {
      IntFunction<String> bound = variants(type.subtype(), -1, hint, List.of(), depth - 1).getFirst();
      variants.add(row -> type.sql() + "(" + bound.apply(row) + ", " + bound.apply(row + 1) + ")");
      variants.add(row -> cast(Sql.literal("empty"), type.sql()));
    } else if (type.kind() == 'm') {
      IntFunction<String> range = variants(type.subtype(), -1, hint, List.of(), depth - 1).getFirst();
      variants.add(row -> type.sql() + "(" + range.apply(row) + ")");
    } else if (type.element() != 0) {
      for (IntFunction<String> element : variants(type.element(), modifier, hint, checks, depth - 1)) {
        variants.add(row -> cast("ARRAY[" + element.apply(row) + "]", type.sql()));
      }
      variants.add(row -> cast(Sql.literal("{}"), type.sql()));
    } else {
      simple(type, modifier, hint, checks, variants);
    }
    return variants;
  }

  private static void enumeration(Type type, List<IntFunction<String>> variants) {
    List<String> labels = type.labels();
    if (labels.isEmpty()) {
      variants.add(row -> NOTHING);
      return;
    }
    variants.add(row -> cast(Sql.literal(labels.get((row - 1) % labels.size())), type.sql()));
    labels.forEach(label -> variants.add(row -> cast(Sql.literal(label), type.sql())));
  }

  private void simple(
      Type type, int modifier, String hint, List<Check> checks, List<IntFunction<String>> variants) {
    String plain = PLAIN.get(type.name());
    if (type.name().equals("bool")) {
      variants.add(row -> row % 2 == 1 ? "true" : "false");
      variants.add(row -> "true");
      variants.add(row -> "false");
    } else if (type.name().equals("bit") || type.name().equals("varbit")) {
      int length = modifier > 0 ? modifier : 3;
      String sql = type.sql() + (modifier > 0 ? "(" + modifier + ")" : "");
      variants.add(row -> cast(Sql.literal(bits(row, length)), sql));
    } else if (type.name().equals("numeric")) {
      String smallest = smallest(modifier);
      numbers(type, smallest.isEmpty() ? plain : smallest, checks, variants);
    } else if (type.category() == 'N' && type.name().matches("(int|float)[248]|money|oid")) {
      numbers(type, plain, checks, variants);
    } else if (type.category() == 'S' || type.name().equals("char")) {
      texts(type, type.name().equals("char") ? 1 : modifier < 4 ? longest(type) : modifier - 4, hint, checks,
          variants);
    } else {
      literals(type, List.of(plain == null ? "#" : plain), variants);
      if (type.name().equals("bytea")) {
        harvest.lengths(checks).forEach(length ->
            literals(type, List.of("\\x" + "00".repeat(length - 1) + "0#"), variants));
      }
      literals(type, MOMENTS.getOrDefault(type.name(), List.of()), variants);
      if (type.category() == 'D') {
        harvest.texts(checks).stream().filter(text -> !text.isEmpty() && Character.isDigit(text.charAt(0)))
            .forEach(text -> literals(type, List.of(text.replace("#", "")), variants));
      }
      if (type.name().startsWith("json")) {
        literals(type, List.of("{}", "[]", "[#]", "\"#\"", "#"), variants);
      }
    }
  }

  /** The type {@code name} holds 63 bytes; others as much as wanted. */
  private static int longest(Type type) {
    return type.name().equals("name") ? 63 : Integer.MAX_VALUE;
  }

  /** For a numeric without room before the point, e.g. numeric(3,3), a value that fits; else empty. */
  private static String smallest(int modifier) {
    int precision = modifier < 4 ? 1 : (modifier - 4) >> 16 & 0xffff;
    int scale = modifier < 4 ? 0 : (modifier - 4) & 0x7ff;
    return precision > scale ? "" : "0." + "0".repeat(Math.max(0, scale - 1)) + "#";
  }

  private static String bits(int row, int length) {
    String binary = Integer.toBinaryString(row);
    String padded = "0".repeat(Math.max(0, length - binary.length())) + binary;
    return padded.substring(padded.length() - length);
  }

  private void numbers(Type type, String plain, List<Check> checks, List<IntFunction<String>> variants) {
    literals(type, List.of(plain), variants);
    List<String> harvested = harvest.numbers(checks);
    rotated(type, harvested, variants);
    for (String number : harvested) {
      variants.add(row -> cast("((" + number + ") + " + row + ")", type.sql()));
      variants.add(row -> cast("((" + number + ") - " + row + ")", type.sql()));
    }
    literals(type, NUMBERS, variants);
  }

  private void texts(
      Type type, int longest, String hint, List<Check> checks, List<IntFunction<String>> variants) {
    variants.add(row -> cast(Sql.literal(fitted(hint + "_" + row, longest)), type.sql()));
    rotated(type, harvest.texts(checks), variants);
    for (int length : harvest.lengths(checks)) {
      variants.add(row -> cast(Sql.literal("a".repeat(length - 1) + (char) ('a' + row - 1)), type.sql()));
      variants.add(row -> cast(Sql.literal("A".repeat(length - 1) + (char) ('A' + row - 1)), type.sql()));
      variants.add(row -> cast(Sql.literal("1".repeat(length - 1) + row), type.sql()));
    }
    literals(type, TEXTS.stream().filter(text -> text.length() <= longest).toList(), variants);
    harvest.patterns(checks).forEach(pattern ->
        variants.add(row -> cast(Sql.literal(fitted(pattern.sample(row), longest)), type.sql())));
  }

  /** What does not fit loses its beginning: the number at the end makes the difference. */
  private static String fitted(String text, int longest) {
    return text.length() <= longest ? text : text.substring(text.length() - longest);
  }

  private static void rotated(Type type, List<String> texts, List<IntFunction<String>> variants) {
    if (!texts.isEmpty()) {
      variants.add(row -> cast(Sql.literal(texts.get((row - 1) % texts.size())), type.sql()));
      texts.forEach(text -> variants.add(row -> cast(Sql.literal(text), type.sql())));
    }
  }

  private static void literals(Type type, List<String> patterns, List<IntFunction<String>> variants) {
    for (String pattern : patterns) {
      variants.add(row -> cast(Sql.literal(pattern.replace("#", String.valueOf(row))), type.sql()));
    }
  }

  private static String cast(String value, String type) {
    return value.equals(NOTHING) ? NOTHING : value + "::" + type;
  }
}
