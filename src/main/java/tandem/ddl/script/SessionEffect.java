package tandem.ddl.script;

import java.util.List;
import java.util.Set;

/** What a statement leaves in the session and not in the database: a later session does not have it. */
public enum SessionEffect {
  /** Nothing that can be told from its words. */
  NONE,
  /** A setting; sending the statement again brings it back: SET, RESET, LOAD, SELECT set_config(…). */
  SETTING,
  /** A temporary object, a prepared statement or a cursor, which may hold what cannot be brought back. */
  OBJECT;

  private static final int ENOUGH = 6;
  private static final Set<String> OF_A_TRANSACTION = Set.of("LOCAL", "TRANSACTION", "CONSTRAINTS");

  /** What a statement leaves, given from its first token on. */
  public static SessionEffect of(String statement) {
    List<String> words = TransactionControl.words(statement, ENOUGH);
    String second = words.size() > 1 ? words.get(1) : "";
    return switch (words.isEmpty() ? "" : words.getFirst()) {
      case "SET" -> OF_A_TRANSACTION.contains(second) ? NONE : SETTING;
      case "RESET", "LOAD", "DISCARD" -> SETTING;
      case "SELECT" -> words.subList(0, Math.min(3, words.size())).contains("SET_CONFIG") ? SETTING : NONE;
      case "CREATE" -> words.contains("TEMP") || words.contains("TEMPORARY") ? OBJECT : NONE;
      case "PREPARE" -> second.equals("TRANSACTION") ? NONE : OBJECT;
      case "DECLARE" -> OBJECT;
      default -> NONE;
    };
  }
}
