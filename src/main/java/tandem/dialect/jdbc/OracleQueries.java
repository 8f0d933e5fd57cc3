package tandem.dialect.jdbc;

import java.util.Map;

/**
 * What Oracle 12.2 and newer tell of the schema one is in, which is the one schema of a project; its manual,
 * "Static Data Dictionary Views". A LONG stands last: drivers read columns in order.
 */
final class OracleQueries {
  private static final String OWN = "OWNER = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')";

  private static final String TYPE = """
      CASE
        WHEN C.DATA_TYPE IN ('VARCHAR2', 'CHAR') THEN C.DATA_TYPE || '(' || C.CHAR_LENGTH
          || CASE C.CHAR_USED WHEN 'C' THEN ' CHAR)' ELSE ' BYTE)' END
        WHEN C.DATA_TYPE IN ('NVARCHAR2', 'NCHAR') THEN C.DATA_TYPE || '(' || C.CHAR_LENGTH || ')'
        WHEN C.DATA_TYPE = 'RAW' THEN 'RAW(' || C.DATA_LENGTH || ')'
        WHEN C.DATA_TYPE = 'NUMBER' AND C.DATA_PRECISION IS NOT NULL
          THEN 'NUMBER(' || C.DATA_PRECISION || ', ' || C.DATA_SCALE || ')'
        WHEN C.DATA_TYPE = 'NUMBER' AND C.DATA_SCALE = 0 THEN 'NUMBER(*, 0)'
        WHEN C.DATA_TYPE = 'FLOAT' THEN 'FLOAT(' || C.DATA_PRECISION || ')'
        ELSE C.DATA_TYPE END""";

  private static final String TABLES = """
      SELECT T.TABLE_NAME AS "name" FROM ALL_TABLES T
      WHERE T.%1$s AND T.NESTED = 'NO' AND T.SECONDARY = 'N' AND T.TABLE_NAME NOT LIKE 'BIN$%%'
        AND T.TABLE_NAME NOT IN (SELECT M.MVIEW_NAME FROM ALL_MVIEWS M WHERE M.%1$s)""".formatted(OWN);

  private static final String COLUMNS = """
      SELECT C.TABLE_NAME AS "table", C.COLUMN_NAME AS "name", C.COLUMN_ID AS "position", %s AS "type",
        CASE C.NULLABLE WHEN 'N' THEN 1 ELSE 0 END AS "not_null",
        CASE WHEN C.VIRTUAL_COLUMN = 'YES' THEN 1 ELSE 0 END AS "computed",
        CASE WHEN C.IDENTITY_COLUMN = 'YES' THEN 1 ELSE 0 END AS "numbered", C.DATA_DEFAULT AS "value"
      FROM ALL_TAB_COLS C
      WHERE C.%s AND C.HIDDEN_COLUMN = 'NO' AND C.USER_GENERATED = 'YES'""".formatted(TYPE, OWN);

  private static final String IDENTITIES = """
      SELECT I.TABLE_NAME AS "table", I.COLUMN_NAME AS "name",
        CASE I.GENERATION_TYPE WHEN 'ALWAYS' THEN 1 ELSE 0 END AS "always", I.IDENTITY_OPTIONS AS "start_value"
      FROM ALL_TAB_IDENTITY_COLS I WHERE I.%s""".formatted(OWN);

  private static final String CONSTRAINTS = """
      SELECT K.TABLE_NAME AS "table", K.CONSTRAINT_NAME AS "name",
        CASE K.GENERATED WHEN 'GENERATED NAME' THEN 1 ELSE 0 END AS "unnamed", L.POSITION AS "position",
        L.COLUMN_NAME AS "column"
      FROM ALL_CONSTRAINTS K
      JOIN ALL_CONS_COLUMNS L ON L.OWNER = K.OWNER AND L.CONSTRAINT_NAME = K.CONSTRAINT_NAME
      WHERE K.%1$s AND K.CONSTRAINT_TYPE = '%2$s' AND K.TABLE_NAME NOT LIKE 'BIN$%%'""";

