package tandem.dialect.sqlite.script;

import java.util.Set;
import tandem.ddl.script.Conduct;
import tandem.ddl.script.SessionEffect;
import tandem.ddl.script.StatementHead.Transaction;
import tandem.ddl.script.Syntax;
import tandem.ddl.script.Syntax.Feature;
import tandem.ddl.script.TransactionControl;
import tandem.ddl.script.Words;

/**
 * How scripts of SQLite are written (tokenize.c, complete.c), and which statements do not work in a
 * transaction: sqlite.org/lang_vacuum.html, sqlite.org/pragma.html.
 */
public final class SqliteSyntax implements Conduct {
  /** The syntax. */
  public static final Syntax SYNTAX = Syntax.standard().of("SQLite", new SqliteSyntax())
      .without(Feature.UNICODE_ESCAPES, Feature.CONTINUED_STRINGS, Feature.NESTED_COMMENTS, Feature.RETURNS)
      .with(Feature.TRIGGER_BODIES)
      .prefixed("X").quoting('[', ']').quoting('`', '`')
      .describing("VIRTUAL");

  private static final String FOREIGN_KEYS = "FOREIGN_KEYS";
  /** Pragmas that a transaction refuses, or in one say nothing and do nothing. */
  private static final Set<String> OUTSIDE = Set.of(
      "JOURNAL_MODE", "SYNCHRONOUS", "WAL_CHECKPOINT", "PAGE_SIZE", "AUTO_VACUUM", "ENCODING",
      FOREIGN_KEYS);
  /** Pragmas that hold for the connection, and that nothing of a transaction ends. */
  private static final Set<String> OF_THE_SESSION = Set.of(
      "ANALYSIS_LIMIT", "AUTOMATIC_INDEX", "BUSY_TIMEOUT", "CACHE_SIZE", "CACHE_SPILL", "CASE_SENSITIVE_LIKE",
      "CELL_SIZE_CHECK", "CHECKPOINT_FULLFSYNC", "FOREIGN_KEYS", "FULLFSYNC", "HARD_HEAP_LIMIT",
      "IGNORE_CHECK_CONSTRAINTS", "JOURNAL_SIZE_LIMIT", "LEGACY_ALTER_TABLE", "LOCKING_MODE",
          "MAX_PAGE_COUNT",
      "MMAP_SIZE", "QUERY_ONLY", "READ_UNCOMMITTED", "RECURSIVE_TRIGGERS", "REVERSE_UNORDERED_SELECTS",
      "SECURE_DELETE", "SOFT_HEAP_LIMIT", "SYNCHRONOUS", "TEMP_STORE", "THREADS", "TRUSTED_SCHEMA",
      "WAL_AUTOCHECKPOINT", "WRITABLE_SCHEMA");

  private SqliteSyntax() {}

  @Override
  public Transaction transaction(Words words) {
    return switch (words.word(0)) {
      case "VACUUM", "BEGIN" -> Transaction.REFUSED_UNKNOWN_TO_FLYWAY;
      // Flyway knows it by its first two words.
      case "PRAGMA" -> words.word(1).equals(FOREIGN_KEYS) ? Transaction.REFUSED
          : OUTSIDE.contains(pragma(words)) ? Transaction.REFUSED_UNKNOWN_TO_FLYWAY : Transaction.ALLOWED;
      default -> Transaction.ALLOWED;
    };
  }

  /** There is no START, PREPARE or ABORT. */
  @Override
  public TransactionControl control(Words words) {
    return switch (words.word(0)) {
      case "BEGIN" -> TransactionControl.BEGINS;
      case "COMMIT", "END" -> TransactionControl.ENDS;
      case "ROLLBACK" -> words.within(3, "TO") ? TransactionControl.NONE : TransactionControl.ABANDONS;
      case "SAVEPOINT" -> TransactionControl.MARKS;
      case "RELEASE" -> TransactionControl.RELEASES;
      default -> TransactionControl.NONE;
    };
  }

  @Override
  public SessionEffect effect(Words words) {
    return switch (words.word(0)) {
      case "PRAGMA" -> OF_THE_SESSION.contains(pragma(words)) ? SessionEffect.SETTING : SessionEffect.NONE;
      case "ATTACH", "DETACH" -> SessionEffect.SETTING;
      case "CREATE" -> words.word(1).startsWith("TEMP") ? SessionEffect.OBJECT : SessionEffect.NONE;
      default -> SessionEffect.NONE;
    };
  }

  /** What a pragma is called, without the database before it. */
  private static String pragma(Words words) {
    return words.name(words.is(2, '.') ? 3 : 1);
  }
}
