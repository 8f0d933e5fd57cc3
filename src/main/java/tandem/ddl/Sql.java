package tandem.ddl;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Quoting of names and literals in the SQL standard's way, as PostgreSQL reads it. */
public final class Sql {
  /** NAMEDATALEN - 1, in bytes; the manual, "Identifiers and Key Words". */
  private static final int LONGEST_NAME = 63;

  private Sql() {}

  /**
   * PostgreSQL's words that cannot stand bare as a column or table name: {@code pg_get_keywords()} with
   * catcode R, T or C, the union over majors 14 to 18. quote_ident quotes all but unreserved ones.
   */
  private static final Set<String> QUOTED_WORDS = Set.of((
      "all analyse analyze and any array as asc asymmetric authorization between bigint binary bit "
      + "boolean both case cast char character check coalesce collate collation column concurrently "
      + "constraint create cross current_catalog current_date current_role current_schema current_time "
      + "current_timestamp current_user dec decimal default deferrable desc distinct do else end except "
      + "exists extract false fetch float for foreign freeze from full grant greatest group grouping having "
      + "ilike in initially inner inout int integer intersect interval into is isnull join json json_array "
      + "json_arrayagg json_exists json_object json_objectagg json_query json_scalar json_serialize "
      + "json_table json_value lateral leading least left like limit localtime localtimestamp merge_action "
      + "national natural nchar none normalize not notnull null nullif numeric offset on only or order out "
      + "outer overlaps overlay placing position precision primary real references returning right row "
      + "select session_user setof similar smallint some substring symmetric system_user table tablesample "
      + "then time timestamp to trailing treat trim true union unique user using values varchar variadic "
      + "verbose when where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest "
      + "xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable").split(" "));

  /** A name, quoted only when it would not be read back as itself; the rule of {@code quote_ident}. */
  public static String name(String name) {
    return isPlain(name) ? name : quoted(name);
  }

  /** A name in quotes, whatever it is. */
  public static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** A schema-qualified name. */
  public static String name(String schema, String name) {
    return name(schema) + '.' + name(name);
  }

  /**
   * A bare name that nobody has: the name with an ending, and a number from 2 on where that is taken; cut
   * before the ending where PostgreSQL would cut it after.
   */
  public static String free(String name, String ending, Predicate<String> taken) {
    for (int n = 1; ; n++) {
      String free = ended(name, n == 1 ? ending : ending + n);
      if (!taken.test(free)) {
        return free;
      }
    }
  }

  private static String ended(String name, String ending) {
    String cut = name;
    while ((cut + ending).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut + ending;
  }

  /** A string literal that reads back as {@code text} whatever standard_conforming_strings says. */
  public static String literal(String text) {
    String doubled = text.replace("'", "''");
    return text.indexOf('\\') < 0 ? "'" + doubled + "'" : "E'" + doubled.replace("\\", "\\\\") + "'";
  }

  /** The text in dollar quotes whose tag does not occur in it. */
  public static String dollarQuoted(String text) {
    String tag = "$$";
    for (int n = 0; text.contains(tag) || (text + "$").contains(tag); n++) {
      tag = n == 0 ? "$_$" : "$_" + n + "$";
    }
    return tag + text + tag;
  }

  /** True where the name stands without quotes. */
  public static boolean isPlain(String name) {
    if (name.isEmpty() || QUOTED_WORDS.contains(name.toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c == '_';
      boolean digit = c >= '0' && c <= '9';
      if (!letter && !(digit && i > 0)) {
        return false;
      }
    }
    return true;
  }
}
