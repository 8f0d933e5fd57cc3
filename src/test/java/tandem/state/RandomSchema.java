package tandem.state;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tandem.ddl.Sql;
import tandem.kind.Kinds;
import tandem.shadow.ShadowDatabase;

/**
 * Fills a database with whatever comes: schemas, tables, views on views, functions, triggers, foreign keys in
 * circles, comments, under names nobody should choose. The same seed gives the same database. A statement
 * that PostgreSQL refuses is left out.
 */
final class RandomSchema {
  private static final List<String> NAMES = List.of(
      "orders", "Orders", "ORDERS", "order", "select", "table", "user", "a b", "a.b", "a\"b", "it's",
      "per%cent",
      "dollar$$tag$", "back\\slash", "new\nline", "tab\there", "smile 😀", "Straße", "con", "aux.x",
      "..", ".",
      "/",
      "a/b", "~", "x~", "*", "trailing.", "trailing ", " lead", "-- no comment", "/* nor */", "; DROP",
      "_database",
      "schema", "x".repeat(63), "é".repeat(31), "é".repeat(30) + "x", "integer", "null",
      "0start", "UPPER", "upper");
  private static final List<String> TYPES = List.of(
      "integer", "bigint", "text", "varchar(20)", "numeric(10,2)", "boolean", "timestamptz", "text[]",
      "jsonb",
      "uuid", "bytea", "interval", "char(3)", "timestamp(3)");
  private static final List<String> TEXTS = List.of(
      "plain", "it's", "back\\slash", "$$", "$_$ $$", "line\nbreak\n", "😀 %s ${x}", "; -- not the end",
      "/* open", "''", " ");

  private final Random random;
  private final Kinds kinds;
  private final Statement statement;
  private final List<String> schemas = new ArrayList<>();
  private final List<String> tables = new ArrayList<>();
  private final List<String> views = new ArrayList<>();
  private final List<String> functions = new ArrayList<>();
  private final List<String> types = new ArrayList<>(TYPES);

  private RandomSchema(long seed, Kinds kinds, Statement statement) {
    this.random = new Random(seed);
    this.kinds = kinds;
    this.statement = statement;
  }

