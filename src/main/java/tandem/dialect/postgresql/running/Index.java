package tandem.dialect.postgresql.running;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.Sql;

/** An index as far as it matters here. */
record Index(long oid, String schema, String name, boolean valid) {
  String drop() {
    return "DROP INDEX CONCURRENTLY IF EXISTS " + Sql.name(schema, name);
  }

  /** Those for which a condition holds on pg_index i and pg_class c. */
  static List<Index> where(Connection connection, String condition) throws SQLException {
    String query = """
        SELECT c.oid, n.nspname, c.relname, i.indisvalid
          FROM pg_catalog.pg_index i
          JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
          JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE %s ORDER BY c.oid""".formatted(condition);
    List<Index> indexes = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        indexes.add(new Index(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getBoolean(4)));
      }
    }
    return indexes;
  }

  /** Their oids. */
  static Set<Long> oids(List<Index> indexes) {
    return indexes.stream().map(Index::oid).collect(Collectors.toSet());
  }
}
