package tandem.dialect.postgresql.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import tandem.dialect.postgresql.rows.Shape.Check;
import tandem.dialect.postgresql.rows.Shape.Column;
import tandem.dialect.postgresql.rows.Shape.ForeignKey;
import tandem.dialect.postgresql.rows.Shape.Table;
import tandem.model.ObjectKey;

/**
 * Makes three rows in each empty table, or one where three do not fit (a table that may hold one only, a
 * unique boolean). Foreign keys point at rows just made; a key that goes round in a circle gets the value
 * that the other side will have. Nothing is parsed: what does not fit, the database refuses, and other values
 * follow.
 */
final class RowMaker {
  private static final int ROWS = 3;

  private final Shape shape;
  private final Wishes wishes;
  private final Values values;
  private final Map<Long, Integer> filled = new HashMap<>();
  private final Set<Long> tried = new HashSet<>();

  RowMaker(Shape shape, Wishes wishes) {
    this.shape = shape;
    this.wishes = wishes;
    this.values = new Values(shape);
  }

  /** Fills the tables in the transaction of the connection, which is in one; commits nothing. */
  void fill(Connection connection, Set<ObjectKey> leftEmpty) throws SQLException {
    Map<Long, Integer> occupied = occupied(connection);
    filled.putAll(occupied);
    try (Statement statement = connection.createStatement()) {
      for (Table table : FillOrder.of(shape)) {
        if (!table.reachesOut() && !occupied.containsKey(table.oid()) && !leftEmpty.contains(table.key())) {
          fill(statement, table);
        }
        tried.add(table.oid());
      }
      filled.keySet().removeAll(occupied.keySet());
      takeBackOrphans(statement);
    }
  }

