package tandem.diff;

import java.util.Set;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** One object that differs between two models. */
public sealed interface Change {
  /** What the object is called, in both models where it is in both. */
  ObjectKey key();

  /** In the second model only. */
  record Added(SchemaObject object) implements Change {
    @Override
    public ObjectKey key() {
      return object.key();
    }
  }

  /** In the first model only. */
  record Removed(SchemaObject object) implements Change {
    @Override
    public ObjectKey key() {
      return object.key();
    }
  }

  /**
   * In both, not the same.
   *
   * @param attributes names of the attributes that differ
   */
  record Altered(SchemaObject from, SchemaObject to, Set<String> attributes) implements Change {
    @Override
    public ObjectKey key() {
      return to.key();
    }
  }
}
