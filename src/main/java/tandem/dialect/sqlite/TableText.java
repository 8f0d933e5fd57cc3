package tandem.dialect.sqlite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tandem.ddl.Sql;
import tandem.ddl.script.Token;

/**
 * What of a table only its CREATE TABLE says, as sqlite_schema.sql keeps it: collations, defaults as they
 * were written, computed columns, checks, and the names and particulars of constraints. The grammar is that
 * of sqlite.org/lang_createtable.html; commas between constraints may be missing there.
 */
final class TableText {
  /** A column's text. */
  record ColumnText(String collation, String onNull, String value, String generated) {
    static final ColumnText NONE = new ColumnText("", "", "", "");
  }

  /**
   * A constraint's text.
   *
   * @param kind the name of its kind
   * @param given the name that somebody gave it; else empty
   * @param columns its columns, of a foreign key those that refer; none of a check
   * @param terms each column as it stands where one says more than its name
   * @param condition of a check
   * @param details what stands behind: ON CONFLICT of a key, DEFERRABLE… of a foreign key
   * @param reference of a foreign key
   */
  record ConstraintText(String kind, String given, List<String> columns, List<String> terms, String condition,
      String details, Reference reference) {}

  /** What a foreign key refers to; no columns stand for the other table's primary key. */
  record Reference(String table, List<String> columns, String onUpdate, String onDelete) {}

  private static final Reference NOWHERE = new Reference("", List.of(), "", "");
  private static final Set<String> CONSTRAINT =
      Set.of("CONSTRAINT", "PRIMARY", "NOT", "NULL", "UNIQUE", "CHECK",
      "DEFAULT", "COLLATE", "REFERENCES", "GENERATED", "AS", "FOREIGN", "DEFERRABLE");

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, ColumnText> columns = new HashMap<>();
  private final List<ConstraintText> constraints = new ArrayList<>();
  private final Phrase sql;
  private boolean innerDescending;

  /** @param columnNames those that SQLite tells of the table */
  TableText(String create, List<String> columnNames) {
    columnNames.forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
    Phrase whole = new Phrase(create);
    whole.takes("CREATE", "TABLE");
    whole.name();
    this.sql = whole.of(whole.parenthesized());
    while (!sql.isAtEnd()) {
      if (sql.is("CONSTRAINT") || sql.is("PRIMARY") || sql.is("UNIQUE") || sql.is("CHECK")
          || sql.is("FOREIGN")) {
        tableConstraint();
      } else if (!sql.takes(',')) {
        column();
      }
    }
  }

  ColumnText column(String name) {
    return columns.getOrDefault(name, ColumnText.NONE);
  }

  List<ConstraintText> constraints() {
    return constraints;
  }

  /**
   * True for INTEGER PRIMARY KEY DESC beside a column, which makes another table than the same words
   * elsewhere.
   */
  boolean hasInnerDescendingKey() {
    return innerDescending;
  }

  private String spelled(String name) {
    return names.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }

  private boolean isConstraintNext() {
    return CONSTRAINT.stream().anyMatch(sql::is);
  }

  private void column() {
    String column = spelled(sql.name());
    while (!sql.isAtEnd() && !sql.is(',') && !isConstraintNext()) {
      if (sql.is('(')) {
        sql.parenthesized();
      } else {
        sql.skip();
      }
    }
    String collation = "";
    String onNull = "";
    String value = "";
    String generated = "";
    String given = "";
    while (!sql.isAtEnd() && !sql.is(',') && !sql.is("FOREIGN")) {
      if (sql.takes("CONSTRAINT")) {
        given = sql.name();
        continue;
      }
      if (sql.takes("NOT", "NULL")) {
        onNull = conflict();
      } else if (sql.takes("NULL")) {
        conflict();
      } else if (sql.takes("COLLATE")) {
        collation = collation(sql.name());
      } else if (sql.takes("DEFAULT")) {
        value = value();
      } else if (sql.takes("GENERATED", "ALWAYS", "AS") || sql.takes("AS")) {
        generated = sql.text(sql.parenthesized(), names);
        if (!sql.takes("STORED")) {
          sql.takes("VIRTUAL");
        }
      } else if (!constraint(column, given)) {
        // What a column has between its constraints and is none: the rest of a type.
        sql.skip();
      }
      given = "";
    }
    columns.put(column, new ColumnText(collation, onNull, value, generated));
  }

