package tandem.dialect.jdbc;

import java.util.Map;

/** What SQL Server 2017 and newer tell of a database; its manual, "System Catalog Views". */
final class SqlServerQueries {
  private static final String TYPE = """
      CASE
        WHEN y.name IN ('varchar', 'char', 'varbinary', 'binary') THEN y.name + '('
          + CASE c.max_length WHEN -1 THEN 'max' ELSE CAST(c.max_length AS varchar(10)) END + ')'
        WHEN y.name IN ('nvarchar', 'nchar') THEN y.name + '('
          + CASE c.max_length WHEN -1 THEN 'max' ELSE CAST(c.max_length / 2 AS varchar(10)) END + ')'
        WHEN y.name IN ('decimal', 'numeric') THEN y.name + '(' + CAST(c.precision AS varchar(10)) + ', '
          + CAST(c.scale AS varchar(10)) + ')'
        WHEN y.name IN ('datetime2', 'datetimeoffset', 'time') THEN y.name + '('
          + CAST(c.scale AS varchar(10)) + ')'
        WHEN y.is_user_defined = 1 THEN SCHEMA_NAME(y.schema_id) + '.' + y.name
        ELSE y.name END""";

  private static final String TABLES = """
      SELECT SCHEMA_NAME(t.schema_id) AS [schema], t.name AS [name] FROM sys.tables t WHERE t.is_ms_shipped = 0""";

  private static final String COLUMNS = """
      SELECT SCHEMA_NAME(t.schema_id) AS [schema], t.name AS [table], c.name AS [name], c.column_id AS [position],
        %s AS [type], CASE WHEN c.is_nullable = 1 THEN 0 ELSE 1 END AS [not_null],
        CASE WHEN c.collation_name = CAST(DATABASEPROPERTYEX(DB_NAME(), 'Collation') AS nvarchar(128)) THEN ''
          ELSE c.collation_name END AS [collation],
        g.definition AS [generated], g.is_persisted AS [stored]
      FROM sys.columns c
      JOIN sys.tables t ON t.object_id = c.object_id
      JOIN sys.types y ON y.user_type_id = c.user_type_id
      LEFT JOIN sys.computed_columns g ON g.object_id = c.object_id AND g.column_id = c.column_id
      WHERE t.is_ms_shipped = 0""".formatted(TYPE);

  private static final String DEFAULTS = """
      SELECT SCHEMA_NAME(t.schema_id) AS [schema], t.name AS [table], c.name AS [name],
        d.definition AS [expression]
      FROM sys.default_constraints d
      JOIN sys.tables t ON t.object_id = d.parent_object_id
      JOIN sys.columns c ON c.object_id = d.parent_object_id AND c.column_id = d.parent_column_id""";

  private static final String IDENTITIES = """
      SELECT SCHEMA_NAME(t.schema_id) AS [schema], t.name AS [table], c.name AS [name], 1 AS [always],
        CAST(c.seed_value AS varchar(40)) AS [start_value], CAST(c.increment_value AS varchar(40)) AS [increment]
      FROM sys.identity_columns c JOIN sys.tables t ON t.object_id = c.object_id
      WHERE t.is_ms_shipped = 0""";

  private static final String KEYS = """
      SELECT SCHEMA_NAME(t.schema_id) AS [schema], t.name AS [table], k.name AS [name],
        k.is_system_named AS [unnamed], ic.key_ordinal AS [position], c.name AS [column]
      FROM sys.key_constraints k
      JOIN sys.tables t ON t.object_id = k.parent_object_id
      JOIN sys.index_columns ic ON ic.object_id = k.parent_object_id AND ic.index_id = k.unique_index_id
      JOIN sys.columns c ON c.object_id = ic.object_id AND c.column_id = ic.column_id
      WHERE ic.key_ordinal > 0 AND k.type = '%s'""";

