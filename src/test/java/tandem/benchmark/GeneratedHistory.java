package tandem.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import tandem.dialect.postgresql.running.PostgreSqlRunning;
import tandem.migration.Checksum;
import tandem.migration.DeploymentFile;
import tandem.migration.FlywaySettings;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.Texts;
import tandem.migration.history.HistoryTable;
import tandem.shadow.ShadowDatabase;

/**
 * A project with a long past: deployments of four scripts, a repeatable for every ninth script, recorded by a
 * deployment, and a database that has run all but the last deployment.
 *
 * @param scripts how many scripts and rows in the history, about
 */
record GeneratedHistory(int scripts) {
  private static final int IN_EACH = 4;

  private int deployments() {
    return scripts * 9 / 10 / IN_EACH;
  }

  private int repeatables() {
    return scripts / 10;
  }

  /** Writes config.yml and migrations, with an environment {@code production}. */
  void write(Path folder, int major, ShadowDatabase database) throws IOException {
    Files.writeString(folder.resolve("config.yml"), """
        database: postgresql:%d
        environments:
          production: {kind: shared, url: "%s", user: "%s", password: "%s"}
        """.formatted(major, database.jdbcUrl(), database.user(), database.password()));
    Path migrations = folder.resolve("migrations");
    Path views = Files.createDirectories(migrations.resolve("programmable/views"));
    for (int i = 1; i <= deployments(); i++) {
      Path deployment = Files.createDirectories(migrations.resolve("%04d_change".formatted(i)));
      for (int j = 1; j <= IN_EACH; j++) {
        Files.writeString(deployment.resolve("V%d.%d__change.sql".formatted(i, j)),
            "CREATE TABLE app.t_%d_%d (id bigint PRIMARY KEY, note text);\n".formatted(i, j));
      }
      if (i <= repeatables()) {
        String view = "CREATE OR REPLACE VIEW app.v_%d AS SELECT id FROM app.t_%d_1;\n".formatted(i, i);
        Files.writeString(views.resolve("R__view_app.v_%d.sql".formatted(i)), view);
        Files.writeString(deployment.resolve(DeploymentFile.NAME), """
            programmables:
              - object: view:app.v_%d
                script: programmable/views/R__view_app.v_%d.sql
                text: %s
                before: none
            """.formatted(i, i, Texts.reference(view).value()));
      }
    }
  }

  /** Writes the rows of all that has run. */
  void run(Path folder, Connection connection) throws SQLException {
    MigrationsFolder migrations =
        MigrationsFolder.read(folder.resolve("migrations"), FlywaySettings.defaults()).sound();
    HistoryTable table = new HistoryTable(new PostgreSqlRunning(), "public", "flyway_schema_history");
    try (Statement statement = connection.createStatement()) {
      for (String sql : table.createStatements()) {
        statement.execute(sql);
      }
    }
    try (PreparedStatement insert = connection.prepareStatement("""
        INSERT INTO %s VALUES (?, ?, ?, 'SQL', ?, ?, 'app', now(), 1, true)""".formatted(table.quoted()))) {
      int rank = 0;
      List<Migration> all = new ArrayList<>(migrations.versioned());
      all.subList(all.size() - IN_EACH, all.size()).clear();
      all.addAll(migrations.repeatables());
      for (Migration script : all) {
        insert.setInt(1, ++rank);
        insert.setString(2, script.version().map(version -> version.text()).orElse(null));
        insert.setString(3, script.description());
        insert.setString(4, script.script());
        insert.setInt(5, Checksum.of(script.text()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
