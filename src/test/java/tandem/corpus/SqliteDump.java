package tandem.corpus;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A schema as pragmas tell it, and of what only texts tell the pieces that patterns find: nothing of it is
 * read by what tandem reads with.
 */
final class SqliteDump {
  private static final String[] QUERIES = {
    "SELECT 'table', name, wr, strict FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow'",
    "SELECT 'column', s.name, c.name, c.type, c.\"notnull\", replace(c.dflt_value, ' ', ''), c.pk, c.hidden"
        + " FROM sqlite_schema s, pragma_table_xinfo(s.name) c WHERE s.type IN ('table', 'view')",
    "SELECT 'index', s.name, iif(i.origin = 'c', i.name, ''), i.\"unique\", i.origin, i.partial,"
        + " (SELECT group_concat(coalesce(x.name, '?') || ' ' || x.\"desc\" || ' ' || x.coll || ' ' || x.key)"
        + " FROM pragma_index_xinfo(i.name) x WHERE x.key)"
        + " FROM sqlite_schema s, pragma_index_list(s.name) i WHERE s.type = 'table'",
    "SELECT 'foreign key', s.name, lower(f.\"table\"), f.on_update, f.on_delete, group_concat(f.\"from\" || ' ' ||"
        + " lower(coalesce(f.\"to\", (SELECT p.name FROM pragma_table_info(f.\"table\") p WHERE p.pk = f.seq + 1))))"
        + " FROM sqlite_schema s, pragma_foreign_key_list(s.name) f WHERE s.type = 'table' GROUP BY s.name, f.id",
  };
  private static final Pattern OTHER = Pattern.compile(
      "autoincrement|constraint \\w+|collate \\w+|on conflict \\w+|initially \\w+");
  private static final Pattern EXPRESSION = Pattern.compile("\\b(check|as) ?\\(");

  private final List<String> lines = new ArrayList<>();

  SqliteDump(Connection connection) throws SQLException {
    for (String query : QUERIES) {
      rows(connection, query).stream().filter(row -> !row.get(1).startsWith("sqlite_"))
          .forEach(row -> lines.add(String.join("|", row)));
    }
    for (List<String> row : rows(connection,
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")) {
      String text = flat(row.get(2));
      if (row.get(0).equals("table")) {
        pieces(text).forEach(piece -> lines.add(row.get(1) + ": " + piece));
      } else {
        lines.add(text.replace(" asc", ""));
      }
    }
  }

  List<String> lines() {
    return lines.stream().sorted().toList();
  }

  private static List<List<String>> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  /** Without quotes of names, comments, space that says nothing, and the case of letters. */
  private static String flat(String sql) {
    return sql.replaceAll("--[^\n]*|(?s)/\\*.*?\\*/", " ").replaceAll("[\"`\\[\\]]", "")
        .replaceAll("\\s*([^\\w\\s])\\s*", "$1").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher other = OTHER.matcher(text);
    while (other.find()) {
      if (!other.group().equals("collate binary") && !other.group().equals("on conflict abort")
          && !other.group().equals("initially immediate")) {
        pieces.add(other.group());
      }
    }
    Matcher expression = EXPRESSION.matcher(text);
    while (expression.find()) {
      int depth = 0;
      int end = expression.end() - 1;
      do {
        depth += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
        end++;
      } while (depth > 0);
      pieces.add(text.substring(expression.start(), end));
    }
    return pieces;
  }
}