  /** Fills the database, or changes what is there and drops some of it. */
  static void fill(ShadowDatabase database, long seed, int steps, Kinds kinds) throws SQLException {
    try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      new RandomSchema(seed, kinds, statement).fill(steps);
    }
  }

  private void fill(int steps) throws SQLException {
    String user =
        "FROM pg_namespace n WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' ORDER BY 1";
    schemas.addAll(listed("SELECT quote_ident(nspname) " + user));
    String relations = "SELECT oid::regclass::text FROM pg_class WHERE oid >= 16384 AND relkind = '%s' "
        + "AND relnamespace::regnamespace::text !~ '^(pg_|information_schema)' ORDER BY 1";
    runs("SET search_path = ''");
    tables.addAll(listed(relations.formatted("r")));
    views.addAll(listed(relations.formatted("v")));
    boolean isNew = tables.isEmpty();
    for (int i = 0; i < steps / 6 && !isNew; i++) {
      drop();
    }
    for (int i = 0; i < 3; i++) {
      String schema = name();
      if (runs("CREATE SCHEMA " + schema)) {
        schemas.add(schema);
      }
    }
    for (int i = 0; i < 4; i++) {
      table();
    }
    for (int i = 0; i < steps; i++) {
      step();
    }
  }

  private List<String> listed(String query) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private void drop() {
    switch (random.nextInt(5)) {
      case 0 -> {
        String table = one(tables);
        if (tables.size() > 1 && runs("DROP TABLE " + table + " CASCADE")) {
          tables.remove(table);
        }
      }
      case 1 -> {
        if (!views.isEmpty()) {
          String view = one(views);
          runs("DROP VIEW " + view + " CASCADE");
          views.remove(view);
        }
      }
      case 2 -> runs("ALTER TABLE " + one(tables) + " DROP COLUMN c2 CASCADE");
      case 3 -> runs("COMMENT ON TABLE " + one(tables) + " IS NULL");
      default -> runs("ALTER TABLE " + one(tables) + " ALTER COLUMN id DROP DEFAULT");
    }
  }

  private void step() {
    switch (random.nextInt(14)) {
      case 0, 1 -> table();
      case 2 -> view();
      case 3 -> comment();
      case 4 -> runs("ALTER TABLE " + one(tables) + " ALTER COLUMN id SET DEFAULT " + random.nextInt(100));
      case 5 -> runs("ALTER TABLE " + one(tables) + " ADD COLUMN " + name() + " " + one(types));
      case 6 -> foreignKey();
      case 7 -> function();
      case 8 -> trigger();
      case 9 -> type();
      case 10 -> index();
      case 11 -> check();
      case 12 -> runs("ALTER TABLE " + one(tables) + " DROP COLUMN IF EXISTS c1");
      default -> sequence();
    }
  }

  private void table() {
    String table = in(one(schemas));
    String key = kinds.contains("primary key") ? " PRIMARY KEY" : "";
    StringBuilder columns = new StringBuilder("id integer" + key);
    for (int i = 1; i <= 1 + random.nextInt(4); i++) {
      columns.append(", c").append(i).append(' ').append(one(types));
      columns.append(random.nextBoolean() ? " NOT NULL" : "");
    }
    columns.append(", ").append(name()).append(" text DEFAULT ").append(Sql.literal(one(TEXTS)));
    if (runs("CREATE TABLE " + table + " (" + columns + ")")) {
      tables.add(table);
    }
  }

  private void view() {
    List<String> relations = new ArrayList<>(tables);
    relations.addAll(views);
    String view = in(one(schemas));
    String column = name();
    if (runs("CREATE VIEW " + view + " AS SELECT a.id, " + Sql.literal(one(TEXTS)) + "::text AS " + column
        + " FROM " + one(relations) + " a JOIN " + one(relations) + " b ON a.id = b.id")) {
      views.add(view);
    }
  }

  private void comment() {
    String text = Sql.literal(one(TEXTS));
    switch (random.nextInt(3)) {
      case 0 -> runs("COMMENT ON TABLE " + one(tables) + " IS " + text);
      case 1 -> runs("COMMENT ON COLUMN " + one(tables) + ".c1 IS " + text);
      default -> runs("COMMENT ON SCHEMA " + one(schemas) + " IS " + text);
    }
  }

  private void foreignKey() {
    if (kinds.contains("foreign key")) {
      runs("ALTER TABLE " + one(tables) + " ADD CONSTRAINT " + name()
          + " FOREIGN KEY (id) REFERENCES " + one(tables));
    }
  }

  private void function() {
    if (!kinds.contains("function")) {
      return;
    }
    String function = in(one(schemas));
    String argument = one(types);
    boolean made = random.nextBoolean()
        ? runs("CREATE FUNCTION " + function + "(x " + argument
            + ") RETURNS integer LANGUAGE sql IMMUTABLE AS " + Sql.dollarQuoted(
            "SELECT 1 -- " + one(TEXTS).replace('\n', ' ')))
        : runs("CREATE FUNCTION " + function + "(x " + argument + ") RETURNS bigint LANGUAGE sql "
            + "BEGIN ATOMIC SELECT count(*) FROM " + one(tables) + "; END");
    if (made) {
      functions.add(function);
    }
  }

  private void trigger() {
    if (kinds.contains("trigger") && kinds.contains("function")) {
      String function = in(one(schemas));
      runs("CREATE FUNCTION " + function + "() RETURNS trigger LANGUAGE plpgsql AS "
          + Sql.dollarQuoted(
              "BEGIN\n  RAISE NOTICE '%', " + Sql.literal(one(TEXTS)) + ";\n  RETURN NEW;\nEND"));
      runs("CREATE TRIGGER " + name() + " BEFORE INSERT ON " + one(tables) + " FOR EACH ROW EXECUTE FUNCTION "
          + function + "()");
    }
  }

  private void type() {
    String type = in(one(schemas));
    boolean isEnum = random.nextBoolean();
    boolean made = isEnum && kinds.contains("enum")
        && runs("CREATE TYPE " + type + " AS ENUM (" + Sql.literal(one(TEXTS)) + ", 'x')")
        || !isEnum && kinds.contains("domain")
        && runs("CREATE DOMAIN " + type + " AS text CHECK (VALUE <> " + Sql.literal(one(TEXTS)) + ")");
    if (made) {
      types.add(type);
    }
  }

  private void index() {
    if (kinds.contains("index")) {
      runs("CREATE INDEX " + name() + " ON " + one(tables) + " (id) WHERE id > 0");
    }
  }

  private void check() {
    if (kinds.contains("check") && kinds.contains("function") && !functions.isEmpty()) {
      runs("ALTER TABLE " + one(tables) + " ADD CONSTRAINT " + name()
          + " CHECK (" + one(functions) + "(c1) > 0)");
    }
  }

  private void sequence() {
    if (kinds.contains("sequence")) {
      String sequence = in(one(schemas));
      String table = one(tables);
      runs("CREATE SEQUENCE " + sequence + " START 5");
      runs("ALTER TABLE " + table + " ALTER COLUMN id SET DEFAULT nextval(" + Sql.literal(sequence) + ")");
      runs("ALTER SEQUENCE " + sequence + " OWNED BY " + table + ".id");
    }
  }

  private String name() {
    return Sql.name(one(NAMES));
  }

  private String in(String schema) {
    return schema + "." + name();
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private boolean runs(String sql) {
    try {
      statement.execute(sql);
      return true;
    } catch (SQLException e) {
      return false;
    }
  }
}
