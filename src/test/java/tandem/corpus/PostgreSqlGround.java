package tandem.corpus;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tandem.corpus.Contents.Table;
import tandem.ddl.Sql;
import tandem.dialect.Dialect;
import tandem.dialect.postgresql.PostgreSql;
import tandem.shadow.ShadowDatabase;
import tandem.shadow.ShadowServer;

/** A PostgreSQL server. */
final class PostgreSqlGround implements Ground {
  /** Sequences that a default calls have handed out the values of a real table's rows. */
  private static final String COUNTED = """
      DO $$
      DECLARE at record;
      BEGIN
        FOR at IN SELECT p.refobjid::regclass AS numbers, d.adrelid::regclass AS relation, a.attname AS name
          FROM pg_depend p
          JOIN pg_attrdef d ON p.classid = 'pg_attrdef'::regclass AND d.oid = p.objid
          JOIN pg_sequence s ON p.refclassid = 'pg_class'::regclass AND s.seqrelid = p.refobjid
          JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
          WHERE a.atttypid IN ('smallint'::regtype, 'integer'::regtype, 'bigint'::regtype)
        LOOP
          EXECUTE format('SELECT setval(%L, max(%I)) FROM %s HAVING max(%I) > 0',
            at.numbers, at.name, at.relation, at.name);
        END LOOP;
      END $$""";

  private final Dialect dialect = new PostgreSql();
  private final ShadowServer server;

  PostgreSqlGround(ShadowServer server) {
    this.server = server;
  }

  @Override
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public ShadowServer server() {
    return server;
  }

  /** Manual, "DISCARD". */
  @Override
  public void refresh(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DISCARD ALL");
    }
  }

  @Override
  public Contents contents(Connection connection) throws SQLException {
    return PostgreSqlContents.of(connection);
  }

  @Override
  public List<String> read(Connection connection, List<String> texts, String type) throws SQLException {
    String query = "SELECT v::" + type + "::text FROM unnest(?) WITH ORDINALITY AS u (v, n) ORDER BY n";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setArray(1, connection.createArrayOf("text", texts.toArray()));
      List<String> read = new ArrayList<>();
      try (ResultSet values = statement.executeQuery()) {
        while (values.next()) {
          read.add(values.getString(1));
        }
      }
      return read;
    } catch (SQLException noValueOfIt) {
      return texts;
    }
  }

  @Override
  public List<List<String>> rowsAs(Connection connection, Table table, Map<String, String> types)
      throws SQLException {
    Map<String, String> casts = new TreeMap<>();
    types.forEach((name, type) -> casts.put(name, wayBack(connection, table, name, type)));
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(PostgreSqlContents.rowsQuery(table, casts))) {
      return PostgreSqlContents.rows(rows);
    }
  }

  /** The cast that takes all values: not every two types have one, and all have one to and from text. */
  private static String wayBack(Connection connection, Table table, String name, String type) {
    for (String cast : List.of("::" + type, "::text::" + type)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "SELECT count(" + Sql.name(name) + cast + ") FROM " + PostgreSqlContents.sql(table));
        return cast;
      } catch (SQLException noWayBack) {
        continue;
      }
    }
    return "";
  }

  @Override
  public void carry(Contents contents, Connection from, Connection to) throws SQLException {
    CarriedRows.carry(contents, from, to);
  }

  @Override
  public void count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(COUNTED);
    }
  }

  @Override
  public List<String> dump(ShadowDatabase database) {
    return PgDump.reads(server.major()) ? PgDump.statements(database) : List.of();
  }

  @Override
  public Witness witness(Connection connection, boolean ofCorpus) throws SQLException {
    return new LockWitness(connection, ofCorpus);
  }
}
