package tandem.ddl.script;

import java.util.List;
import java.util.Locale;

/** What a statement does to the transaction it runs in. */
public enum TransactionControl {
  /** It leaves it as it is; a savepoint is no transaction. */
  NONE,
  /** It begins one: BEGIN, START TRANSACTION. */
  BEGINS,
  /** It ends one and keeps what was done: COMMIT, END, PREPARE TRANSACTION. */
  ENDS,
  /** It ends one and gives up what was done: ROLLBACK, ABORT. */
  ABANDONS;

  private static final int ENOUGH = 3;

  /** What a statement does, given from its first token on. */
  public static TransactionControl of(String statement) {
    List<String> words = words(statement, ENOUGH);
    return switch (words.isEmpty() ? "" : words.getFirst()) {
      case "BEGIN" -> BEGINS;
      case "START" -> words.contains("TRANSACTION") ? BEGINS : NONE;
      case "END" -> ENDS;
      case "COMMIT" -> words.contains("PREPARED") ? NONE : ENDS;
      case "PREPARE" -> words.size() > 1 && words.get(1).equals("TRANSACTION") ? ENDS : NONE;
      case "ABORT" -> ABANDONS;
      case "ROLLBACK" -> words.contains("PREPARED") || words.contains("TO") ? NONE : ABANDONS;
      default -> NONE;
    };
  }

  /** The bare words among the first tokens, in upper case. */
  static List<String> words(String statement, int limit) {
    return Tokens.head(statement, limit).stream().filter(token -> token.kind() == Token.Kind.WORD)
        .map(token -> token.text(statement).toUpperCase(Locale.ROOT)).toList();
  }
}