  private static final String CHECKS = """
      SELECT K.TABLE_NAME AS "table", K.CONSTRAINT_NAME AS "name",
        CASE K.GENERATED WHEN 'GENERATED NAME' THEN 1 ELSE 0 END AS "unnamed", 0 AS "position",
        K.SEARCH_CONDITION_VC AS "condition"
      FROM ALL_CONSTRAINTS K
      WHERE K.%s AND K.CONSTRAINT_TYPE = 'C' AND K.TABLE_NAME NOT LIKE 'BIN$%%'
        AND NOT (K.GENERATED = 'GENERATED NAME'
          AND REGEXP_LIKE(K.SEARCH_CONDITION_VC, '^"[^"]+" IS NOT NULL$'))""".formatted(OWN);

  private static final String FOREIGN_KEYS = """
      SELECT K.TABLE_NAME AS "table", K.CONSTRAINT_NAME AS "name",
        CASE K.GENERATED WHEN 'GENERATED NAME' THEN 1 ELSE 0 END AS "unnamed", L.POSITION AS "position",
        L.COLUMN_NAME AS "column", CASE WHEN R.OWNER = K.OWNER THEN '' ELSE R.OWNER END AS "target_schema",
        R.TABLE_NAME AS "target_table", M.COLUMN_NAME AS "target_column", K.DELETE_RULE AS "on_delete",
        CASE K.DEFERRABLE WHEN 'DEFERRABLE' THEN 'DEFERRABLE INITIALLY ' || K.DEFERRED ELSE '' END AS "deferrable"
      FROM ALL_CONSTRAINTS K
      JOIN ALL_CONS_COLUMNS L ON L.OWNER = K.OWNER AND L.CONSTRAINT_NAME = K.CONSTRAINT_NAME
      JOIN ALL_CONSTRAINTS R ON R.OWNER = K.R_OWNER AND R.CONSTRAINT_NAME = K.R_CONSTRAINT_NAME
      JOIN ALL_CONS_COLUMNS M ON M.OWNER = R.OWNER AND M.CONSTRAINT_NAME = R.CONSTRAINT_NAME
        AND M.POSITION = L.POSITION
      WHERE K.%s AND K.CONSTRAINT_TYPE = 'R' AND K.TABLE_NAME NOT LIKE 'BIN$%%'""".formatted(OWN);

  private static final String INDEXES = """
      SELECT I.TABLE_NAME AS "table", I.INDEX_NAME AS "name",
        CASE WHEN I.UNIQUENESS = 'UNIQUE' THEN 'UNIQUE' WHEN I.INDEX_TYPE LIKE '%%BITMAP' THEN 'BITMAP'
          ELSE '' END AS "sort", L.COLUMN_POSITION AS "position", L.COLUMN_NAME AS "column",
        CASE L.DESCEND WHEN 'DESC' THEN 1 ELSE 0 END AS "descending", E.COLUMN_EXPRESSION AS "term"
      FROM ALL_INDEXES I
      JOIN ALL_IND_COLUMNS L ON L.INDEX_OWNER = I.OWNER AND L.INDEX_NAME = I.INDEX_NAME
      LEFT JOIN ALL_IND_EXPRESSIONS E ON E.INDEX_OWNER = I.OWNER AND E.INDEX_NAME = I.INDEX_NAME
        AND E.COLUMN_POSITION = L.COLUMN_POSITION
      WHERE I.%1$s AND I.INDEX_TYPE IN ('NORMAL', 'BITMAP', 'FUNCTION-BASED NORMAL', 'FUNCTION-BASED BITMAP')
        AND I.TABLE_NAME NOT LIKE 'BIN$%%' AND I.INDEX_NAME NOT IN (
          SELECT K.INDEX_NAME FROM ALL_CONSTRAINTS K WHERE K.%1$s AND K.INDEX_NAME IS NOT NULL)""".formatted(OWN);

  private static final String VIEWS = """
      SELECT V.VIEW_NAME AS "name", V.TEXT AS "query" FROM ALL_VIEWS V WHERE V.%s""".formatted(OWN);

  private static final String PROGRAMS = """
      SELECT S.NAME AS "name", S.LINE AS "position", S.TEXT AS "source" FROM ALL_SOURCE S
      WHERE S.%s AND S.TYPE = '%s' AND S.NAME NOT LIKE 'BIN$%%'""";

