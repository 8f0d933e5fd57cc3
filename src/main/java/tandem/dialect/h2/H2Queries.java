package tandem.dialect.h2;

import java.util.Map;
import tandem.dialect.portable.kind.Forms;
import tandem.model.ObjectKey;

/** One query for each table of H2's INFORMATION_SCHEMA, with the columns that the kinds read. */
final class H2Queries {
  private static final String NOT_OURS = " NOT IN ('INFORMATION_SCHEMA', 'tandem', 'TANDEM')";

  static final String TABLES = """
      SELECT TABLE_SCHEMA AS "schema", TABLE_NAME AS "name", TABLE_CLASS AS "class", TABLE_TYPE AS "type",
        LOWER(CASE WHEN STORAGE_TYPE = 'TABLE LINK' THEN 'linked table'
          WHEN TABLE_TYPE = 'BASE TABLE' THEN 'table of another engine'
          ELSE TABLE_TYPE || ' table' END) AS "what"
      FROM INFORMATION_SCHEMA.TABLES
      WHERE TABLE_TYPE <> 'LOCAL TEMPORARY' AND TABLE_SCHEMA""" + NOT_OURS;

  static final String COLUMNS = """
      SELECT TABLE_SCHEMA AS "schema", TABLE_NAME AS "table", COLUMN_NAME AS "name",
        ORDINAL_POSITION AS "position",
        CASE WHEN DOMAIN_NAME IS NULL
          THEN DATA_TYPE_SQL(TABLE_SCHEMA, TABLE_NAME, 'TABLE', DTD_IDENTIFIER)
          ELSE QUOTE_IDENT(DOMAIN_SCHEMA) || '.' || QUOTE_IDENT(DOMAIN_NAME) END AS "type",
        IS_NULLABLE = 'NO' AS "not_null", GENERATION_EXPRESSION AS "generated",
        NOT IS_VISIBLE AS "invisible", COLUMN_ON_UPDATE AS "on_update",
        DEFAULT_ON_NULL AS "default_on_null", COLUMN_DEFAULT AS "expression", IS_IDENTITY AS "is_identity",
        IDENTITY_GENERATION = 'ALWAYS' AS "always", IDENTITY_START AS "start_value",
        IDENTITY_INCREMENT AS "increment", IDENTITY_MINIMUM AS "min_value", IDENTITY_MAXIMUM AS "max_value",
        IDENTITY_CACHE AS "cache", IDENTITY_CYCLE = 'YES' AS "is_cycle", REMARKS AS "text"
      FROM INFORMATION_SCHEMA.COLUMNS
      WHERE TABLE_SCHEMA""" + NOT_OURS + " ORDER BY TABLE_SCHEMA, TABLE_NAME, ORDINAL_POSITION";

  static final String VIEWS = """
      SELECT TABLE_SCHEMA AS "schema", TABLE_NAME AS "name", VIEW_DEFINITION AS "query"
      FROM INFORMATION_SCHEMA.VIEWS
      WHERE VIEW_DEFINITION IS NOT NULL AND STATUS = 'VALID' AND TABLE_SCHEMA""" + NOT_OURS;

  static final String COMMENTS = """
      SELECT 'schema' AS "kind", '' AS "schema", SCHEMA_NAME AS "name", '' AS "table", REMARKS AS "text"
      FROM INFORMATION_SCHEMA.SCHEMATA WHERE REMARKS IS NOT NULL
      UNION ALL SELECT CASE TABLE_TYPE WHEN 'VIEW' THEN 'view' ELSE 'table' END, TABLE_SCHEMA, TABLE_NAME, '',
        REMARKS
      FROM INFORMATION_SCHEMA.TABLES WHERE REMARKS IS NOT NULL
      UNION ALL SELECT 'sequence', SEQUENCE_SCHEMA, SEQUENCE_NAME, '', REMARKS
      FROM INFORMATION_SCHEMA.SEQUENCES WHERE REMARKS IS NOT NULL
      UNION ALL SELECT 'domain', DOMAIN_SCHEMA, DOMAIN_NAME, '', REMARKS
      FROM INFORMATION_SCHEMA.DOMAINS WHERE REMARKS IS NOT NULL
      UNION ALL SELECT 'constant', CONSTANT_SCHEMA, CONSTANT_NAME, '', REMARKS
      FROM INFORMATION_SCHEMA.CONSTANTS WHERE REMARKS IS NOT NULL
      UNION ALL SELECT DISTINCT 'alias', ROUTINE_SCHEMA, ROUTINE_NAME, '', REMARKS
      FROM INFORMATION_SCHEMA.ROUTINES WHERE REMARKS IS NOT NULL
      UNION ALL SELECT DISTINCT 'trigger', TRIGGER_SCHEMA, TRIGGER_NAME, EVENT_OBJECT_TABLE, REMARKS
      FROM INFORMATION_SCHEMA.TRIGGERS WHERE REMARKS IS NOT NULL""";

