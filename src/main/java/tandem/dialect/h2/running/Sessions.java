package tandem.dialect.h2.running;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Sessions as H2 tells of them, in words; a user who is no administrator is told of their own only. */
final class Sessions {
  private Sessions() {}

  /** Those of which a condition holds; empty for none. */
  static String words(Connection connection, String condition) throws SQLException {
    String query = """
        SELECT SESSION_ID, USER_NAME, CAST(SESSION_START AS TIMESTAMP(0)), CLIENT_ADDR
        FROM INFORMATION_SCHEMA.SESSIONS WHERE %s ORDER BY SESSION_ID""".formatted(condition);
    List<String> words = new ArrayList<>();
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        String from = row.getString(4) == null ? "" : " from " + row.getString(4);
        words.add("session " + row.getInt(1) + " of " + row.getString(2) + from + ", connected since "
            + row.getString(3));
      }
    }
    return String.join(" or ", words);
  }
}
