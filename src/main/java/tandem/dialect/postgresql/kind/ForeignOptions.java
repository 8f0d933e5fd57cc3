package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.model.ObjectKey;

/**
 * What foreign-data wrappers and what is theirs are told: {@code name=value}, in the order of names. Of
 * {@linkplain Secrets secrets} only the names leave the database.
 */
final class ForeignOptions {
  private static final String SECRET = Secrets.condition("o.option_name", "o.option_value");

  private ForeignOptions() {}

  /** What of a {@code text[]} may be seen, as a column of a query; null where there is nothing. */
  static String read(String options, String column) {
    return "CASE WHEN " + options + " IS NOT NULL THEN ARRAY(SELECT o.option_name || '=' || o.option_value"
        + " FROM pg_catalog.pg_options_to_table(" + options + ") AS o WHERE NOT " + SECRET
        + " ORDER BY o.option_name) END AS " + column;
  }

  /** The names of those that are secrets, as a column of a query; null where there is nothing. */
  static String secrets(String options, String column) {
    return "CASE WHEN " + options + " IS NOT NULL THEN ARRAY(SELECT o.option_name"
        + " FROM pg_catalog.pg_options_to_table(" + options + ") AS o WHERE " + SECRET
        + " ORDER BY o.option_name) END AS " + column;
  }

  /** {@code  OPTIONS (host 'a', port '1')} with a space before it; empty for none. */
  static String clause(List<String> options) {
    return options.isEmpty() ? ""
        : options.stream().map(ForeignOptions::written).collect(Collectors.joining(", ", " OPTIONS (", ")"));
  }

  /**
   * The statement that makes of some options others; none where they are the same.
   *
   * @param alter ends with a space
   */
  static List<Statement> alter(String alter, List<String> from, List<String> to) {
    List<String> before = from.stream().map(ForeignOptions::name).toList();
    List<String> after = to.stream().map(ForeignOptions::name).toList();
    List<String> changes = new ArrayList<>();
    from.stream().map(ForeignOptions::name).filter(name -> !after.contains(name))
        .forEach(name -> changes.add("DROP " + Sql.name(name)));
    to.stream().filter(option -> !from.contains(option))
        .forEach(option -> changes.add((before.contains(name(option)) ? "SET " : "ADD ") + written(option)));
    return Stream.of(changes).filter(some -> !some.isEmpty())
        .map(some -> Statement.of(alter + "OPTIONS (" + String.join(", ", some) + ")")).toList();
  }

  /** A drop for good, or to be made anew, loses what only the database knows. */
  static Statement losing(List<String> secrets, ObjectKey of, Statement drop) {
    return secrets.isEmpty() ? drop : drop.hazard(new Hazard(HazardCode.DATA_LOSS, of,
        "its secret options are gone, and who makes it anew has to set them: " + String.join(", ", secrets)));
  }

  private static String name(String option) {
    return option.substring(0, option.indexOf('='));
  }

  private static String written(String option) {
    return Sql.name(name(option)) + ' ' + Sql.literal(option.substring(option.indexOf('=') + 1));
  }
}