  /** How many rows the tables have that hold any, counted to three. */
  private Map<Long, Integer> occupied(Connection connection) throws SQLException {
    Map<Long, Integer> occupied = new HashMap<>();
    List<Table> here = shape.tables().values().stream().filter(table -> !table.reachesOut()).toList();
    for (List<Table> some : Chunks.of(here)) {
      String query = some.stream()
          .map(table -> "SELECT " + table.oid() + ", count(*) FROM (SELECT FROM " + table.sql() + " LIMIT "
              + ROWS + ") AS few HAVING count(*) > 0")
          .collect(Collectors.joining("\nUNION ALL "));
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          occupied.put(rows.getLong(1), rows.getInt(2));
        }
      }
    }
    return occupied;
  }

  private void fill(Statement statement, Table table) throws SQLException {
    Optional<Map<Column, List<IntFunction<String>>>> variants = variants(table);
    if (variants.isEmpty()) {
      return;
    }
    for (int rows : List.of(ROWS, 1)) {
      Attempt attempt = new Attempt(table, variants.get(), values);
      Optional<ServerErrorMessage> refusal = refused(statement, attempt.insert(rows));
      while (refusal.isPresent() && attempt.advance(refusal.get())) {
        refusal = refused(statement, attempt.insert(rows));
      }
      if (refusal.isEmpty()) {
        filled.put(table.oid(), rows);
        return;
      }
    }
  }

  /** What the database says against it; nothing where it has done it. */
  private static Optional<ServerErrorMessage> refused(Statement statement, String sql) throws SQLException {
    try {
      statement.execute("SAVEPOINT attempt;\n" + sql + ";\nRELEASE SAVEPOINT attempt");
      return Optional.empty();
    } catch (PSQLException e) {
      if (e.getServerErrorMessage() == null) {
        throw e;
      }
      statement.execute("ROLLBACK TO SAVEPOINT attempt");
      return Optional.of(e.getServerErrorMessage());
    }
  }

  /** The variants of each column that is written; empty where a foreign key has nothing to point at. */
  private Optional<Map<Column, List<IntFunction<String>>>> variants(Table table) {
    Map<Integer, List<IntFunction<String>>> references = new HashMap<>();
    List<ForeignKey> widestFirst = new ArrayList<>(table.foreignKeys());
    widestFirst.sort(Comparator.comparingInt(key -> -key.columns().size()));
    for (ForeignKey key : widestFirst) {
      boolean nullable = key.columns().stream().anyMatch(number -> !table.column(number).notNull());
      if (shape.tables().containsKey(key.target()) && !refer(table, key, references) && !nullable) {
        return Optional.empty();
      }
    }
    Map<Column, List<IntFunction<String>>> variants = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      if (!column.generated()) {
        variants.put(column, variants(table, column, references));
      }
    }
    return Optional.of(variants);
  }

  private List<IntFunction<String>> variants(
      Table table, Column column, Map<Integer, List<IntFunction<String>>> references) {
    List<IntFunction<String>> variants = new ArrayList<>(
        references.getOrDefault(column.number(), List.of()));
    if (variants.isEmpty()) {
      variants.addAll(Bounds.variants(table, column));
      variants.addAll(wishes.variants(table, column, values));
      variants.addAll(values.variants(column, checks(table, column)));
    } else if (!column.notNull()) {
      variants.add(row -> "NULL");
    }
    return variants;
  }

  private List<Check> checks(Table table, Column column) {
    return table.checks().stream().filter(check -> check.columns().contains(column.number())).toList();
  }

  /** Points the columns of a foreign key at rows; false where there are none and will be none. */
  private boolean refer(Table table, ForeignKey key, Map<Integer, List<IntFunction<String>>> references) {
    Table target = shape.tables().get(key.target());
    Integer there = filled.get(key.target());
    boolean staysEmpty = there == null && tried.contains(key.target());
    for (int i = 0; i < key.columns().size(); i++) {
      Column referenced = target.column(key.targetColumns().get(i));
      List<IntFunction<String>> variants = new ArrayList<>();
      if (there != null) {
        variants.add(row -> row(target, key, referenced, (row - 1) % there));
        variants.add(row -> row(target, key, referenced, row % there));
      } else if (staysEmpty && !table.column(key.columns().get(i)).notNull()) {
        variants.add(row -> "NULL");
      } else if (!staysEmpty) {
        variants.addAll(values.variants(referenced, checks(target, referenced)).subList(0, 1));
      }
      if (!variants.isEmpty()) {
        references.putIfAbsent(key.columns().get(i), variants);
      }
    }
    return !staysEmpty;
  }

  private static String row(Table target, ForeignKey key, Column referenced, int offset) {
    String order = key.targetColumns().stream().map(number -> target.column(number).sql())
        .collect(Collectors.joining(", "));
    return "(SELECT " + referenced.sql() + " FROM " + target.sql() + " ORDER BY " + order
        + " LIMIT 1 OFFSET " + offset + ")";
  }

  /** Foreign keys are not checked while session_replication_role is replica: what points nowhere goes. */
  private void takeBackOrphans(Statement statement) throws SQLException {
    List<Table> orphans = orphans(statement);
    while (!orphans.isEmpty()) {
      for (Table table : orphans) {
        filled.remove(table.oid());
        refused(statement, "DELETE FROM " + table.sql());
      }
      orphans = orphans(statement);
    }
  }

  private List<Table> orphans(Statement statement) throws SQLException {
    List<String> queries = new ArrayList<>();
    for (Table table : shape.tables().values()) {
      for (ForeignKey key : table.foreignKeys()) {
        if (filled.containsKey(table.oid()) && shape.tables().containsKey(key.target())) {
          queries.add(orphan(table, key));
        }
      }
    }
    Set<Table> orphans = new LinkedHashSet<>();
    for (List<String> some : Chunks.of(queries)) {
      try (ResultSet rows = statement.executeQuery(String.join("\nUNION ALL ", some))) {
        while (rows.next()) {
          orphans.add(shape.tables().get(rows.getLong(1)));
        }
      }
    }
    return List.copyOf(orphans);
  }

  private String orphan(Table table, ForeignKey key) {
    Table target = shape.tables().get(key.target());
    List<String> points = new ArrayList<>();
    List<String> matches = new ArrayList<>();
    for (int i = 0; i < key.columns().size(); i++) {
      String mine = "c." + table.column(key.columns().get(i)).sql();
      points.add(mine + " IS NOT NULL");
      matches.add("p." + target.column(key.targetColumns().get(i)).sql() + "::text = " + mine + "::text");
    }
    return "SELECT " + table.oid() + " WHERE EXISTS (SELECT FROM " + table.sql() + " c WHERE "
        + String.join(" AND ", points) + " AND NOT EXISTS (SELECT FROM " + target.sql() + " p WHERE "
        + String.join(" AND ", matches) + "))";
  }
}
