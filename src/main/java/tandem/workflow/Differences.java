package tandem.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.diff.Change;
import tandem.diff.Differ;
import tandem.diff.Difference;
import tandem.kind.ObjectKind;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;
import tandem.model.TandemException;
import tandem.shadow.ShadowDatabase;
import tandem.state.StateLoader;
import tandem.state.StateWriter;

/**
 * Compares models as the database means them: two definitions are equal when their texts are, or when each, built
 * anew in the same shadow, reads back the same. Only what differs, and what it needs, is built anew.
 */
final class Differences {
  private final Workbench bench;
  private final Differ differ;

  Differences(Workbench bench) {
    this.bench = bench;
    this.differ = new Differ(bench.project().dialect().kinds());
  }

  /** What turns the first model into the second. */
  Difference between(SchemaModel from, SchemaModel to) {
    Difference texts = differ.diff(from, to);
    Set<ObjectKey> altered = texts.changes().stream().filter(Change.Altered.class::isInstance)
        .map(Change.Altered.class::cast).filter(this::differsInTexts).map(Change::key).collect(Collectors.toSet());
    if (altered.isEmpty()) {
      return texts;
    }
    Set<ObjectKey> same = sameAnew(altered, from, to);
    if (same.isEmpty()) {
      return texts;
    }
    List<Change> rest = texts.changes().stream()
        .filter(change -> !(change instanceof Change.Altered && same.contains(change.key()))).toList();
    return new Difference(rest, texts.notes());
  }

  /** Text may be written otherwise and mean the same; a flag (an index that is not valid) or a number does not. */
  private boolean differsInTexts(Change.Altered altered) {
    ObjectKind<SchemaObject> kind = bench.project().dialect().kinds().of(altered.to());
    return kind.attributes(altered.to()).stream()
        .filter(attribute -> altered.attributes().contains(attribute.name()))
        .noneMatch(attribute -> attribute.value() instanceof Boolean || attribute.value() instanceof Number);
  }

  /** The second model, written as the first writes what {@code difference} found to be the same. */
  SchemaModel settled(SchemaModel from, SchemaModel to, Difference difference) {
    Set<ObjectKey> differs = difference.changes().stream().map(Change::key).collect(Collectors.toSet());
    List<SchemaObject> same = differ.diff(from, to).changes().stream()
        .filter(Change.Altered.class::isInstance).map(Change.Altered.class::cast)
        .filter(altered -> !differs.contains(altered.key())).map(Change.Altered::from).toList();
    return same.isEmpty() ? to : to.with(same);
  }

  private Set<ObjectKey> sameAnew(Set<ObjectKey> altered, SchemaModel from, SchemaModel to) {
    SchemaModel one;
    SchemaModel other;
    try {
      one = anew(needed(altered, from));
      other = anew(needed(altered, to));
    } catch (TandemException e) {
      // What cannot be built by itself is compared by its text.
      return Set.of();
    }
    Set<ObjectKey> same = new HashSet<>();
    for (ObjectKey key : altered) {
      SchemaObject object = one.objects().get(key);
      if (object != null && object.equals(other.objects().get(key))) {
        same.add(key);
      }
    }
    return same;
  }

  private static SchemaModel needed(Set<ObjectKey> keys, SchemaModel model) {
    Set<ObjectKey> roots = new HashSet<>();
    Deque<ObjectKey> open = new ArrayDeque<>();
    keys.forEach(key -> add(key.root(), roots, open));
    while (!open.isEmpty()) {
      List<ObjectKey> family = new ArrayList<>(List.of(open.removeFirst()));
      for (int i = 0; i < family.size(); i++) {
        family.addAll(model.partsOf(family.get(i)));
        model.needsOf(family.get(i)).forEach(needed -> add(needed.root(), roots, open));
      }
    }
    return model.filter(key -> roots.contains(key.root()));
  }

  private static void add(ObjectKey root, Set<ObjectKey> roots, Deque<ObjectKey> open) {
    if (roots.add(root)) {
      open.add(root);
    }
  }

  private SchemaModel anew(SchemaModel model) {
    try (ShadowDatabase database = bench.server().create()) {
      StateWriter writer = new StateWriter(bench.project().dialect().kinds(), bench.server().major());
      new StateLoader(bench.server()).load(writer.write(model), database);
      return bench.readShadow(database);
    }
  }
}
