package tandem.ddl.script;

import java.util.Set;
import tandem.ddl.script.StatementHead.Transaction;

/**
 * What the statements of a system do to the transaction and the session they run in, told by their first
 * words. Never the truth about a schema.
 */
public interface Conduct {
  /** How many tokens of a statement are looked at. */
  int ENOUGH = 48;

  /** Whether it may run in a transaction with others. */
  Transaction transaction(Words words);

  /** What it does to the transaction that it runs in. */
  default TransactionControl control(Words words) {
    return switch (words.word(0)) {
      case "BEGIN" -> TransactionControl.BEGINS;
      case "START" -> words.within(3, "TRANSACTION") ? TransactionControl.BEGINS : TransactionControl.NONE;
      case "END" -> TransactionControl.ENDS;
      case "COMMIT" -> words.within(3, "PREPARED") ? TransactionControl.NONE : TransactionControl.ENDS;
      case "PREPARE" -> words.word(1).equals("TRANSACTION") ? TransactionControl.ENDS
          : TransactionControl.NONE;
      case "ABORT" -> TransactionControl.ABANDONS;
      case "ROLLBACK" -> words.within(3, "PREPARED") || words.within(3, "TO") ? TransactionControl.NONE
          : TransactionControl.ABANDONS;
      default -> TransactionControl.NONE;
    };
  }

  /** What it leaves in the session. */
  default SessionEffect effect(Words words) {
    return switch (words.word(0)) {
      case "SET" -> Set.of("LOCAL", "TRANSACTION", "CONSTRAINTS").contains(words.word(1)) ? SessionEffect.NONE
          : SessionEffect.SETTING;
      case "RESET", "LOAD", "DISCARD" -> SessionEffect.SETTING;
      case "CREATE" -> words.within(6, "TEMP") || words.within(6, "TEMPORARY") ? SessionEffect.OBJECT
          : SessionEffect.NONE;
      case "PREPARE" -> words.word(1).equals("TRANSACTION") ? SessionEffect.NONE : SessionEffect.OBJECT;
      case "DECLARE" -> SessionEffect.OBJECT;
      default -> SessionEffect.NONE;
    };
  }
}
