package tandem.dialect.sqlite.running;

import java.util.List;
import tandem.ddl.Sql;
import tandem.dialect.Running.HistoryForm;
import tandem.model.TandemException;

/** Flyway's history table on SQLite: the same text, so that the file says the same whoever made it. */
final class SqliteHistory implements HistoryForm {
  static final String MAIN = "main";

  @Override
  public String schema() {
    return MAIN;
  }

  /**
   * Both parts always in quotes.
   *
   * @throws TandemException CONFIG-SCHEMA for another schema than the database's own
   */
  @Override
  public String quoted(String schema, String name) {
    if (!schema.equalsIgnoreCase(MAIN)) {
      throw TandemException.usage("CONFIG-SCHEMA", "SQLite has no schemas, so that no history can lie in '"
              + schema + "'")
          .remedy("take the schema out of config.yml and flyway.toml: a database is its file");
    }
    return HistoryForm.super.quoted(MAIN, name);
  }

  @Override
  public List<String> create(String schema, String name) {
    String table = quoted(schema, name);
    return List.of(
        """
        CREATE TABLE %s (
            "installed_rank" INT NOT NULL PRIMARY KEY,
            "version" VARCHAR(50),
            "description" VARCHAR(200) NOT NULL,
            "type" VARCHAR(20) NOT NULL,
            "script" VARCHAR(1000) NOT NULL,
            "checksum" INT,
            "installed_by" VARCHAR(100) NOT NULL,
            "installed_on" TEXT NOT NULL DEFAULT (strftime('%%Y-%%m-%%d %%H:%%M:%%f','now')),
            "execution_time" INT NOT NULL,
            "success" BOOLEAN NOT NULL
        )""".formatted(table),
        "CREATE INDEX \"main\".%s ON %s (\"success\")".formatted(Sql.quoted(name + "_s_idx"),
            Sql.quoted(name)));
  }

  /** Universal time, as Flyway's default has it. */
  @Override
  public String now() {
    return "strftime('%Y-%m-%d %H:%M:%f','now')";
  }

  @Override
  public String remedy(String schema, String name) {
    return "give whoever runs tandem the right to read the database's file";
  }
}
