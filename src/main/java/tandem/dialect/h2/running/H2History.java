package tandem.dialect.h2.running;

import java.util.List;
import tandem.ddl.Sql;
import tandem.dialect.Running.HistoryForm;

/**
 * Flyway's history table on H2. Its first row, of rank -1 and type TABLE, stands for the table itself: Flyway
 * leaves it out when it reads, and whoever has it locked is the one who runs.
 */
final class H2History implements HistoryForm {

  @Override
  public String schema() {
    return "PUBLIC";
  }

  /**
   * Not IF NOT EXISTS, as Flyway has it: of two first runs the second has to stop. The first row comes with
   * {@link HistoryRowLock}, behind the index: H2 commits each definition, and a table without that row is one
   * that was not made to the end.
   */
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
            "checksum" INT,
            "installed_by" VARCHAR(100) NOT NULL,
            "installed_on" TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
            "execution_time" INT NOT NULL,
            "success" BOOLEAN NOT NULL,
            CONSTRAINT %s PRIMARY KEY ("installed_rank")
        )""".formatted(table, Sql.quoted(name + "_pk")),
        index(table));
  }

  /** The table's index, whose name is the table's with an ending. */
  static String index(String table) {
    String name = table.substring(0, table.length() - 1) + "_s_idx\"";
    return "CREATE INDEX IF NOT EXISTS " + name + " ON " + table + " (\"success\")";
  }

  /** The row that stands for the table. */
  static final String FIRST_ROW = "SELECT -1, NULL, '<< Flyway Schema History table created >>', 'TABLE', '',"
      + " NULL, CURRENT_USER, CURRENT_TIMESTAMP, 0, TRUE";

  @Override
  public String now() {
    return "CURRENT_TIMESTAMP";
  }

  @Override
  public String remedy(String schema, String name) {
    return "GRANT SELECT ON " + quoted(schema, name) + " TO the user of this environment";
  }
}
