package tandem.dialect.mysql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tandem.dialect.portable.Queried;
import tandem.dialect.portable.kind.Row;
import tandem.model.Unmodelled;

/** Routines, triggers and events: what follows their names in CREATE, their bodies as they were written. */
final class MySqlPrograms {
  private static final Pattern AGGREGATE = Pattern.compile("(?is).*\\bfetch\\s+group\\s+next\\s+row\\b.*");

  private final List<Row> routines;
  private final List<Row> triggers;
  private final List<Row> events;
  private final Map<List<String>, List<Row>> parameters;
  private final String user;

  MySqlPrograms(Connection connection, String user) throws SQLException {
    this.user = user;
    this.routines = Queried.rows(connection, MySqlQueries.ROUTINES);
    this.parameters = Row.grouped(Queried.rows(connection, MySqlQueries.PARAMETERS).stream()
        .sorted(Comparator.comparingInt(row -> row.number("position"))).toList(), "type", "name");
    this.triggers = Queried.rows(connection, MySqlQueries.TRIGGERS);
    this.events = Queried.rows(connection, MySqlQueries.EVENTS);
  }

  /** Functions or procedures. */
  List<Row> routines(String type) {
    return routines.stream().filter(row -> row.text("type").equals(type)).filter(MySqlPrograms::isSaid)
        .map(this::routine).toList();
  }

  /** Whether its text is all there is to it and reads the same elsewhere. */
  private static boolean isSaid(Row program) {
    return !program.text("body").isEmpty() && !program.text("mode").contains("ORACLE")
        && !AGGREGATE.matcher(program.text("body")).matches();
  }

  private Row routine(Row routine) {
    boolean function = routine.text("type").equals("function");
    String listed = parameters.getOrDefault(List.of(routine.text("type"), routine.text("name")), List.of())
        .stream().map(row -> (function ? "" : row.text("direction") + ' ')
            + MySqlForms.quoted(row.text("parameter")) + ' ' + typed(row, row.text("typed")))
        .collect(Collectors.joining(", "));
    List<String> lines = new ArrayList<>();
    lines.add('(' + listed + ')' + (function ? " RETURNS " + typed(routine, routine.text("returned")) : ""));
    lines.add((routine.flag("deterministic") ? "DETERMINISTIC " : "") + routine.text("access")
        + (routine.text("security").equals("INVOKER") ? " SQL SECURITY INVOKER" : "")
        + comment(routine));
    lines.add(body(routine));
    return routine.with("definition", String.join("\n", lines));
  }

  private static String typed(Row row, String type) {
    return row.text("charset").isEmpty() ? type
        : type + " CHARACTER SET " + row.text("charset") + " COLLATE " + row.text("collation");
  }

  private static String comment(Row program) {
    return program.text("text").isEmpty() ? "" : " COMMENT '" + program.text("text").replace("'", "''") + "'";
  }

  private static String body(Row program) {
    return StandardText.written(program.text("body"), program.text("mode"));
  }

  /** Those of one table, time and event run one after the other. */
  List<Row> triggers() {
    Map<List<String>, String> before = new HashMap<>();
    return triggers.stream().filter(MySqlPrograms::isSaid)
        .sorted(Comparator.comparingInt(row -> row.number("position"))).map(row -> {
          String earlier = before.put(
              List.of(row.text("table"), row.text("timing"), row.text("event")), row.text("name"));
          return row.with("definition", row.text("timing") + ' ' + row.text("event") + " ON "
              + MySqlForms.quoted(row.text("table")) + " FOR EACH ROW\n"
              + (earlier == null ? "" : "FOLLOWS " + MySqlForms.quoted(earlier) + '\n') + body(row));
        }).toList();
  }

  /** When an event began is only told where that is not when it was made. */
  List<Row> events() {
    return events.stream().filter(MySqlPrograms::isSaid).map(row -> {
      String schedule = row.text("type").equals("RECURRING")
          ? "EVERY " + interval(row)
              + (row.text("starts").isEmpty() ? "" : " STARTS '" + row.text("starts") + '\'')
              + (row.text("ends").isEmpty() ? "" : " ENDS '" + row.text("ends") + '\'')
          : "AT '" + row.text("once") + '\'';
      String status = switch (row.text("status")) {
        case "DISABLED" -> "\nDISABLE";
        case "SLAVESIDE_DISABLED", "REPLICA_SIDE_DISABLED" -> "\nDISABLE ON SLAVE";
        default -> "";
      };
      return row.with("definition", "ON SCHEDULE " + schedule
          + (row.text("completion").equals("PRESERVE") ? "\nON COMPLETION PRESERVE" : "") + status
          + (comment(row).isEmpty() ? "" : '\n' + comment(row).strip()) + "\nDO " + body(row));
    }).toList();
  }

  private static String interval(Row event) {
    String every = event.text("every");
    String number = every.matches("\\d+") ? every : '\'' + every.replace("'", "") + '\'';
    return number + ' ' + event.text("unit");
  }

  /** Who something runs as, where that is not who reads it. */
  Optional<Unmodelled> definer(String kind, Row program) {
    return program.text("definer").equals(user) ? Optional.empty()
        : Optional.of(
            new Unmodelled("definer of " + kind, program.text("name") + ": " + program.text("definer")));
  }

  /** What is there and cannot be said. */
  List<Unmodelled> unmodelled() {
    List<Unmodelled> unmodelled = new ArrayList<>();
    Map<String, List<Row>> all = Map.of("routine", routines, "trigger", triggers, "event", events);
    all.forEach((kind, rows) -> rows.forEach(row -> {
      if (isSaid(row)) {
        definer(kind, row).ifPresent(unmodelled::add);
      } else {
        unmodelled.add(new Unmodelled(kind, row.text("name")));
      }
    }));
    routines.stream().filter(row -> isSaid(row) && !row.text("type").matches("function|procedure"))
        .forEach(row -> unmodelled.add(new Unmodelled(row.text("type"), row.text("name"))));
    unmodelled.sort(Comparator.comparing(Unmodelled::type).thenComparing(Unmodelled::identity));
    return unmodelled;
  }
}
