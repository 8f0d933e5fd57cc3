package tandem.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A schema of a large application: tables with a key, a foreign key and defaults, indexes beside the keys,
 * views over two tables, functions, and triggers. The same numbers give the same schema.
 *
 * @param tables how many tables, each with one primary and one foreign key
 * @param columns how many columns they have in all, at least five each
 * @param indexes how many indexes there are beside those of the primary keys
 * @param views how many views
 * @param functions how many functions; those that triggers run are among them
 * @param triggers how many triggers
 */
public record GeneratedSchema(int tables, int columns, int indexes, int views, int functions, int triggers) {
  /** The schema that the aims of {@code docs/benchmarks.md} are about. */
  static final GeneratedSchema LARGE = new GeneratedSchema(1_500, 20_000, 2_500, 300, 500, 300);

  /** A small shop's worth, for what a person waits for many times a day. */
  static final GeneratedSchema SMALL = new GeneratedSchema(10, 80, 8, 3, 3, 2);

  /** What a person compares many times a day: 200 tables, 200 views, 200 functions. */
  static final GeneratedSchema MIDDLING = new GeneratedSchema(200, 2_600, 330, 200, 200, 60);

  private static final int SCHEMAS = 10;
  private static final List<String> TYPES = List.of("integer NOT NULL DEFAULT 0", "text", "numeric(12,2)",
      "timestamp with time zone NOT NULL DEFAULT now()", "boolean DEFAULT false", "jsonb",
      "character varying(80)");

  /** A schema of so many tables, and what usually comes with them. */
  public static GeneratedSchema ofTables(int tables) {
    return new GeneratedSchema(tables, tables * 13, tables * 5 / 3, tables / 4, tables / 2, tables / 5);
  }

  /** Builds it in an empty database. */
  public void build(Connection connection) throws SQLException {
    List<String> statements = new ArrayList<>();
    IntStream.range(0, SCHEMAS).forEach(i -> statements.add("CREATE SCHEMA s" + i));
    IntStream.range(0, tables).forEach(i -> statements.add(createTable(i)));
    IntStream.range(0, tables).forEach(i -> statements.add("ALTER TABLE " + table(i)
        + " ADD FOREIGN KEY (parent_id) REFERENCES " + table((i + 1) % tables) + " (id) ON DELETE CASCADE"));
    IntStream.range(0, indexes).forEach(i -> statements.add("CREATE INDEX i" + i + " ON " + table(i % tables)
        + (i < tables ? " (parent_id, name)" : " (lower(name)) WHERE (amount > 0)")));
    IntStream.range(0, views).forEach(i -> statements.add(createView(i)));
    IntStream.range(0, functions).forEach(i -> statements.add(createFunction(i, "")));
    IntStream.range(0, triggers).forEach(i -> statements.add("CREATE TRIGGER g" + i
        + " BEFORE INSERT OR UPDATE ON " + table(i)
        + " FOR EACH ROW EXECUTE FUNCTION s" + i % SCHEMAS + ".f" + i + "()"));
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (int from = 0; from < statements.size(); from += 200) {
        int to = Math.min(from + 200, statements.size());
        statement.execute(String.join(";\n", statements.subList(from, to)));
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      statement.execute("VACUUM ANALYZE");
    }
  }

  static String table(int number) {
    return "s" + number % SCHEMAS + ".t" + number;
  }

  private String createTable(int number) {
    int own = columns * (number + 1) / tables - columns * number / tables;
    StringBuilder sql = new StringBuilder("CREATE TABLE " + table(number) + " (\n  id bigint PRIMARY KEY,\n"
        + "  parent_id bigint,\n  name text NOT NULL,\n  amount numeric(12,2) DEFAULT 0,\n"
        + "  created timestamp with time zone NOT NULL DEFAULT now()");
    for (int i = 5; i < own; i++) {
      sql.append(",\n  c").append(i).append(' ').append(TYPES.get(i % TYPES.size()));
    }
    return sql.append(")").toString();
  }

  static String view(int number) {
    return "s" + number % SCHEMAS + ".v" + number;
  }

  String createView(int number) {
    return """
        CREATE VIEW %s AS
          SELECT a.id, a.name, sum(b.amount) AS total
          FROM %s a JOIN %s b ON b.id = a.parent_id
          WHERE a.amount > 0
          GROUP BY a.id, a.name""".formatted(
        view(number), table(number % tables), table((number + 1) % tables));
  }

  /** The function of this number, its body ending with {@code more}. */
  String createFunction(int number, String more) {
    String name = "s" + number % SCHEMAS + ".f" + number;
    if (number < triggers) {
      return """
          CREATE FUNCTION %s() RETURNS trigger LANGUAGE plpgsql AS $$
          BEGIN
            new.created := now();
            RETURN new;
          END $$""".formatted(name);
    }
    return """
        CREATE OR REPLACE FUNCTION %s(a integer, b text DEFAULT 'x') RETURNS bigint LANGUAGE sql STABLE AS $$
          SELECT count(*) FROM %s WHERE name = b AND id > a%s
        $$""".formatted(name, table(number % tables), more);
  }
}
