package tandem.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import tandem.kind.Kinds;
import tandem.kind.ObjectKind;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/** Says where two models differ: record {@code equals}, and the attributes by name where that fails. */
public final class Differ {
  private final Kinds kinds;

  public Differ(Kinds kinds) {
    this.kinds = kinds;
  }

  /** The changes that turn the first model into the second, in the order of keys. */
  public Difference diff(SchemaModel from, SchemaModel to) {
    List<Change> changes = new ArrayList<>();
    List<Change.Altered> notes = new ArrayList<>();
    Iterator<SchemaObject> befores = from.objects().values().iterator();
    Iterator<SchemaObject> afters = to.objects().values().iterator();
    SchemaObject before = next(befores);
    SchemaObject after = next(afters);
    while (before != null || after != null) {
      // Equal objects have equal keys, which need not be compared a second time.
      boolean same = before != null && before.equals(after);
      int order = same ? 0 : before == null ? 1 : after == null ? -1 : before.key().compareTo(after.key());
      if (order == 0 && !same) {
        compare(before, after, changes, notes);
      } else if (order < 0) {
        changes.add(new Change.Removed(before));
      } else if (order > 0) {
        changes.add(new Change.Added(after));
      }
      before = order <= 0 ? next(befores) : before;
      after = order >= 0 ? next(afters) : after;
    }
    return new Difference(changes, notes);
  }

  private static SchemaObject next(Iterator<SchemaObject> objects) {
    return objects.hasNext() ? objects.next() : null;
  }

  private void compare(
      SchemaObject before, SchemaObject after, List<Change> changes, List<Change.Altered> notes) {
    ObjectKind<SchemaObject> kind = kinds.of(before);
    Set<String> differing = kind.differing(before, after);
    Set<String> telling = new HashSet<>(differing);
    telling.removeAll(kind.ignored(before, after));
    if (telling.isEmpty()) {
      notes.add(new Change.Altered(before, after, differing));
    } else {
      differing.retainAll(telling);
      changes.add(new Change.Altered(before, after, differing));
    }
  }
}
