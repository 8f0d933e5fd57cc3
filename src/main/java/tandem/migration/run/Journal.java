package tandem.migration.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tandem.ddl.script.ScriptStatement;
import tandem.ddl.script.Token;
import tandem.dialect.Witness;
import tandem.migration.Migration;
import tandem.migration.Texts;
import tandem.migration.history.HistoryTable;
import tandem.migration.history.StepTable;
import tandem.migration.history.StepTable.Attempt;
import tandem.migration.history.StepTable.Outcome;
import tandem.migration.history.StepTable.Step;

/** The journal of one run of one script; silent where the user may not keep one. */
final class Journal {
  /** What the step that opens an undo script's journal is told by: it hangs on the row of what it undoes. */
  private static final String DOWN = "down";

  private final Session session;
  private final StepTable steps;
  private final Way way;
  private final Optional<Attempt> attempt;

  private Journal(Session session, Way way, Optional<Attempt> attempt) {
    this.session = session;
    this.way = way;
    this.steps = new StepTable(session.running());
    this.attempt = attempt;
  }

  /** Notes nothing. */
  static Journal none(Session session) {
    return new Journal(session, Way.UP, Optional.empty());
  }

  /** Makes what journals are kept in. Not inside a transaction. */
  static boolean isPossible(Session session) throws SQLException {
    boolean possible = new StepTable(session.running()).make(session.connection());
    session.restoreRole();
    return possible;
  }

  /** Opens the journal of the script whose row was just written, in the row's transaction. */
  static Journal open(Session session, HistoryTable table, int rank, Migration script) throws SQLException {
    Journal journal = of(session, table, rank, script);
    journal.add(new Step(0, "", Outcome.OPENED, journal.way == Way.DOWN ? DOWN : ""));
    return journal;
  }

  /**
   * The journal behind a row that stands as failed.
   *
   * @param script whose row it is, or what undoes that
   */
  static Journal of(Session session, HistoryTable table, int rank, Migration script) throws SQLException {
    return new Journal(session, Way.of(script),
        Optional.of(Attempt.of(session.connection(), table, rank, script.script())));
  }

  /**
   * Whether it was opened and may be written, so that the script can go on; not where the script has ended
   * and its row was made to stand as failed since, by an undo that did not come to its end. Not inside a
   * transaction.
   */
  boolean isOpen() throws SQLException {
    List<Step> steps = steps();
    return !steps.isEmpty() && steps.getLast().outcome() != Outcome.ENDED && isPossible(session);
  }

  boolean isKept() {
    return attempt.isPresent();
  }

  /** What was noted so far. Not inside a transaction. */
  List<Step> steps() throws SQLException {
    if (attempt.isEmpty()) {
      return List.of();
    }
    List<Step> all = steps.steps(session.connection(), attempt.get());
    List<Step> down = all.stream().filter(Journal::opensTheWayDown).toList();
    return switch (way) {
      case UP -> down.isEmpty() ? all : all.subList(0, all.indexOf(down.getFirst()));
      case DOWN -> down.isEmpty() ? List.of() : all.subList(all.lastIndexOf(down.getLast()), all.size());
    };
  }

  private static boolean opensTheWayDown(Step step) {
    return step.outcome() == Outcome.OPENED && step.detail().equals(DOWN);
  }

  /** Notes that a statement has run, in the transaction it ran in. */
  void done(int position, ScriptStatement statement) throws SQLException {
    add(new Step(position, fingerprint(statement), Outcome.DONE, ""));
  }

  /** What the catalog said before a statement that was begun. */
  Witness witness(Step begun) {
    return session.running().witness(begun.detail());
  }

  /** Notes that a statement is about to be sent, and what the catalog says before it. */
  void begun(int position, ScriptStatement statement, Witness witness) throws SQLException {
    add(new Step(position, fingerprint(statement), Outcome.BEGUN, witness.text()));
  }

  /** Notes that the database refused a statement. */
  void failed(int position, ScriptStatement statement, String sqlState) throws SQLException {
    add(new Step(position, fingerprint(statement), Outcome.FAILED, sqlState));
  }

  /** Notes that the script has ended. */
  void ended() throws SQLException {
    add(new Step(0, "", Outcome.ENDED, ""));
  }

  private void add(Step step) throws SQLException {
    if (attempt.isPresent()) {
      steps.add(session.connection(), attempt.get(), step);
    }
  }

  /**
   * What a statement is told by: its tokens and data without comments and layout, which mean nothing, and
   * without passwords, which a hash would not hide from whoever can guess.
   */
  static String fingerprint(ScriptStatement statement) {
    String shown = statement.shown();
    String tokens = statement.syntax().tokens(shown).stream()
        .filter(token -> token.kind() != Token.Kind.COMMENT)
        .map(token -> token.text(shown)).collect(Collectors.joining(" "));
    return Texts.reference(tokens + statement.copyData().map(data -> "\n" + data).orElse("")).value();
  }

  Connection connection() {
    return session.connection();
  }
}