  static final String IS_ADMIN =
      "SELECT IS_ADMIN AS \"admin\" FROM INFORMATION_SCHEMA.USERS WHERE USER_NAME = CURRENT_USER";

  /** H2 tells the source of a trigger nowhere in INFORMATION_SCHEMA. */
  static final String TRIGGERS = """
      SELECT DISTINCT TRIGGER_SCHEMA AS "schema", TRIGGER_NAME AS "name", EVENT_OBJECT_TABLE AS "table"
      FROM INFORMATION_SCHEMA.TRIGGERS WHERE TRIGGER_SCHEMA""" + NOT_OURS;

  /**
   * Users are not listed: who may log in, and by which password, is nobody's schema. MEMORY and CACHED are
   * told apart where the database is a file.
   */
  static final String UNMODELLED = """
      SELECT DISTINCT 'aggregate' AS "type", ROUTINE_SCHEMA || '.' || ROUTINE_NAME AS "name"
      FROM INFORMATION_SCHEMA.ROUTINES
      WHERE ROUTINE_TYPE = 'AGGREGATE' AND ROUTINE_SCHEMA""" + NOT_OURS + "\n" + """
      UNION ALL SELECT 'role', ROLE_NAME FROM INFORMATION_SCHEMA.ROLES WHERE ROLE_NAME <> 'PUBLIC'
      UNION ALL SELECT 'role granted', GRANTEDROLE || ' TO ' || GRANTEE
      FROM INFORMATION_SCHEMA.RIGHTS WHERE GRANTEDROLE IS NOT NULL
      UNION ALL SELECT 'right', RIGHTS || ' TO ' || GRANTEE
      FROM INFORMATION_SCHEMA.RIGHTS WHERE GRANTEDROLE IS NULL AND COALESCE(TABLE_SCHEMA, '') = ''
      UNION ALL SELECT 'setting', SETTING_NAME || ' ' || SETTING_VALUE
      FROM INFORMATION_SCHEMA.SETTINGS
      WHERE SETTING_NAME IN ('COLLATION', 'IGNORECASE') AND SETTING_VALUE NOT IN ('OFF', '0')
      UNION ALL SELECT 'owner of a schema', SCHEMA_NAME || ' ' || SCHEMA_OWNER
      FROM INFORMATION_SCHEMA.SCHEMATA WHERE SCHEMA_OWNER <> (
        SELECT SCHEMA_OWNER FROM INFORMATION_SCHEMA.SCHEMATA WHERE SCHEMA_NAME = 'PUBLIC')
      UNION ALL SELECT 'MEMORY of a table', TABLE_SCHEMA || '.' || TABLE_NAME
      FROM INFORMATION_SCHEMA.TABLES WHERE DATABASE_PATH() IS NOT NULL
        AND TABLE_TYPE = 'BASE TABLE' AND STORAGE_TYPE = 'MEMORY' AND TABLE_SCHEMA""" + NOT_OURS + "\n" + """
      UNION ALL SELECT 'view that does not work', TABLE_SCHEMA || '.' || TABLE_NAME
      FROM INFORMATION_SCHEMA.VIEWS WHERE STATUS <> 'VALID' AND TABLE_SCHEMA""" + NOT_OURS;

