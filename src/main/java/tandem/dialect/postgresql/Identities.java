package tandem.dialect.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import tandem.dialect.DatabaseIdentity;
import tandem.model.ObjectKey;

/** What PostgreSQL keeps through a rename: a database's oid, a relation's oid, a column's attnum. */
final class Identities {
  private static final String DATABASE =
      "SELECT oid::text FROM pg_catalog.pg_database WHERE datname = current_database()";

  /** Allowed to all by default; manual, "Control Data Functions". */
  private static final String MAY_ASK =
      "SELECT pg_catalog.has_function_privilege('pg_catalog.pg_control_system()', 'EXECUTE')::text";

  private static final String SYSTEM = "SELECT system_identifier::text FROM pg_catalog.pg_control_system()";

  /** Empty parts over a Unix socket. */
  private static final String PLACE = """
      SELECT COALESCE(host(pg_catalog.inet_server_addr()), 'local') || ':'
        || COALESCE(pg_catalog.inet_server_port()::text, current_setting('port'))""";

  private static final String RELATIONS = """
      SELECT CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence'
          ELSE 'table' END AS kind,
        n.nspname AS schema, c.relname AS name, a.attname AS column,
        c.oid::text || COALESCE('.' || a.attnum, '') AS id
      FROM pg_catalog.pg_class c
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN LATERAL (
        SELECT NULL::name AS attname, NULL::int2 AS attnum
        UNION ALL
        SELECT t.attname, t.attnum FROM pg_catalog.pg_attribute t
        WHERE t.attrelid = c.oid AND c.relkind IN ('r', 'p')
          AND t.attnum > 0 AND NOT t.attisdropped) AS a ON true
      WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND n.nspname !~ '^pg_'
        AND n.nspname NOT IN ('information_schema', 'tandem')""";

  private Identities() {}

  static DatabaseIdentity of(Connection connection) throws SQLException {
    boolean mayAsk = one(connection, MAY_ASK).equals("true");
    return new DatabaseIdentity(one(connection, mayAsk ? SYSTEM : PLACE), one(connection, DATABASE));
  }

  static Map<ObjectKey, String> objects(Connection connection) throws SQLException {
    Map<ObjectKey, String> identities = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(RELATIONS)) {
      while (rows.next()) {
        ObjectKey relation =
            ObjectKey.of(rows.getString("kind"), rows.getString("schema"), rows.getString("name"));
        String column = rows.getString("column");
        identities.put(column == null ? relation : relation.child("column", column), rows.getString("id"));
      }
    }
    return identities;
  }

  private static String one(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
