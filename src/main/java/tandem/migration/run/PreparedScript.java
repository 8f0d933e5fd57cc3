package tandem.migration.run;

import java.util.List;
import tandem.ddl.script.Script;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.StatementHead.Transaction;
import tandem.ddl.script.Syntax;
import tandem.ddl.script.TransactionControl;
import tandem.migration.FlywaySettings;
import tandem.migration.Migration;
import tandem.migration.Placeholders;
import tandem.model.TandemException;

/**
 * A script cut into statements, its placeholders replaced.
 *
 * @param script what it is
 * @param statements in order
 * @param inTransaction whether it runs in a transaction
 * @param checksum what its history row carries
 */
record PreparedScript(Migration script, List<ScriptStatement> statements, boolean inTransaction,
    int checksum) {

  /**
   * Prepares a script.
   *
   * @throws TandemException SCRIPT-MIXED when some statements refuse a transaction and others would like one,
   *     and nobody said which way to go; Flyway refuses that too
   */
  static PreparedScript of(
      Syntax syntax, Migration script, Placeholders placeholders, FlywaySettings settings) {
    List<ScriptStatement> statements =
        Script.split(syntax, script.file().toString(), placeholders.replace(script));
    boolean inTransaction = isTransactional(script, statements, settings) && !isCommitted(statements);
    return new PreparedScript(script, statements, inTransaction, placeholders.checksum(script));
  }

  /** False where it refuses a transaction, ends one by itself, or the database commits what it does. */
  boolean isOneTransaction() {
    return inTransaction && statements.stream().map(ScriptStatement::control)
        .noneMatch(control -> control == TransactionControl.ENDS || control == TransactionControl.ABANDONS);
  }

  /** Whether the database commits statements of it whatever it is told. */
  boolean isCommitted() {
    return isCommitted(statements);
  }

  private static boolean isCommitted(List<ScriptStatement> statements) {
    return statements.stream().anyMatch(one -> one.head().transaction() == Transaction.COMMITS);
  }

  /** The file and line of a statement, by its place from 1; the file alone behind the last. */
  String place(int position) {
    return position <= statements.size()
        ? script.file() + ":" + statements.get(position - 1).line() : script.file().toString();
  }

  private static boolean isTransactional(
      Migration script, List<ScriptStatement> statements, FlywaySettings settings) {
    if (script.config().executeInTransaction().isPresent()) {
      return script.config().executeInTransaction().get();
    }
    if (!settings.executeInTransaction()) {
      return false;
    }
    List<ScriptStatement> refusing = statements.stream()
        .filter(s -> s.head().transaction().isRefused())
        .toList();
    if (!refusing.isEmpty() && refusing.size() < statements.size() && !settings.mixed()) {
      ScriptStatement first = refusing.getFirst();
      throw TandemException.failed("SCRIPT-MIXED",
              first.head().summary()
                  + " cannot run in a transaction, and other statements of the script would")
          .at(script.file() + ":" + first.line())
          .remedy("put it into a script of its own, or write executeInTransaction=false into "
              + script.fileName() + ".conf: then a failure leaves what ran before it");
    }
    return refusing.isEmpty();
  }
}
