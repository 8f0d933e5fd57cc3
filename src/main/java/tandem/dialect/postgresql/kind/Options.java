package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tandem.ddl.Sql;
import tandem.ddl.Statement;

/**
 * Storage parameters and the like, as {@code pg_class.reloptions} has them: {@code name=value}. A name may
 * have a namespace ({@code toast.}).
 */
final class Options {
  private static final Pattern BARE = Pattern.compile("[a-z_][a-z0-9_]*|-?[0-9]+(\\.[0-9]+)?");
  /** Words the grammar takes as a value (def_arg); others, e.g. none, are quoted, which it takes as well. */
  private static final Set<String> WORDS = Set.of("true", "false", "on", "off", "auto", "buffering");

  private Options() {}

  /** {@code  WITH (…)} with a space before it; empty for no options. */
  static String with(List<String> options) {
    return options.isEmpty() ? "" : " WITH (" + list(options) + ")";
  }

  /** {@code fillfactor=70, toast.autovacuum_enabled=false}. */
  static String list(List<String> options) {
    return options.stream().map(Options::written).collect(Collectors.joining(", "));
  }

  /** SET what is new or other, RESET what is gone. */
  static List<Statement> alter(String alter, List<String> from, List<String> to) {
    List<Statement> statements = new ArrayList<>();
    List<String> set = to.stream().filter(option -> !from.contains(option)).toList();
    Set<String> reset = new TreeSet<>(from.stream().map(Options::name).toList());
    to.forEach(option -> reset.remove(name(option)));
    if (!reset.isEmpty()) {
      String names = reset.stream().map(Options::quotedName).collect(Collectors.joining(", "));
      statements.add(Statement.of(alter + "RESET (" + names + ")"));
    }
    if (!set.isEmpty()) {
      statements.add(Statement.of(alter + "SET (" + list(set) + ")"));
    }
    return statements;
  }

  /**
   * A printed definition with its storage parameters in order, so that it is the same however they came
   * about.
   *
   * @param options in the order in which they are printed, that of {@code pg_class.reloptions}
   */
  static String sorted(String definition, List<String> options) {
    return options.size() < 2 ? definition
        : definition.replace(printed(options), printed(options.stream().sorted().toList()));
  }

  /** A printed definition without its storage parameters, which it has in this order. */
  static String without(String definition, List<String> options) {
    return options.isEmpty() ? definition : definition.replace(printed(options), "");
  }

  /** As pg_get_indexdef prints them; flatten_reloptions in PostgreSQL's ruleutils.c. */
  private static String printed(List<String> options) {
    return options.stream().map(option -> {
      String value = option.substring(option.indexOf('=') + 1);
      return Sql.name(name(option)) + '='
          + (Sql.isPlain(value) ? value : "'" + value.replace("'", "''") + "'");
    }).collect(Collectors.joining(", ", " WITH (", ")"));
  }

  private static String name(String option) {
    return option.substring(0, option.indexOf('='));
  }

  private static String quotedName(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? Sql.name(name) : Sql.name(name.substring(0, dot), name.substring(dot + 1));
  }

  private static String written(String option) {
    String value = option.substring(option.indexOf('=') + 1);
    boolean bare = WORDS.contains(value) || BARE.matcher(value).matches() && Character.isDigit(value.charAt(
        value.startsWith("-") ? 1 : 0));
    return quotedName(name(option)) + "=" + (bare ? value : Sql.literal(value));
  }
}
