package tandem.dialect.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tandem.ddl.Sql;
import tandem.dialect.DatabaseIdentity;
import tandem.dialect.ReadScope;
import tandem.dialect.postgresql.kind.Address;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** What PostgreSQL keeps through a rename: a database's oid, an object's oid, a column's attnum. */
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

  /** Names within objects: {@code pg_enum.oid}, and {@code pg_attribute} of types and views. */
  private static final String WITHIN = """
      SELECT 'enum' AS kind, n.nspname AS schema, t.typname AS name, 'value' AS part_kind, e.enumlabel AS part,
        '3501:' || e.oid AS id
      FROM pg_catalog.pg_enum e
      JOIN pg_catalog.pg_type t ON t.oid = e.enumtypid
      JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
      UNION ALL
      SELECT CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'composite type' END,
        n.nspname, c.relname, CASE c.relkind WHEN 'c' THEN 'attribute' ELSE 'column' END, a.attname,
        '1259:' || a.attrelid || '.' || a.attnum
      FROM pg_catalog.pg_class c
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relkind IN ('c', 'm', 'v') AND c.oid >= 16384""";

  private static final String OWNERS = """
      SELECT DISTINCT r.rolname
      FROM pg_catalog.pg_class c
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_catalog.pg_roles r ON r.oid = c.relowner
      WHERE n.nspname = %s AND c.relname = %s""";

  private Identities() {}

  static DatabaseIdentity of(Connection connection) throws SQLException {
    boolean mayAsk = one(connection, MAY_ASK).equals("true");
    return new DatabaseIdentity(one(connection, mayAsk ? SYSTEM : PLACE), one(connection, DATABASE));
  }

  /** Who owns the tables of this name. */
  static Set<String> owners(Connection connection, String schema, String table) throws SQLException {
    Set<String> owners = new HashSet<>();
    try (Statement statement = connection.createStatement(); ResultSet rows =
        statement.executeQuery(OWNERS.formatted(Sql.literal(schema), Sql.literal(table)))) {
      while (rows.next()) {
        owners.add(rows.getString(1));
      }
    }
    return owners;
  }

  static Map<ObjectKey, String> objects(Connection connection, PostgreSqlReader reader) throws SQLException {
    SortedMap<ObjectKey, String> identities = new TreeMap<>();
    SchemaModel model = reader.read(connection, ReadScope.everything(), addresses ->
        addresses.all().forEach((address, key) -> {
          if (!key.name().isEmpty()) {
            identities.merge(key, text(address), (one, other) -> one.compareTo(other) < 0 ? one : other);
          }
        }));
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(WITHIN)) {
      while (rows.next()) {
        ObjectKey whole =
            ObjectKey.of(rows.getString("kind"), rows.getString("schema"), rows.getString("name"));
        if (model.contains(whole)) {
          identities.put(whole.child(rows.getString("part_kind"), rows.getString("part")),
              rows.getString("id"));
        }
      }
    }
    return identities;
  }

  private static String text(Address address) {
    return address.catalog() + ":" + address.object() + (address.part() == 0 ? "" : "." + address.part());
  }

  private static String one(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
