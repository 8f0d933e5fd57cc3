package tandem.dialect.mysql;

/** What both are asked: of each table of information_schema once, for the database one is connected to. */
final class MySqlQueries {
  static final String HERE = "SELECT DATABASE() AS `name`, CURRENT_USER() AS `user`";

  static final String TABLES = """
      SELECT TABLE_NAME AS `name`, TABLE_TYPE AS `type`, ENGINE AS `engine`, TABLE_COLLATION AS `collation`,
        CREATE_OPTIONS AS `options`, TABLE_COMMENT AS `text`
      FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()""";

  static final String COLUMNS = """
      SELECT TABLE_NAME AS `table`, COLUMN_NAME AS `name`, ORDINAL_POSITION AS `position`, COLUMN_TYPE AS `type`,
        COLLATION_NAME AS `collation`, IF(IS_NULLABLE = 'NO', 1, 0) AS `not_null`, COLUMN_DEFAULT AS `expression`,
        COLUMN_DEFAULT IS NULL AS `no_default`, EXTRA AS `extra`, GENERATION_EXPRESSION AS `generated`,
        COLUMN_COMMENT AS `text`
      FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE()""";

  static final String REFERRING_COLUMNS = """
      SELECT TABLE_NAME AS `table`, CONSTRAINT_NAME AS `name`, ORDINAL_POSITION AS `position`,
        COLUMN_NAME AS `column`, IF(REFERENCED_TABLE_SCHEMA = DATABASE(), '', REFERENCED_TABLE_SCHEMA)
        AS `target_schema`, REFERENCED_TABLE_NAME AS `target_table`, REFERENCED_COLUMN_NAME AS `target_column`
      FROM information_schema.KEY_COLUMN_USAGE
      WHERE TABLE_SCHEMA = DATABASE() AND REFERENCED_TABLE_NAME IS NOT NULL""";

  static final String FOREIGN_KEYS = """
      SELECT TABLE_NAME AS `table`, CONSTRAINT_NAME AS `name`, UPDATE_RULE AS `on_update`,
        DELETE_RULE AS `on_delete`
      FROM information_schema.REFERENTIAL_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE()""";

  static final String ROUTINES = """
      SELECT ROUTINE_NAME AS `name`, LOWER(ROUTINE_TYPE) AS `type`, DTD_IDENTIFIER AS `returned`,
        CHARACTER_SET_NAME AS `charset`, COLLATION_NAME AS `collation`, ROUTINE_DEFINITION AS `body`,
        IS_DETERMINISTIC AS `deterministic`, SQL_DATA_ACCESS AS `access`, SECURITY_TYPE AS `security`,
        SQL_MODE AS `mode`, ROUTINE_COMMENT AS `text`, DEFINER AS `definer`
      FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE()""";

  static final String PARAMETERS = """
      SELECT SPECIFIC_NAME AS `name`, LOWER(ROUTINE_TYPE) AS `type`, ORDINAL_POSITION AS `position`,
        PARAMETER_MODE AS `direction`, PARAMETER_NAME AS `parameter`, DTD_IDENTIFIER AS `typed`,
        CHARACTER_SET_NAME AS `charset`, COLLATION_NAME AS `collation`
      FROM information_schema.PARAMETERS WHERE SPECIFIC_SCHEMA = DATABASE() AND ORDINAL_POSITION > 0""";

  static final String TRIGGERS = """
      SELECT TRIGGER_NAME AS `name`, EVENT_MANIPULATION AS `event`, EVENT_OBJECT_TABLE AS `table`,
        ACTION_ORDER AS `position`, ACTION_STATEMENT AS `body`, ACTION_TIMING AS `timing`, SQL_MODE AS `mode`,
        DEFINER AS `definer`
      FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE()""";

  static final String EVENTS = """
      SELECT EVENT_NAME AS `name`, EVENT_TYPE AS `type`, CAST(EXECUTE_AT AS CHAR) AS `once`,
        INTERVAL_VALUE AS `every`, INTERVAL_FIELD AS `unit`,
        IF(STARTS IN (CREATED, LAST_ALTERED), '', CAST(STARTS AS CHAR)) AS `starts`, CAST(ENDS AS CHAR) AS `ends`,
        STATUS AS `status`, ON_COMPLETION AS `completion`, EVENT_COMMENT AS `text`, EVENT_DEFINITION AS `body`,
        SQL_MODE AS `mode`, DEFINER AS `definer`
      FROM information_schema.EVENTS WHERE EVENT_SCHEMA = DATABASE()""";

  static final String TABLE_PRIVILEGES = """
      SELECT DISTINCT GRANTEE AS `grantee`, TABLE_NAME AS `table`
      FROM information_schema.TABLE_PRIVILEGES WHERE TABLE_SCHEMA = DATABASE()
      UNION
      SELECT DISTINCT GRANTEE, TABLE_NAME
      FROM information_schema.COLUMN_PRIVILEGES WHERE TABLE_SCHEMA = DATABASE()""";

  private MySqlQueries() {}
}