  private static final Map<String, String> BY_KIND = Map.of(
      "schema", """
          SELECT SCHEMA_NAME AS "name" FROM INFORMATION_SCHEMA.SCHEMATA WHERE SCHEMA_NAME""" + NOT_OURS,
      "sequence", """
          SELECT SEQUENCE_SCHEMA AS "schema", SEQUENCE_NAME AS "name", DATA_TYPE AS "type",
            START_VALUE AS "start_value", "INCREMENT" AS "increment", MINIMUM_VALUE AS "min_value",
            MAXIMUM_VALUE AS "max_value", CACHE AS "cache", CYCLE_OPTION = 'YES' AS "is_cycle"
          FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_SCHEMA""" + NOT_OURS,
      "domain", """
          SELECT DOMAIN_SCHEMA AS "schema", DOMAIN_NAME AS "name",
            CASE WHEN PARENT_DOMAIN_NAME IS NULL
              THEN DATA_TYPE_SQL(DOMAIN_SCHEMA, DOMAIN_NAME, 'DOMAIN', DTD_IDENTIFIER)
              ELSE QUOTE_IDENT(PARENT_DOMAIN_SCHEMA) || '.' || QUOTE_IDENT(PARENT_DOMAIN_NAME) END AS "type",
            DOMAIN_DEFAULT AS "value", DOMAIN_ON_UPDATE AS "on_update"
          FROM INFORMATION_SCHEMA.DOMAINS WHERE DOMAIN_SCHEMA""" + NOT_OURS,
      "constant", """
          SELECT CONSTANT_SCHEMA AS "schema", CONSTANT_NAME AS "name", VALUE_DEFINITION AS "value"
          FROM INFORMATION_SCHEMA.CONSTANTS WHERE CONSTANT_SCHEMA""" + NOT_OURS,
      "alias", """
          SELECT DISTINCT ROUTINE_SCHEMA AS "schema", ROUTINE_NAME AS "name",
            CASE IS_DETERMINISTIC WHEN 'YES' THEN 'DETERMINISTIC ' ELSE '' END
              || CASE WHEN EXTERNAL_NAME IS NULL
                THEN 'AS ''' || REPLACE(ROUTINE_DEFINITION, '''', '''''') || ''''
                ELSE 'FOR ''' || REPLACE(EXTERNAL_NAME, '''', '''''') || '''' END AS "definition"
          FROM INFORMATION_SCHEMA.ROUTINES WHERE ROUTINE_TYPE <> 'AGGREGATE' AND ROUTINE_SCHEMA""" + NOT_OURS,
      "synonym", """
          SELECT SYNONYM_SCHEMA AS "schema", SYNONYM_NAME AS "name",
            QUOTE_IDENT(SYNONYM_FOR_SCHEMA) || '.' || QUOTE_IDENT(SYNONYM_FOR) AS "target",
            SYNONYM_FOR_SCHEMA AS "table_schema", SYNONYM_FOR AS "table"
          FROM INFORMATION_SCHEMA.SYNONYMS WHERE SYNONYM_SCHEMA""" + NOT_OURS,
      "grant", """
          SELECT GRANTEE AS "name", TABLE_SCHEMA AS "schema", TABLE_NAME AS "table",
            REGEXP_REPLACE(RIGHTS, '^ALL$', 'DELETE, INSERT, SELECT, UPDATE') AS "rights"
          FROM INFORMATION_SCHEMA.RIGHTS
          WHERE GRANTEDROLE IS NULL AND TABLE_SCHEMA <> '' AND TABLE_SCHEMA""" + NOT_OURS);

  private H2Queries() {}

  /** A query that returns a row where a view, alias or trigger is there. */
  static String named(ObjectKey key, Forms forms) {
    String what = switch (key.kind()) {
      case "alias" -> "ROUTINE";
      case "trigger" -> "TRIGGER";
      default -> "TABLE";
    };
    return "SELECT 1 FROM INFORMATION_SCHEMA." + what + "S WHERE " + what + "_SCHEMA = "
        + forms.literal(key.root().schema()) + " AND " + what + "_NAME = " + forms.literal(key.name());
  }

  /** The query of a kind that one table of INFORMATION_SCHEMA tells. */
  static String of(String kind) {
    String query = BY_KIND.get(kind);
    if (query == null) {
      throw new IllegalArgumentException("no query for the kind " + kind);
    }
    return query;
  }
}
