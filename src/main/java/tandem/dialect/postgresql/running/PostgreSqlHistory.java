package tandem.dialect.postgresql.running;

import java.util.List;
import tandem.ddl.Sql;
import tandem.dialect.Running.HistoryForm;

/** Flyway's history table on PostgreSQL: the same definition, the same name. */
final class PostgreSqlHistory implements HistoryForm {

  @Override
  public String schema() {
    return "public";
  }

  @Override
  public List<String> create(String schema, String name) {
    String table = quoted(schema, name);
    return List.of(
        """
        CREATE TABLE %s (
            "installed_rank" INT NOT NULL,
            "version" VARCHAR(50),
            "description" VARCHAR(200) NOT NULL,
            "type" VARCHAR(20) NOT NULL,
            "script" VARCHAR(1000) NOT NULL,
            "checksum" INTEGER,
            "installed_by" VARCHAR(100) NOT NULL,
            "installed_on" TIMESTAMP NOT NULL DEFAULT now(),
            "execution_time" INTEGER NOT NULL,
            "success" BOOLEAN NOT NULL
        )""".formatted(table),
        "ALTER TABLE %s ADD CONSTRAINT %s PRIMARY KEY (\"installed_rank\")"
            .formatted(table, Sql.quoted(name + "_pk")),
        "CREATE INDEX %s ON %s (\"success\")".formatted(Sql.quoted(name + "_s_idx"), table));
  }

  /** Not the default {@code now()}, which is the start of the transaction: the script's, not the row's. */
  @Override
  public String now() {
    return "clock_timestamp()";
  }

  @Override
  public String remedy(String schema, String name) {
    return "GRANT SELECT ON " + Sql.name(schema, name)
        + " to the user of this environment, and USAGE on its schema";
  }
}
