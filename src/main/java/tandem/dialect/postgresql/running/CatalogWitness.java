package tandem.dialect.postgresql.running;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tandem.ddl.Sql;
import tandem.dialect.Witness;

/** What PostgreSQL's catalog can say of a statement that PostgreSQL refuses in a transaction. */
sealed interface CatalogWitness extends Witness {

  /**
   * The indexes of a table before one was made concurrently; manual, CREATE INDEX, "Building Indexes
   * Concurrently": what is cut off leaves an index of which pg_index.indisvalid is false.
   *
   * @param index the name it was to have; empty for one that PostgreSQL chooses
   */
  record NewIndex(long table, String index, Set<Long> before) implements CatalogWitness {
    @Override
    public Verdict judge(Connection connection) throws SQLException {
      List<Index> made = Index.where(connection, "i.indrelid = " + table).stream()
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
  record DroppedIndex(long oid) implements CatalogWitness {
    @Override
    public Verdict judge(Connection connection) throws SQLException {
      boolean gone = oid != 0 && Index.where(connection, "i.indexrelid = " + oid).isEmpty();
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
  record Leftovers(Set<Long> before) implements CatalogWitness {
    static final String LIKE = "NOT i.indisvalid AND c.relname ~ '_cc(new|old)[0-9]*$'";

    @Override
    public Verdict judge(Connection connection) throws SQLException {
      return new Again(Index.where(connection, LIKE).stream().filter(one -> !before.contains(one.oid()))
          .map(Index::drop).toList());
    }

    @Override
    public String text() {
      return "leftovers " + numbers(before);
    }
  }

  /** A partition that was to be detached concurrently; pg_inherits.inhdetachpending after its first half. */
  record Detached(long parent, long partition) implements CatalogWitness {
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
  record Global(boolean made, boolean before, String catalog, String column, String name)
      implements CatalogWitness {
    @Override
    public Verdict judge(Connection connection) throws SQLException {
      boolean there = isThere(connection, catalog, column, name);
      return there == made && there != before ? new Done() : new Again(List.of());
    }

    @Override
    public String text() {
      return "global " + made + " " + before + " " + catalog + " " + column + " " + name;
    }
  }

  /** What {@link #text} wrote; {@link Witness.Silent} for words of another version. */
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
      case Harmless.TEXT -> new Harmless();
      default -> new Silent();
    };
  }

  /** Whether a catalog of the whole server has a name. */
  static boolean isThere(Connection connection, String catalog, String column, String name)
      throws SQLException {
    String query = "SELECT FROM pg_catalog." + Sql.name(catalog) + " WHERE " + Sql.name(column) + " = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private static String numbers(Set<Long> oids) {
    return oids.isEmpty() ? "0"
        : oids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static Set<Long> set(String numbers) {
    return Arrays.stream(numbers.split(",")).map(Long::valueOf).collect(Collectors.toSet());
  }
}
