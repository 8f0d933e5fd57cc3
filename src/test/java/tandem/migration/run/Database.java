package tandem.migration.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import tandem.dialect.postgresql.running.PostgreSqlRunning;
import tandem.migration.FlywaySettings;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.TestServers;

/** A database of its own for one test, with Flyway and tandem at hand. */
final class Database implements AutoCloseable {
  private final ShadowDatabase shadow = TestServers.shared(17).create();

  @Override
  public void close() {
    shadow.close();
  }

  Connection connect() throws SQLException {
    return shadow.connect();
  }

  String url() {
    return shadow.jdbcUrl();
  }

  String user() {
    return shadow.user();
  }

  String password() {
    return shadow.password();
  }

  FluentConfiguration flyway(Path folder) {
    FluentConfiguration configuration = Flyway.configure()
        .dataSource(shadow.jdbcUrl(), shadow.user(), shadow.password())
        .locations("filesystem:" + folder);
    // Flyway's default lock is a transaction's, which a CREATE INDEX CONCURRENTLY waits for without end.
    configuration.getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    return configuration;
  }

  Runner tandem(Path folder) {
    return tandem(folder, FlywaySettings.defaults());
  }

  Runner tandem(Path folder, FlywaySettings settings) {
    return new Runner(new PostgreSqlRunning(), shadow::connect,
        MigrationsFolder.read(folder, settings).sound(), PastTexts.none(), RunListener.silent());
  }

  RunReport migrate(Path folder) {
    return migrate(folder, FlywaySettings.defaults(), RunOptions.plain());
  }

  RunReport migrate(Path folder, FlywaySettings settings, RunOptions options) {
    return tandem(folder, settings).run(MigrationsFolder.read(folder, settings).sound().all(), options);
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = connect(); Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Makes a role of the server, which databases share, unless it is there. */
  void role(String name) throws SQLException {
    execute("do $$ begin create role " + name + "; exception when duplicate_object then null; end $$");
  }

  /** The first column of a query. */
  List<String> query(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (result.next()) {
        values.add(result.getString(1));
      }
      return values;
    }
  }

  /** The history as text, all columns but the two of time. */
  List<String> history() throws SQLException {
    return history("public.flyway_schema_history");
  }

  List<String> history(String table) throws SQLException {
    return query("""
        SELECT row(installed_rank, version, description, type, script, checksum, installed_by, success)::text
          FROM %s ORDER BY installed_rank""".formatted(table));
  }

  /** The history table's own definition, for comparing who made it. */
  List<String> historyTable() throws SQLException {
    return query("""
        SELECT format('%s %s %s %s', a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                      pg_get_expr(d.adbin, d.adrelid))
          FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
         WHERE a.attrelid = 'public.flyway_schema_history'::regclass AND a.attnum > 0
        UNION ALL
        SELECT pg_get_indexdef(indexrelid) FROM pg_index
         WHERE indrelid = 'public.flyway_schema_history'::regclass
        UNION ALL
        SELECT conname || pg_get_constraintdef(oid) FROM pg_constraint
         WHERE conrelid = 'public.flyway_schema_history'::regclass AND contype = 'p'""");
  }
}
