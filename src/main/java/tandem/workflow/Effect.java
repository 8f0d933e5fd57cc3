package tandem.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.diff.Change;
import tandem.diff.Differ;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/**
 * What scripts change in a schema.
 *
 * @param after what is there when they have run
 * @param changed what is made, altered or gone
 * @param made what of that is new, and theirs with all its parts
 */
record Effect(SchemaModel after, Set<ObjectKey> changed, Set<ObjectKey> made) {

  /** Between two models read from shadows, where what means the same is written the same. */
  static Effect between(Kinds kinds, SchemaModel before, SchemaModel after) {
    List<Change> changes = new Differ(kinds).diff(before, after).changes();
    return new Effect(after, changes.stream().map(Change::key).collect(Collectors.toSet()),
        changes.stream().filter(Change.Added.class::isInstance).map(Change::key).collect(Collectors.toSet()));
  }

  /** True where they leave no trace in the schema. */
  boolean isNothing() {
    return changed.isEmpty();
  }

  /** True where an object is theirs. */
  boolean covers(ObjectKey key) {
    return changed.contains(key) || key.line().stream().anyMatch(made::contains);
  }
}
