package tandem.ddl;

import java.util.ArrayList;
import java.util.List;

/**
 * One SQL statement, without its closing semicolon, and what is known of running it.
 *
 * @param transactional false where the database refuses it inside a transaction
 */
public record Statement(String sql, LockLevel lock, boolean transactional, List<Hazard> hazards) {
  public Statement {
    hazards = List.copyOf(hazards);
  }

  /** A statement that hurts nobody. */
  public static Statement of(String sql) {
    return new Statement(sql, LockLevel.NONE, true, List.of());
  }

  /** The same, taking this lock. */
  public Statement locking(LockLevel level) {
    return new Statement(sql, level, transactional, hazards);
  }

  /** The same, with one hazard more. */
  public Statement hazard(Hazard hazard) {
    List<Hazard> all = new ArrayList<>(hazards);
    all.add(hazard);
    return new Statement(sql, lock, transactional, all);
  }

  /** The same, to be run outside a transaction. */
  public Statement outsideTransaction() {
    return new Statement(sql, lock, false, hazards);
  }
}
