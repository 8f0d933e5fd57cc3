package tandem.dialect.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import tandem.model.ObjectKey;

/**
 * Which programmables exist and in which row version: CREATE OR REPLACE writes the catalog row anew even
 * where the text stays the same, so that {@code xmin} tells that a script has made it.
 */
final class ProgrammableVersions {
  private static final String QUERY = """
      SELECT CASE c.relkind WHEN 'v' THEN 'view' ELSE 'materialized view' END AS kind,
        n.nspname::text AS schema, c.relname::text AS name, NULL AS relation_kind, NULL AS relation,
        c.oid || '/' || r.xmin AS version
      FROM pg_catalog.pg_rewrite r
      JOIN pg_catalog.pg_class c ON c.oid = r.ev_class AND c.relkind IN ('v', 'm') AND r.rulename = '_RETURN'
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
      UNION ALL
      SELECT CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END,
        n.nspname,
        pg_catalog.quote_ident(p.proname) || '(' || COALESCE((
          SELECT pg_catalog.string_agg(pg_catalog.format_type(t.oid, NULL), ', ' ORDER BY t.i)
          FROM pg_catalog.unnest(p.proargtypes) WITH ORDINALITY AS t(oid, i)), '') || ')',
        NULL, NULL, p.oid || '/' || p.xmin
      FROM pg_catalog.pg_proc p
      JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
      UNION ALL
      SELECT 'trigger', n.nspname, t.tgname,
        CASE c.relkind WHEN 'v' THEN 'view' WHEN 'f' THEN 'foreign table' ELSE 'table' END,
        c.relname, t.oid || '/' || t.xmin
      FROM pg_catalog.pg_trigger t
      JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE NOT t.tgisinternal AND n.nspname !~ '^pg_'
      UNION ALL
      SELECT 'event trigger', '', e.evtname, NULL, NULL, e.oid || '/' || e.xmin
      FROM pg_catalog.pg_event_trigger e
      UNION ALL
      SELECT 'rule', n.nspname, r.rulename,
        CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'table' END,
        c.relname, r.oid || '/' || r.xmin
      FROM pg_catalog.pg_rewrite r
      JOIN pg_catalog.pg_class c ON c.oid = r.ev_class AND r.rulename <> '_RETURN'
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'""";

  private ProgrammableVersions() {}

  static Map<ObjectKey, String> read(Connection connection) throws SQLException {
    Map<ObjectKey, String> versions = new HashMap<>();
    try (Statement statement = connection.createStatement()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      statement.execute("SET LOCAL search_path = ''");
      try (ResultSet rows = statement.executeQuery(QUERY)) {
        while (rows.next()) {
          String kind = rows.getString("kind");
          String schema = rows.getString("schema");
          String relation = rows.getString("relation");
          ObjectKey key = relation == null
              ? ObjectKey.of(kind, schema, rows.getString("name"))
              : ObjectKey.of(rows.getString("relation_kind"), schema, relation)
                  .child(kind, rows.getString("name"));
          versions.put(key, rows.getString("version"));
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(autoCommit);
      }
    }
    return versions;
  }
}
