package tandem.dialect.h2.script;

import java.util.Set;
import tandem.ddl.script.Conduct;
import tandem.ddl.script.StatementHead.Transaction;
import tandem.ddl.script.Syntax;
import tandem.ddl.script.Syntax.Feature;
import tandem.ddl.script.Words;

/**
 * How scripts of H2 are written (its Tokenizer and ScriptReader), and which statements commit: H2 says of DDL
 * that it does ("Advanced", Transaction Isolation), its sources which else does (Prepared.isTransactional).
 */
public final class H2Syntax implements Conduct {
  /** The syntax. */
  public static final Syntax SYNTAX = Syntax.standard().of("H2", new H2Syntax())
      .without(Feature.CONTINUED_STRINGS)
      .with(Feature.DOLLAR_STRINGS, Feature.SLASH_COMMENTS, Feature.UPPER_NAMES)
      .prefixed("XN").quoting('`', '`')
      .describing("CACHED", "MEMORY", "FORCE", "LINKED", "HASH", "SPATIAL", "NULLS", "NOT", "DISTINCT",
          "ALL");

  private static final Set<String> COMMITTING = Set.of(
      "CREATE", "ALTER", "DROP", "TRUNCATE", "COMMENT", "GRANT", "REVOKE", "ANALYZE", "PREPARE", "DEALLOCATE",
      "RUNSCRIPT", "SCRIPT", "EXECUTE");
  /** Settings of the session that a transaction may make. */
  private static final Set<String> OF_THE_SESSION = Set.of(
      "AUTOCOMMIT", "SCHEMA", "SCHEMA_SEARCH_PATH", "LOCK_TIMEOUT", "QUERY_TIMEOUT", "THROTTLE", "TIME",
      "NON_KEYWORDS", "TRUNCATE_LARGE_LENGTH", "VARIABLE_BINARY");

  private H2Syntax() {}

  @Override
  public Transaction transaction(Words words) {
    boolean commits = switch (words.word(0)) {
      case "CREATE", "ALTER" -> !words.word(1).equals("SEQUENCE") && !words.has(2, "TRANSACTIONAL");
      case "PREPARE" -> !words.word(1).equals("COMMIT");
      case "SET" -> !words.is(1, '@') && !words.word(1).isEmpty() && !OF_THE_SESSION.contains(words.word(1));
      default -> COMMITTING.contains(words.word(0));
    };
    return commits ? Transaction.COMMITS : Transaction.ALLOWED;
  }
}
