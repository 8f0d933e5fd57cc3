package tandem.dialect.postgresql.running;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import tandem.ddl.Sql;

/** Schemas, and what is in them. */
final class Schemas {
  private Schemas() {}

  static boolean has(Connection connection, String name) throws SQLException {
    return isTrue(connection, "SELECT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = ?)", name);
  }

  static void make(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + Sql.name(name));
    }
  }

  /** Whether a schema holds something that no extension brought; Flyway's own question. */
  static boolean isInUse(Connection connection, String schema) throws SQLException {
    return isTrue(connection, """
        SELECT EXISTS (
          SELECT c.oid FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_catalog.pg_depend d ON d.objid = c.oid AND d.deptype = 'e'
           WHERE n.nspname = s.name AND d.objid IS NULL AND c.relkind IN ('r', 'v', 'S', 't', 'm', 'p', 'f')
          UNION ALL
          SELECT t.oid FROM pg_catalog.pg_type t
            JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
            LEFT JOIN pg_catalog.pg_depend d ON d.objid = t.oid AND d.deptype = 'e'
           WHERE n.nspname = s.name AND d.objid IS NULL AND t.typcategory NOT IN ('A', 'C')
          UNION ALL
          SELECT p.oid FROM pg_catalog.pg_proc p
            JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
            LEFT JOIN pg_catalog.pg_depend d ON d.objid = p.oid AND d.deptype = 'e'
           WHERE n.nspname = s.name AND d.objid IS NULL)
          FROM (SELECT ?::text AS name) s""", schema);
  }

  private static boolean isTrue(Connection connection, String query, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }
}
