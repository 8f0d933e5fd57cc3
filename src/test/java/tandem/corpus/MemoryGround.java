package tandem.corpus;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import tandem.corpus.Contents.Column;
import tandem.corpus.Contents.Table;
import tandem.ddl.Running;
import tandem.dialect.Dialect;
import tandem.dialect.MemoryEngine;
import tandem.shadow.MemoryShadows;
import tandem.shadow.ShadowServer;

/**
 * What is alike where the database runs in this process: it is in memory, and texts are asked for one by one.
 */
abstract class MemoryGround implements Ground {
  private final Dialect dialect;
  private final ShadowServer server;

  MemoryGround(MemoryEngine engine) {
    this.dialect = engine.dialect();
    this.server = new MemoryShadows(engine).open(OptionalInt.empty());
  }

  @Override
  public final Dialect dialect() {
    return dialect;
  }

  @Override
  public final ShadowServer server() {
    return server;
  }

  @Override
  public final void refresh(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
  }

  /** All rows of a query, each value as text. */
  static List<List<String>> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** A parameter as a value of a type. */
  abstract String cast(String type);

  @Override
  public final List<String> read(Connection connection, List<String> texts, String type) throws SQLException {
    List<String> read = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement("SELECT " + cast(type))) {
      for (String text : texts) {
        statement.setString(1, text);
        try (ResultSet value = statement.executeQuery()) {
          value.next();
          read.add(value.getString(1));
        }
      }
      return read;
    } catch (SQLException noValueOfIt) {
      return texts;
    }
  }

  /**
   * Takes the rows of a table over.
   *
   * @param target the table as a statement names it
   * @param overriding what stands before VALUES so that all columns can be filled; with a space behind
   */
  static void copy(Table table, String target, String overriding, Connection from, Connection to)
      throws SQLException {
    List<String> columns = table.columns().values().stream().filter(column -> !column.generated())
        .map(Column::name).map(MemoryGround::name).toList();
    if (columns.isEmpty()) {
      return;
    }
    String list = columns.stream().collect(Collectors.joining(", "));
    try (Statement read = from.createStatement();
        ResultSet rows = read.executeQuery("SELECT " + list + " FROM " + target);
        PreparedStatement write = to.prepareStatement("INSERT INTO " + target + " (" + list + ") "
            + overriding
            + "VALUES (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ')')) {
      while (rows.next()) {
        for (int i = 1; i <= columns.size(); i++) {
          write.setObject(i, rows.getObject(i));
        }
        write.execute();
      }
    }
  }

  /** These count the rows that are there by themselves. */
  @Override
  public final void count(Connection connection) {
    // Nothing here makes rows but seeds.
  }

  /** True where what goes together runs in one transaction, and the rest in none, as scripts do. */
  abstract boolean runsTogether();

  @Override
  public final Witness witness(Connection connection, boolean ofCorpus) {
    return new Witness() {
      @Override
      public void run(tandem.ddl.Statement statement) throws SQLException {
        connection.setAutoCommit(!runsTogether() || statement.running() == Running.OUTSIDE);
        try (Statement jdbc = connection.createStatement()) {
          jdbc.execute(statement.sql());
        }
      }

      @Override
      public List<String> contradictions() {
        return List.of();
      }
    };
  }
}
