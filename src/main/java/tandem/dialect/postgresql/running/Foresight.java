package tandem.dialect.postgresql.running;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.StatementHead;
import tandem.ddl.script.Token;
import tandem.dialect.Witness;
import tandem.dialect.postgresql.running.CatalogWitness.Detached;
import tandem.dialect.postgresql.running.CatalogWitness.DroppedIndex;
import tandem.dialect.postgresql.running.CatalogWitness.Global;
import tandem.dialect.postgresql.running.CatalogWitness.Leftovers;
import tandem.dialect.postgresql.running.CatalogWitness.NewIndex;
import tandem.dialect.postgresql.script.PostgreSqlSyntax;

/** Looks at the catalog before a statement is sent. */
final class Foresight {
  private final Connection connection;

  Foresight(Connection connection) {
    this.connection = connection;
  }

  /** What can be said later of a statement that PostgreSQL refuses in a transaction. */
  Witness before(ScriptStatement statement) throws SQLException {
    StatementHead head = statement.head();
    return switch (head.verb() + " " + head.objectKind()) {
      case "CREATE INDEX" -> {
        long table = relation(head.on());
        Set<Long> there = Index.oids(Index.where(connection, "i.indrelid = " + table));
        yield new NewIndex(table, lastName(head.name()), there);
      }
      case "DROP INDEX" -> new DroppedIndex(relation(head.name()));
      case "ALTER TABLE" -> detached(statement.text(), head);
      case "CREATE DATABASE", "DROP DATABASE" -> global(head, "pg_database", "datname");
      case "CREATE TABLESPACE", "DROP TABLESPACE" -> global(head, "pg_tablespace", "spcname");
      case "CREATE SUBSCRIPTION", "DROP SUBSCRIPTION" -> global(head, "pg_subscription", "subname");
      case "ALTER SYSTEM", "ALTER DATABASE", "ALTER SUBSCRIPTION", "DISCARD " -> new Witness.Harmless();
      default -> switch (head.verb()) {
        case "REINDEX" -> PostgreSqlRunning.isConcurrent(statement.text())
            ? new Leftovers(Index.oids(Index.where(connection, Leftovers.LIKE))) : new Witness.Harmless();
        case "VACUUM", "CLUSTER" -> new Witness.Harmless();
        default -> new Witness.Silent();
      };
    };
  }

  private Witness detached(String sql, StatementHead head) throws SQLException {
    List<Token> tokens = PostgreSqlSyntax.SYNTAX.head(sql, Integer.MAX_VALUE);
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).is(sql, "DETACH") && tokens.get(i + 1).is(sql, "PARTITION")) {
        StringBuilder name = new StringBuilder();
        for (int at = i + 2; at < tokens.size() && !tokens.get(at).is(sql, "CONCURRENTLY"); at++) {
          name.append(tokens.get(at).text(sql));
        }
        return new Detached(relation(head.name()), relation(name.toString()));
      }
    }
    return new Witness.Silent();
  }

  private Witness global(StatementHead head, String catalog, String column) throws SQLException {
    String name = lastName(head.name());
    boolean there = CatalogWitness.isThere(connection, catalog, column, name);
    return new Global(head.verb().equals("CREATE"), there, catalog, column, name);
  }

  /**
   * The oid of a relation by its name as typed, found as the statement will find it; 0 where it is not there.
   */
  private long relation(String typed) throws SQLException {
    String query = "SELECT coalesce(pg_catalog.to_regclass(?)::oid, 0)";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, typed);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /** The name that the last part of a typed name stands for; empty for none. */
  private static String lastName(String typed) {
    List<Token> tokens = PostgreSqlSyntax.SYNTAX.tokens(typed);
    return tokens.isEmpty() ? "" : tokens.getLast().name(typed);
  }
}
