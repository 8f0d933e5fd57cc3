package tandem.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tandem.migration.DeploymentFile;
import tandem.migration.TextReference;
import tandem.migration.Texts;

/**
 * A project with a baseline and deployments behind it that no environment has run: tables, columns, indexes,
 * and a view in every fourth; every fifth needs the one before, and all views are two, so that they conflict.
 *
 * @param deployments how many lie behind the baseline
 */
record GeneratedBacklog(int deployments) {
  private static final int TABLES = 60;

  /** Writes config.yml and migrations. */
  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("config.yml"), "database: postgresql:17\n");
    Path migrations = Files.createDirectories(folder.resolve("migrations"));
    StringBuilder baseline = new StringBuilder("CREATE SCHEMA app;\n");
    for (int i = 1; i <= TABLES; i++) {
      baseline.append(
          "CREATE TABLE app.t_%d (id bigint PRIMARY KEY, note text, at timestamptz);\n".formatted(i));
    }
    script(migrations, 1, baseline.toString());
    String[] before = new String[2];
    for (int i = 2; i <= deployments + 1; i++) {
      script(migrations, i, statement(i));
      if (i % 4 == 0) {
        int view = i % 8 / 4;
        String text = "CREATE OR REPLACE VIEW app.v_%d AS SELECT id%s FROM app.t_%d;\n"
            .formatted(view, ", note".repeat(i > 8 ? 1 : 0) + (i > 16 ? ", at" : ""), view + 1);
        ship(migrations, i, view, text, before[view]);
        before[view] = text;
      }
    }
  }

  private static String statement(int number) {
    if (number % 5 == 0) {
      return "COMMENT ON TABLE app.new_%d IS 'needs the one before';\n".formatted(number - 1);
    }
    return """
        CREATE TABLE app.new_%1$d (id bigint PRIMARY KEY, of_id bigint REFERENCES app.t_%1$d);
        ALTER TABLE app.t_%1$d ADD COLUMN points integer DEFAULT 0 NOT NULL;
        CREATE INDEX ON app.t_%1$d (points);
        """.formatted(number);
  }

  private static void script(Path migrations, int number, String sql) throws IOException {
    Path folder = Files.createDirectories(migrations.resolve("%04d_change".formatted(number)));
    Files.writeString(folder.resolve("V%d.1__change.sql".formatted(number)), sql);
  }

  private static void ship(Path migrations, int number, int view, String text, String before)
      throws IOException {
    String script = "programmable/views/R__view_app.v_%d.sql".formatted(view);
    Files.createDirectories(migrations.resolve(script).getParent());
    Files.writeString(migrations.resolve(script), text);
    Texts texts = new Texts(migrations.resolve(Texts.NAME));
    Files.writeString(migrations.resolve("%04d_change".formatted(number)).resolve(DeploymentFile.NAME), """
        programmables:
          - object: view:app.v_%d
            script: %s
            text: %s
            before: %s
        """.formatted(view, script, texts.store(text).value(),
            before == null ? TextReference.NONE.value() : texts.store(before).value()));
  }
}
