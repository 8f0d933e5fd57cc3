package tandem.ddl.script;

/** What a statement does to the transaction it runs in. */
public enum TransactionControl {
  /** It leaves it as it is; a savepoint in a transaction is none. */
  NONE,
  /** It begins one: BEGIN, START TRANSACTION. */
  BEGINS,
  /** It ends one and keeps what was done: COMMIT, END, PREPARE TRANSACTION. */
  ENDS,
  /** It ends one and gives up what was done: ROLLBACK, ABORT. */
  ABANDONS,
  /** It sets a savepoint, which begins a transaction where none is open; sqlite.org/lang_savepoint.html. */
  MARKS,
  /** It lets go of a savepoint, and ends the transaction that it began. */
  RELEASES;

  /** What a statement does, given from its first token on. */
  public static TransactionControl of(Syntax syntax, String statement) {
    return syntax.conduct().control(Words.of(syntax, statement));
  }
}
