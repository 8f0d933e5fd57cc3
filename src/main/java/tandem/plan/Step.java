package tandem.plan;

import java.util.List;
import tandem.ddl.Statement;
import tandem.model.ObjectKey;

/**
 * A step of a plan. What an object needs may take several, where it cannot all be done in one transaction.
 *
 * @param key the object acted on
 * @param rebuild true where a DROP is followed by a CREATE of the same object
 * @param includes the parts folded into a CREATE, or gone with a DROP; without the object itself
 * @param statements in order; empty where the database does it by itself
 */
public record Step(
    Action action, ObjectKey key, boolean rebuild, List<ObjectKey> includes, List<Statement> statements) {
  public Step {
    includes = List.copyOf(includes);
    statements = List.copyOf(statements);
  }

  /** The same, done by these statements. */
  Step running(List<Statement> others) {
    return new Step(action, key, rebuild, includes, others);
  }
}
