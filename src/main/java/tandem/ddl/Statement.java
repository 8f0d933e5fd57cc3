package tandem.ddl;

import java.util.ArrayList;
import java.util.List;

/**
 * One SQL statement, without its closing semicolon, and what is known of running it.
 *
 * @param lock the strongest lock it takes on a table that was there before
 */
public record Statement(String sql, LockLevel lock, Running running, List<Hazard> hazards) {
  public Statement {
    hazards = List.copyOf(hazards);
  }

  /** A statement that hurts nobody. */
  public static Statement of(String sql) {
    return new Statement(sql, LockLevel.NONE, Running.TOGETHER, List.of());
  }

  /** Another text that does the same, with the same lock and hazards. */
  public Statement saying(String other) {
    return new Statement(other, lock, running, hazards);
  }

  /** The same, without lock and hazards. */
  public Statement harmless() {
    return new Statement(sql, LockLevel.NONE, running, List.of());
  }

  /** The same, taking this lock. */
  public Statement locking(LockLevel level) {
    return new Statement(sql, level, running, hazards);
  }

  /** The same, with one hazard more. */
  public Statement hazard(Hazard hazard) {
    List<Hazard> all = new ArrayList<>(hazards);
    all.add(hazard);
    return new Statement(sql, lock, running, all);
  }

  /** The same, to be run in a transaction of its like. */
  public Statement apart() {
    return running(Running.APART);
  }

  /** The same, to be run outside a transaction. */
  public Statement outsideTransaction() {
    return running(Running.OUTSIDE);
  }

  /** The same, to be run this way. */
  public Statement running(Running way) {
    return new Statement(sql, lock, way, hazards);
  }

  /** Statements in order, cut where the way of running changes. */
  public static List<List<Statement>> runs(List<Statement> statements) {
    List<List<Statement>> runs = new ArrayList<>();
    for (Statement statement : statements) {
      if (runs.isEmpty() || runs.getLast().getFirst().running != statement.running) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(statement);
    }
    return runs;
  }

  /** False where it has to run outside a transaction. */
  public boolean transactional() {
    return running != Running.OUTSIDE;
  }
}
