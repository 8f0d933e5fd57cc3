package tandem.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What happens to a schema in some days of work, numbered: eight sorts of change, spread over its objects.
 * The same number is the same change.
 *
 * @param schema what is changed
 */
record GeneratedChanges(GeneratedSchema schema) {
  private static final int SORTS = 8;

  /** Makes the changes from one number to before another. */
  void make(int from, int to, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(IntStream.range(from, to).mapToObj(this::change).collect(Collectors.joining(";\n")));
    }
  }

  private String change(int number) {
    String table = GeneratedSchema.table(number % schema.tables());
    return switch (number % SORTS) {
      case 0 -> "ALTER TABLE " + table + " ADD COLUMN points_" + number + " integer NOT NULL DEFAULT 0";
      case 1 -> "ALTER TABLE " + table + " ALTER COLUMN created DROP NOT NULL";
      case 2 -> "CREATE INDEX points_" + number + " ON " + table + " (created)";
      case 3 -> newBody(number / SORTS);
      case 4 -> "CREATE TABLE s0.new_" + number + " (id integer PRIMARY KEY, t bigint REFERENCES " + table
          + ")";
      case 5 -> "ALTER TABLE " + table + " ALTER COLUMN amount SET DEFAULT " + number;
      case 6 -> "COMMENT ON TABLE " + table + " IS 'number " + number + "'";
      default -> newTypeUnderView(number / SORTS % schema.views());
    };
  }

  private String newBody(int number) {
    int plain = schema.triggers() + number % (schema.functions() - schema.triggers());
    return schema.createFunction(plain, " + " + number);
  }

  private String newTypeUnderView(int view) {
    return "DROP VIEW " + GeneratedSchema.view(view)
        + ";\nALTER TABLE " + GeneratedSchema.table(view % schema.tables())
        + " ALTER COLUMN name TYPE character varying(90);\n" + schema.createView(view);
  }
}
