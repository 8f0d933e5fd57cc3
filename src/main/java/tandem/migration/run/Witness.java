package tandem.migration.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tandem.ddl.Sql;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.StatementHead;
import tandem.ddl.script.Token;
import tandem.ddl.script.Tokens;

/**
 * What the catalog can say of a statement that PostgreSQL refuses in a transaction and that may have been cut
 * off: it is asked before the statement is sent, what it said is noted, and asked again when a later run
 * finds no word of how the statement ended. All that is PostgreSQL's about this stands here.
 */
sealed interface Witness {

  /** What became of the statement. */
  sealed interface Verdict {}

  /** It came to its end. */
  record Done() implements Verdict {}

  /** It did not; what it left is taken away with these statements, and then it may be sent again. */
  record Again(List<String> first) implements Verdict {}

  /** It came so far that another statement ends it. */
  record Finished(String by) implements Verdict {}

  /** Nobody can tell. */
  record Unknown() implements Verdict {}

  /** Asks the catalog. */
  Verdict judge(Connection connection) throws SQLException;

  /** The words it is noted by; {@link #parse} reads them. */
  String text();

  /**
   * The indexes of a table before one was made concurrently; manual, CREATE INDEX, "Building Indexes
   * Concurrently": what is cut off leaves an index of which pg_index.indisvalid is false.
   *
   * @param index the name it was to have; empty for one that PostgreSQL chooses
   */
  record NewIndex(long table, String index, Set<Long> before) implements Witness {
    @Override
    public Verdict judge(Connection connection) throws SQLException {
      List<Index> made = indexes(connection, "i.indrelid = " + table).stream()
          .filter(one -> !before.contains(one.oid()) && (index.isEmpty() || one.name().equals(index)))
          .toList();
      List<String> drops = made.stream().filter(Predicate.not(Index::valid)).map(Index::drop).toList();
      return made.size() > drops.size() ? new Done() : new Again(drops);
    }

    @Override
    public String text() {
      return "new-index " + table + " " + numbers(before) + " " + index;
    }
  }

  /** An index that was to be dropped concurrently; one that is still there is only no longer used. */
  record DroppedIndex(long oid) implements Witness {
    @Override
    public Verdict judge(Connection connection) throws SQLException {
      boolean gone = oid != 0 && indexes(connection, "i.indexrelid = " + oid).isEmpty();
      return gone ? new Done() : new Again(List.of());
    }

    @Override
    public String text() {
      return "dropped-index " + oid;
    }
  }

  /**
   * What earlier REINDEX CONCURRENTLY had left before this one; manual, REINDEX, "Rebuilding Indexes
   * Concurrently": what is cut off leaves invalid indexes called …_ccnew or …_ccold, and may be run again.
   */
  record Leftovers(Set<Long> before) implements Witness {
    static final String LIKE = "NOT i.indisvalid AND c.relname ~ '_cc(new|old)[0-9]*$'";

    @Override
    public Verdict judge(Connection connection) throws SQLException {
      return new Again(indexes(connection, LIKE).stream().filter(one -> !before.contains(one.oid()))
          .map(Index::drop).toList());
    }

    @Override
    public String text() {
      return "leftovers " + numbers(before);
    }
  }

  /** A partition that was to be detached concurrently; pg_inherits.inhdetachpending after its first half. */
  record Detached(long parent, long partition) implements Witness {
    @Override
    public Verdict judge(Connection connection) throws SQLException {
      String query = """
          SELECT inhdetachpending, inhparent::regclass::text, inhrelid::regclass::text
            FROM pg_catalog.pg_inherits WHERE inhparent = ? AND inhrelid = ?""";
      try (PreparedStatement statement = connection.prepareStatement(query)) {
        statement.setLong(1, parent);
        statement.setLong(2, partition);
        try (ResultSet row = statement.executeQuery()) {
          if (!row.next()) {
            return partition == 0 ? new Again(List.of()) : new Done();
          }
          return row.getBoolean(1)
              ? new Finished("ALTER TABLE " + row.getString(2) + " DETACH PARTITION " + row.getString(3)
                  + " FINALIZE")
              : new Again(List.of());
        }
      }
    }

    @Override
    public String text() {
      return "detached " + parent + " " + partition;
    }
  }

  /** A database, tablespace or subscription that was to be made or dropped: its name decides. */
  record Global(boolean made, boolean before, String catalog, String column, String name) implements Witness {
    @Override
    public Verdict judge(Connection connection) throws SQLException {
      boolean there = exists(connection, catalog, column, name);
      return there == made && there != before ? new Done() : new Again(List.of());
    }

    @Override
    public String text() {
      return "global " + made + " " + before + " " + catalog + " " + column + " " + name;
    }
  }

  /** To run it once more does no harm: VACUUM, REINDEX without CONCURRENTLY, CLUSTER, ALTER SYSTEM. */
  record Harmless() implements Witness {
    @Override
    public Verdict judge(Connection connection) {
      return new Again(List.of());
    }

    @Override
    public String text() {
      return "harmless";
    }
  }

  /** No catalog tells how far it came. */
  record Silent() implements Witness {
    @Override
    public Verdict judge(Connection connection) {
      return new Unknown();
    }

    @Override
    public String text() {
      return "silent";
    }
  }