  private static final String TRIGGERS = """
      SELECT G.TABLE_NAME AS "table", G.TRIGGER_NAME AS "name", S.LINE AS "position", S.TEXT AS "source"
      FROM ALL_TRIGGERS G
      JOIN ALL_SOURCE S ON S.OWNER = G.OWNER AND S.NAME = G.TRIGGER_NAME AND S.TYPE = 'TRIGGER'
      WHERE G.%s AND TRIM(G.BASE_OBJECT_TYPE) IN ('TABLE', 'VIEW')
        AND G.TRIGGER_NAME NOT LIKE 'BIN$%%'""".formatted(OWN);

  private static final String SEQUENCES = """
      SELECT Q.SEQUENCE_NAME AS "name", TO_CHAR(Q.INCREMENT_BY) AS "increment",
        TO_CHAR(Q.MIN_VALUE) AS "min_value", TO_CHAR(Q.MAX_VALUE) AS "max_value", TO_CHAR(Q.CACHE_SIZE) AS "cache",
        CASE Q.CYCLE_FLAG WHEN 'Y' THEN 1 ELSE 0 END AS "is_cycle"
      FROM ALL_SEQUENCES Q
      WHERE Q.SEQUENCE_OWNER = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') AND Q.SEQUENCE_NAME NOT LIKE 'ISEQ$$%'""";

  private static final String COMMENTS = """
      SELECT LOWER(T.TABLE_TYPE) AS "kind", '' AS "table", T.TABLE_NAME AS "name", T.COMMENTS AS "text"
      FROM ALL_TAB_COMMENTS T
      WHERE T.%1$s AND T.COMMENTS IS NOT NULL AND T.TABLE_TYPE IN ('TABLE', 'VIEW')
        AND T.TABLE_NAME NOT LIKE 'BIN$%%'
      UNION ALL
      SELECT 'column', C.TABLE_NAME, C.COLUMN_NAME, C.COMMENTS
      FROM ALL_COL_COMMENTS C
      WHERE C.%1$s AND C.COMMENTS IS NOT NULL AND C.TABLE_NAME NOT LIKE 'BIN$%%'""".formatted(OWN);

  private static final String GRANTS = """
      SELECT P.TABLE_NAME AS "table", P.GRANTEE AS "name", 0 AS "position", P.PRIVILEGE AS "privilege"
      FROM ALL_TAB_PRIVS P WHERE P.TABLE_SCHEMA = SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')
        AND P.TYPE IN ('TABLE', 'VIEW')""";

  private static final String UNMODELLED = """
      SELECT O.OBJECT_TYPE AS "type", O.OBJECT_NAME AS "name" FROM ALL_OBJECTS O
      WHERE O.%s AND O.GENERATED = 'N' AND O.SECONDARY = 'N' AND O.OBJECT_NAME NOT LIKE 'BIN$%%'
        AND O.OBJECT_TYPE NOT IN ('TABLE', 'VIEW', 'INDEX', 'SEQUENCE', 'FUNCTION', 'PROCEDURE', 'PACKAGE',
          'PACKAGE BODY', 'TYPE', 'TYPE BODY', 'TRIGGER', 'LOB')""".formatted(OWN);

  private OracleQueries() {}

  /** All of them; what a column's value means is told by {@link OracleSource}. */
  static CatalogQueries all() {
    return new CatalogQueries(Map.ofEntries(
        Map.entry("table", TABLES), Map.entry("column", COLUMNS), Map.entry("identity", IDENTITIES),
        Map.entry("primary key", CONSTRAINTS.formatted(OWN, "P")),
        Map.entry("unique", CONSTRAINTS.formatted(OWN, "U")), Map.entry("check", CHECKS),
        Map.entry("foreign key", FOREIGN_KEYS), Map.entry("index", INDEXES), Map.entry("view", VIEWS),
        Map.entry("function", PROGRAMS.formatted(OWN, "FUNCTION")),
        Map.entry("procedure", PROGRAMS.formatted(OWN, "PROCEDURE")),
        Map.entry("package", PROGRAMS.formatted(OWN, "PACKAGE")),
        Map.entry("package body", PROGRAMS.formatted(OWN, "PACKAGE BODY")),
        Map.entry("type", PROGRAMS.formatted(OWN, "TYPE")),
        Map.entry("type body", PROGRAMS.formatted(OWN, "TYPE BODY")),
        Map.entry("trigger", TRIGGERS), Map.entry("sequence", SEQUENCES), Map.entry("comment", COMMENTS),
        Map.entry("grant", GRANTS)), UNMODELLED);
  }
}