  /** BINARY is the collation of a column that names none. */
  private static String collation(String name) {
    return name.equalsIgnoreCase("BINARY") ? ""
        : name.matches("[A-Za-z_]\\w*") && !Keywords.isOne(name) ? name : Sql.quoted(name);
  }

  private String value() {
    if (sql.is('(')) {
      return '(' + sql.text(sql.parenthesized(), Map.of()) + ')';
    }
    String first = sql.word();
    return first.equals("-") || first.equals("+") ? first + sql.word() : first;
  }

  /** A constraint beside its one column. */
  private boolean constraint(String column, String given) {
    if (sql.takes("PRIMARY", "KEY")) {
      boolean descending = sql.takes("DESC");
      innerDescending |= descending;
      sql.takes("ASC");
      String conflict = conflict();
      String term = (descending ? " DESC" : "") + (sql.takes("AUTOINCREMENT") ? " AUTOINCREMENT" : "");
      constraints.add(new ConstraintText("primary key", given, List.of(column),
          term.isEmpty() ? List.of() : List.of(Sql.quoted(column) + term), "", conflict, NOWHERE));
    } else if (sql.takes("UNIQUE")) {
      constraints.add(new ConstraintText("unique", given, List.of(column), List.of(), "", conflict(),
          NOWHERE));
    } else if (sql.takes("CHECK")) {
      check(given);
    } else if (sql.is("REFERENCES")) {
      references(given, List.of(column));
    } else {
      return false;
    }
    return true;
  }

  private void tableConstraint() {
    String given = sql.takes("CONSTRAINT") ? sql.name() : "";
    if (sql.takes("PRIMARY", "KEY")) {
      key("primary key", given);
    } else if (sql.takes("UNIQUE")) {
      key("unique", given);
    } else if (sql.takes("CHECK")) {
      check(given);
    } else if (sql.takes("FOREIGN", "KEY")) {
      references(given, columnsOf(sql.parenthesized()));
    }
  }

  private void key(String kind, String given) {
    List<Token> list = sql.parenthesized();
    List<String> terms = sql.listed(list).stream().map(item -> sql.term(item, names)).toList();
    List<String> plain = columnsOf(list);
    boolean says = !terms.equals(plain.stream().map(Sql::quoted).toList());
    constraints.add(new ConstraintText(kind, given, plain, says ? terms : List.of(), "", conflict(),
        NOWHERE));
  }

  private List<String> columnsOf(List<Token> list) {
    return sql.listed(list).stream().map(item -> spelled(sql.of(item).name())).toList();
  }

  private void check(String given) {
    String condition = sql.text(sql.parenthesized(), names);
    // SQLite reads it and does nothing about it.
    conflict();
    constraints.add(new ConstraintText("check", given, List.of(), List.of(), condition, "", NOWHERE));
  }

  private void references(String given, List<String> from) {
    sql.takes("REFERENCES");
    String table = sql.name();
    List<String> to = sql.is('(')
        ? sql.listed(sql.parenthesized()).stream().map(item -> sql.of(item).name()).toList() : List.of();
    String onUpdate = "";
    String onDelete = "";
    String deferrable = "";
    while (true) {
      if (sql.takes("ON", "UPDATE")) {
        onUpdate = action();
      } else if (sql.takes("ON", "DELETE")) {
        onDelete = action();
      } else if (sql.takes("MATCH")) {
        // SQLite reads it and does nothing about it.
        sql.skip();
      } else if (sql.takes("NOT", "DEFERRABLE")) {
        initially();
      } else if (sql.takes("DEFERRABLE")) {
        deferrable = initially() ? "DEFERRABLE INITIALLY DEFERRED" : "";
      } else {
        break;
      }
    }
    constraints.add(new ConstraintText("foreign key", given, from, List.of(), "", deferrable,
        new Reference(table, to, onUpdate, onDelete)));
  }

  /** One that is not initially deferred is never deferred (sqlite.org/foreignkeys.html, 4.2). */
  private boolean initially() {
    if (sql.takes("INITIALLY")) {
      return sql.word().equalsIgnoreCase("DEFERRED");
    }
    return false;
  }

  private String action() {
    String first = sql.word().toUpperCase(Locale.ROOT);
    return first.equals("SET") || first.equals("NO") ? first + ' ' + sql.word().toUpperCase(Locale.ROOT)
        : first;
  }

  private String conflict() {
    if (!sql.takes("ON", "CONFLICT")) {
      return "";
    }
    String way = sql.word().toUpperCase(Locale.ROOT);
    // ABORT is what nobody says.
    return way.equals("ABORT") ? "" : "ON CONFLICT " + way;
  }
}
