package tandem.dialect.sqlite.running;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tandem.ddl.Sql;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.StatementHead;
import tandem.ddl.script.Token;
import tandem.dialect.sqlite.script.SqliteSyntax;

/**
 * SQLite takes a view or trigger that names what is not there, and says so to whoever uses it
 * (sqlite.org/lang_createview.html). A statement that is prepared and not run tells it before.
 */
final class TryingOut {
  private final Connection connection;

  private TryingOut(Connection connection) {
    this.connection = connection;
  }

  /** Uses what the statement has made, without any effect. */
  static void of(Connection connection, ScriptStatement made) throws SQLException {
    StatementHead head = made.head();
    if (!head.verb().equals("CREATE") || head.name().isEmpty()) {
      return;
    }
    TryingOut trying = new TryingOut(connection);
    List<Token> name = made.syntax().tokens(head.name());
    switch (head.objectKind()) {
      case "VIEW" -> trying.explain("SELECT * FROM " + head.name());
      case "TRIGGER" -> trying.trigger(name.getLast().name(head.name()));
      default -> { }
    }
  }

  private void explain(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("EXPLAIN " + sql);
    }
  }

  /** What a trigger does is looked up where a statement would fire it. */
  private void trigger(String name) throws SQLException {
    String query =
        "SELECT tbl_name, sql FROM sqlite_schema WHERE type = 'trigger' AND lower(name) = lower(?)";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        if (row.next()) {
          fire(row.getString(1), row.getString(2));
        }
      }
    }
  }

  private void fire(String relation, String sql) throws SQLException {
    List<Token> tokens = SqliteSyntax.SYNTAX.head(sql, Integer.MAX_VALUE);
    String quoted = Sql.quoted(relation);
    for (int at = 3; at < tokens.size(); at++) {
      switch (tokens.get(at).text(sql).toUpperCase(Locale.ROOT)) {
        case "DELETE" -> {
          explain("DELETE FROM " + quoted);
          return;
        }
        case "INSERT" -> {
          explain("INSERT INTO " + quoted + " DEFAULT VALUES");
          return;
        }
        case "UPDATE" -> {
          Optional<String> column = tokens.get(at + 1).is(sql, "OF")
              ? Optional.of(tokens.get(at + 2).name(sql)) : columns(relation).stream().findFirst();
          if (column.isPresent()) {
            String set = Sql.quoted(column.get());
            explain("UPDATE " + quoted + " SET " + set + " = " + set);
          }
          return;
        }
        default -> { }
      }
    }
  }

  /** What can be set: no generated column. */
  private List<String> columns(String relation) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0")) {
      statement.setString(1, relation);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          columns.add(row.getString(1));
        }
      }
    }
    return columns;
  }
}