  private static final String CHECKS = """
      SELECT SCHEMA_NAME(t.schema_id) AS [schema], t.name AS [table], k.name AS [name],
        k.is_system_named AS [unnamed], 0 AS [position], k.definition AS [condition]
      FROM sys.check_constraints k JOIN sys.tables t ON t.object_id = k.parent_object_id""";

  private static final String FOREIGN_KEYS = """
      SELECT SCHEMA_NAME(t.schema_id) AS [schema], t.name AS [table], k.name AS [name],
        k.is_system_named AS [unnamed], fc.constraint_column_id AS [position], c.name AS [column],
        SCHEMA_NAME(r.schema_id) AS [target_schema], r.name AS [target_table], rc.name AS [target_column],
        REPLACE(k.update_referential_action_desc, '_', ' ') AS [on_update],
        REPLACE(k.delete_referential_action_desc, '_', ' ') AS [on_delete]
      FROM sys.foreign_keys k
      JOIN sys.foreign_key_columns fc ON fc.constraint_object_id = k.object_id
      JOIN sys.tables t ON t.object_id = k.parent_object_id
      JOIN sys.columns c ON c.object_id = fc.parent_object_id AND c.column_id = fc.parent_column_id
      JOIN sys.tables r ON r.object_id = k.referenced_object_id
      JOIN sys.columns rc ON rc.object_id = fc.referenced_object_id AND rc.column_id = fc.referenced_column_id""";

  private static final String INDEXES = """
      SELECT SCHEMA_NAME(t.schema_id) AS [schema], t.name AS [table], i.name AS [name],
        LTRIM(CASE WHEN i.is_unique = 1 THEN 'UNIQUE' ELSE '' END
          + CASE WHEN i.type = 1 THEN ' CLUSTERED' ELSE '' END) AS [sort],
        ic.index_column_id AS [position], c.name AS [column], ic.is_included_column AS [included],
        ic.is_descending_key AS [descending], i.filter_definition AS [condition]
      FROM sys.indexes i
      JOIN sys.objects t ON t.object_id = i.object_id AND t.type IN ('U', 'V') AND t.is_ms_shipped = 0
      JOIN sys.index_columns ic ON ic.object_id = i.object_id AND ic.index_id = i.index_id
      JOIN sys.columns c ON c.object_id = ic.object_id AND c.column_id = ic.column_id
      WHERE i.type IN (1, 2) AND i.is_primary_key = 0 AND i.is_unique_constraint = 0 AND i.is_hypothetical = 0""";

  private static final String PROGRAMS = """
      SELECT SCHEMA_NAME(o.schema_id) AS [schema], o.name AS [name], 0 AS [position], m.definition AS [source]
      FROM sys.objects o JOIN sys.sql_modules m ON m.object_id = o.object_id
      WHERE o.is_ms_shipped = 0 AND o.type IN (%s) AND m.definition IS NOT NULL""";

  private static final String TRIGGERS = """
      SELECT SCHEMA_NAME(t.schema_id) AS [schema], t.name AS [table], o.name AS [name], 0 AS [position],
        m.definition AS [source]
      FROM sys.triggers o
      JOIN sys.objects t ON t.object_id = o.parent_id
      JOIN sys.sql_modules m ON m.object_id = o.object_id
      WHERE o.is_ms_shipped = 0 AND m.definition IS NOT NULL""";

  private static final String SEQUENCES = """
      SELECT SCHEMA_NAME(q.schema_id) AS [schema], q.name AS [name], TYPE_NAME(q.user_type_id) AS [type],
        CAST(q.start_value AS varchar(40)) AS [start_value], CAST(q.increment AS varchar(40)) AS [increment],
        CAST(q.minimum_value AS varchar(40)) AS [min_value], CAST(q.maximum_value AS varchar(40)) AS [max_value],
        CAST(q.cache_size AS varchar(40)) AS [cache], q.is_cycling AS [is_cycle]
      FROM sys.sequences q""";