  /** Looks at the catalog before a statement is sent that PostgreSQL refuses in a transaction. */
  static Witness before(ScriptStatement statement, Connection connection) throws SQLException {
    StatementHead head = statement.head();
    return switch (head.verb() + " " + head.objectKind()) {
      case "CREATE INDEX" -> {
        long table = relation(connection, head.on());
        Set<Long> there = oids(indexes(connection, "i.indrelid = " + table));
        yield new NewIndex(table, lastName(head.name()), there);
      }
      case "DROP INDEX" -> new DroppedIndex(relation(connection, head.name()));
      case "ALTER TABLE" -> detached(statement.text(), head, connection);
      case "CREATE DATABASE", "DROP DATABASE" -> global(head, "pg_database", "datname", connection);
      case "CREATE TABLESPACE", "DROP TABLESPACE" -> global(head, "pg_tablespace", "spcname", connection);
      case "CREATE SUBSCRIPTION", "DROP SUBSCRIPTION" ->
          global(head, "pg_subscription", "subname", connection);
      case "ALTER SYSTEM", "ALTER DATABASE", "ALTER SUBSCRIPTION", "DISCARD " -> new Harmless();
      default -> switch (head.verb()) {
        case "REINDEX" -> isConcurrent(statement.text())
            ? new Leftovers(oids(indexes(connection, Leftovers.LIKE))) : new Harmless();
        case "VACUUM", "CLUSTER" -> new Harmless();
        default -> new Silent();
      };
    };
  }

  /** What {@link #text} wrote; {@link Silent} for words of another version. */
  static Witness parse(String text) {
    String[] words = text.split(" ", 6);
    return switch (words[0]) {
      case "new-index" -> {
        String[] parts = text.split(" ", 4);
        yield new NewIndex(Long.parseLong(parts[1]), parts[3], set(parts[2]));
      }
      case "dropped-index" -> new DroppedIndex(Long.parseLong(words[1]));
      case "leftovers" -> new Leftovers(set(words[1]));
      case "detached" -> new Detached(Long.parseLong(words[1]), Long.parseLong(words[2]));
      case "global" -> new Global(Boolean.parseBoolean(words[1]), Boolean.parseBoolean(words[2]), words[3],
          words[4], words[5]);
      case "harmless" -> new Harmless();
      default -> new Silent();
    };
  }

  /** Whether a statement says CONCURRENTLY. */
  static boolean isConcurrent(String sql) {
    return Tokens.head(sql, Integer.MAX_VALUE).stream().anyMatch(token -> token.is(sql, "CONCURRENTLY"));
  }

  private static Witness detached(String sql, StatementHead head, Connection connection) throws SQLException {
    List<Token> tokens = Tokens.head(sql, Integer.MAX_VALUE);
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).is(sql, "DETACH") && tokens.get(i + 1).is(sql, "PARTITION")) {
        StringBuilder name = new StringBuilder();
        for (int at = i + 2; at < tokens.size() && !tokens.get(at).is(sql, "CONCURRENTLY"); at++) {
          name.append(tokens.get(at).text(sql));
        }
        return new Detached(relation(connection, head.name()), relation(connection, name.toString()));
      }
    }
    return new Silent();
  }

  private static Witness global(StatementHead head, String catalog, String column, Connection connection)
      throws SQLException {
    String name = lastName(head.name());
    boolean there = exists(connection, catalog, column, name);
    return new Global(head.verb().equals("CREATE"), there, catalog, column, name);
  }

  /** An index as far as it matters here. */
  record Index(long oid, String schema, String name, boolean valid) {
    String drop() {
      return "DROP INDEX CONCURRENTLY IF EXISTS " + Sql.name(schema, name);
    }
  }

  private static List<Index> indexes(Connection connection, String condition) throws SQLException {
    String query = """
        SELECT c.oid, n.nspname, c.relname, i.indisvalid
          FROM pg_catalog.pg_index i
          JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
          JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE %s ORDER BY c.oid""".formatted(condition);
    List<Index> indexes = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        indexes.add(new Index(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getBoolean(4)));
      }
    }
    return indexes;
  }

  /**
   * The oid of a relation by its name as typed, found as the statement will find it; 0 where it is not there.
   */
  private static long relation(Connection connection, String typed) throws SQLException {
    String query = "SELECT coalesce(pg_catalog.to_regclass(?)::oid, 0)";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, typed);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static boolean exists(Connection connection, String catalog, String column, String name)
      throws SQLException {
    String query = "SELECT FROM pg_catalog." + Sql.name(catalog) + " WHERE " + Sql.name(column) + " = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  /** The name that the last part of a typed name stands for; empty for none. */
  private static String lastName(String typed) {
    List<Token> tokens = Tokens.of(typed);
    return tokens.isEmpty() ? "" : tokens.getLast().name(typed);
  }

  private static Set<Long> oids(List<Index> indexes) {
    return indexes.stream().map(Index::oid).collect(Collectors.toSet());
  }

  private static String numbers(Set<Long> oids) {
    return oids.isEmpty() ? "0"
        : oids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static Set<Long> set(String numbers) {
    return Arrays.stream(numbers.split(",")).map(Long::valueOf).collect(Collectors.toSet());
  }
}
