package tandem.dialect.postgresql.script;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tandem.ddl.script.Conduct;
import tandem.ddl.script.SessionEffect;
import tandem.ddl.script.StatementHead.Transaction;
import tandem.ddl.script.Syntax;
import tandem.ddl.script.Syntax.Feature;
import tandem.ddl.script.Words;

/**
 * How scripts of PostgreSQL and psql are written (scan.l, psqlscan.l), and which statements refuse a
 * transaction.
 */
public final class PostgreSqlSyntax implements Conduct {
  /** The syntax. */
  public static final Syntax SYNTAX = Syntax.standard().of("PostgreSQL", new PostgreSqlSyntax())
      .with(Feature.ESCAPE_STRINGS, Feature.DOLLAR_STRINGS, Feature.DOLLAR_TAGS,
          Feature.STATEMENTS_IN_PARENTHESES, Feature.ATOMIC_BODIES, Feature.PSQL)
      .describing("UNLOGGED", "TRUSTED", "PROCEDURAL")
      // gram.y and pg_type: format_type prints the longer one.
      .spelling(Map.of("int2", "smallint", "int4", "integer", "int8", "bigint", "float4", "real",
          "float8", "double precision", "float", "double precision", "bool", "boolean",
          "varbit", "bit varying", "timestamptz", "timestamp with time zone",
          "timetz", "time with time zone"));

  private static final Set<String> OF_THE_SERVER = Set.of("DATABASE", "TABLESPACE", "SUBSCRIPTION");

  private PostgreSqlSyntax() {}

  @Override
  public Transaction transaction(Words words) {
    String second = words.word(1);
    boolean flyway = switch (words.word(0)) {
      case "CREATE", "DROP" -> OF_THE_SERVER.contains(second) || isConcurrentIndex(words);
      case "ALTER" -> second.equals("SYSTEM");
      case "REINDEX" -> isWide(words);
      case "VACUUM" -> true;
      case "DISCARD" -> second.equals("ALL");
      default -> false;
    };
    if (flyway) {
      return Transaction.REFUSED;
    }
    boolean refused = switch (words.word(0)) {
      case "REINDEX" -> isConcurrentReindex(words);
      case "CLUSTER" -> words.size() == 1 || words.size() == 2 && second.equals("VERBOSE");
      case "ALTER" -> second.equals("TABLE") && words.has(2, "DETACH", "PARTITION")
              && words.has(2, "CONCURRENTLY")
          || second.equals("DATABASE") && words.has(2, "SET", "TABLESPACE")
          || second.equals("SUBSCRIPTION") && words.has(2, "REFRESH", "PUBLICATION");
      case "COMMIT", "ROLLBACK" -> second.equals("PREPARED");
      default -> false;
    };
    return refused ? Transaction.REFUSED_UNKNOWN_TO_FLYWAY : Transaction.ALLOWED;
  }

  /** Beside what all have: SELECT set_config(…). */
  @Override
  public SessionEffect effect(Words words) {
    return words.word(0).equals("SELECT") && words.within(5, "SET_CONFIG") ? SessionEffect.SETTING
        : Conduct.super.effect(words);
  }

  private static boolean isConcurrentIndex(Words words) {
    int index = words.word(1).equals("UNIQUE") ? 2 : 1;
    return words.word(index).equals("INDEX") && words.word(index + 1).equals("CONCURRENTLY");
  }

  /** REINDEX [(options)] DATABASE, SCHEMA or SYSTEM. */
  private static boolean isWide(Words words) {
    int index = 1;
    if (words.is(index, '(')) {
      while (index < words.size() && !words.is(index++, ')')) { }
    }
    return List.of("SCHEMA", "DATABASE", "SYSTEM").contains(words.word(index));
  }

  private static boolean isConcurrentReindex(Words words) {
    for (int i = 1; i < Math.min(words.size(), 12); i++) {
      if (words.word(i).equals("CONCURRENTLY")) {
        return !List.of("FALSE", "OFF").contains(words.word(i + 1));
      }
    }
    return false;
  }
}