  private static final String COMMENTS = """
      SELECT CASE WHEN e.minor_id > 0 THEN 'column' WHEN o.type = 'V' THEN 'view' ELSE 'table' END AS [kind],
        SCHEMA_NAME(o.schema_id) AS [schema], CASE WHEN e.minor_id > 0 THEN o.name ELSE '' END AS [table],
        CASE WHEN e.minor_id > 0 THEN c.name ELSE o.name END AS [name], CAST(e.value AS nvarchar(4000)) AS [text]
      FROM sys.extended_properties e
      JOIN sys.objects o ON o.object_id = e.major_id AND o.type IN ('U', 'V')
      LEFT JOIN sys.columns c ON c.object_id = e.major_id AND c.column_id = e.minor_id
      WHERE e.class = 1 AND e.name = 'MS_Description'""";

  private static final String GRANTS = """
      SELECT SCHEMA_NAME(o.schema_id) AS [schema], o.name AS [table], u.name AS [name], 0 AS [position],
        p.permission_name AS [privilege]
      FROM sys.database_permissions p
      JOIN sys.objects o ON o.object_id = p.major_id AND o.type IN ('U', 'V') AND o.is_ms_shipped = 0
      JOIN sys.database_principals u ON u.principal_id = p.grantee_principal_id
      WHERE p.class = 1 AND p.minor_id = 0 AND p.state IN ('G', 'W')""";

  private static final String UNMODELLED = """
      SELECT o.type_desc AS [type], SCHEMA_NAME(o.schema_id) + '.' + o.name AS [name] FROM sys.objects o
      WHERE o.is_ms_shipped = 0 AND o.type IN ('AF', 'FS', 'FT', 'PC', 'SN', 'SQ', 'TA', 'TT', 'X', 'ET')
      UNION ALL
      SELECT 'type', SCHEMA_NAME(y.schema_id) + '.' + y.name FROM sys.types y WHERE y.is_user_defined = 1
      UNION ALL
      SELECT 'encrypted ' + o.type_desc, SCHEMA_NAME(o.schema_id) + '.' + o.name FROM sys.objects o
      JOIN sys.sql_modules m ON m.object_id = o.object_id WHERE o.is_ms_shipped = 0 AND m.definition IS NULL
      UNION ALL
      SELECT 'trigger of the database', r.name FROM sys.triggers r WHERE r.parent_class = 0
      UNION ALL
      SELECT i.type_desc + ' index', OBJECT_NAME(i.object_id) + '.' + i.name FROM sys.indexes i
      JOIN sys.objects o ON o.object_id = i.object_id WHERE o.is_ms_shipped = 0 AND i.type > 2
      UNION ALL
      SELECT 'partition scheme', p.name FROM sys.partition_schemes p""";

  private SqlServerQueries() {}

  /** All of them. */
  static CatalogQueries all() {
    return new CatalogQueries(Map.ofEntries(
        Map.entry("schema", """
            SELECT s.name AS [name] FROM sys.schemas s
            WHERE s.schema_id < 16384 AND s.name NOT IN ('sys', 'INFORMATION_SCHEMA', 'guest')"""),
        Map.entry("table", TABLES), Map.entry("column", COLUMNS), Map.entry("default", DEFAULTS),
        Map.entry("identity", IDENTITIES), Map.entry("primary key", KEYS.formatted("PK")),
        Map.entry("unique", KEYS.formatted("UQ")), Map.entry("check", CHECKS),
        Map.entry("foreign key", FOREIGN_KEYS), Map.entry("index", INDEXES),
        Map.entry("view", PROGRAMS.formatted("'V'")), Map.entry("procedure", PROGRAMS.formatted("'P'")),
        Map.entry("function", PROGRAMS.formatted("'FN', 'IF', 'TF'")), Map.entry("trigger", TRIGGERS),
        Map.entry("sequence", SEQUENCES), Map.entry("comment", COMMENTS), Map.entry("grant", GRANTS)),
        UNMODELLED);
  }
}
