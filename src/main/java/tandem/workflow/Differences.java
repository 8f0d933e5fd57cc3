package tandem.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import tandem.diff.Change;
import tandem.diff.Differ;
import tandem.diff.Difference;
import tandem.kind.Form;
import tandem.kind.Kinds;
import tandem.kind.RowKeepingKind;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;
import tandem.model.TandemException;
import tandem.plan.Plan;
import tandem.plan.Planner;
import tandem.plan.Programmables;
import tandem.shadow.ShadowDatabase;
import tandem.state.StateWriter;

/**
 * Compares models as the database means them: two definitions are equal when their texts are, or when each,
 * built anew in the same shadow, reads back the same. Only what differs, and what it needs, is built anew.
 */
final class Differences {
  private final Workbench bench;
  private final Kinds kinds;
  private final Differ differ;

  Differences(Workbench bench) {
    this.bench = bench;
    this.kinds = bench.project().dialect().kinds();
    this.differ = new Differ(kinds);
  }

  /** What turns the first model into the second. */
  Difference between(SchemaModel from, SchemaModel to) {
    Difference texts = differ.diff(from, to);
    Set<ObjectKey> doubtful = new TreeSet<>();
    for (Change change : texts.changes()) {
      if (change instanceof Change.Altered both
          && kinds.of(both.to()).mayBePrinting(both.attributes())) {
        doubtful.add(both.key());
      }
    }
    Set<ObjectKey> same = doubtful.isEmpty() ? doubtful : sameAnew(doubtful, from, to);
    if (same.isEmpty()) {
      return texts;
    }
    List<Change> rest = texts.changes().stream()
        .filter(change -> !(change instanceof Change.Altered && same.contains(change.key()))).toList();
    return new Difference(rest, texts.notes());
  }

  /** What turns the first model into the second in a database that holds it; nothing is left to scripts. */
  Plan inPlace(SchemaModel from, SchemaModel to) {
    return new Planner(kinds).plan(between(from, to), from, to, bench.major(), Form.SHORT,
        Programmables.IN_PLACE);
  }

  /** The second model, written as the first writes what {@code difference} found to be the same. */
  SchemaModel settled(SchemaModel from, SchemaModel to, Difference difference) {
    Set<ObjectKey> differs = difference.changes().stream().map(Change::key).collect(Collectors.toSet());
    List<SchemaObject> same = differ.diff(from, to).changes().stream()
        .filter(Change.Altered.class::isInstance).map(Change.Altered.class::cast)
        .filter(altered -> !differs.contains(altered.key())).map(Change.Altered::from).toList();
    return same.isEmpty() ? to : to.with(same);
  }

  /**
   * What has to be built so that the doubtful are: little, or all that belongs to it where little will not
   * do.
   */
  private interface Surroundings {
    SchemaModel of(Set<ObjectKey> keys, SchemaModel model);
  }

  private Set<ObjectKey> sameAnew(Set<ObjectKey> doubtful, SchemaModel from, SchemaModel to) {
    for (Surroundings surroundings : List.<Surroundings>of(this::needed, Differences::families)) {
      try {
        Set<ObjectKey> same = new HashSet<>();
        List<SchemaModel> both = anew(surroundings.of(doubtful, from), surroundings.of(doubtful, to));
        if (both.stream().allMatch(model -> model.objects().keySet().containsAll(doubtful))) {
          doubtful.stream()
              .filter(key -> both.getFirst().objects().get(key).equals(both.getLast().objects().get(key)))
              .forEach(same::add);
          return same;
        }
      } catch (TandemException e) {
        // It needs more than the database records, or cannot be built by itself and is compared by its text.
      }
    }
    return Set.of();
  }

  /** These objects, what they need, and the columns of tables among that. */
  private SchemaModel needed(Set<ObjectKey> keys, SchemaModel model) {
    Set<ObjectKey> needed = new HashSet<>(keys);
    Deque<ObjectKey> open = new ArrayDeque<>(keys);
    while (!open.isEmpty()) {
      ObjectKey key = open.removeFirst();
      model.needsOf(key).forEach(other -> add(other, needed, open));
      model.partsOf(key).stream().filter(part -> kinds.of(part) instanceof RowKeepingKind<?>)
          .forEach(part -> add(part, needed, open));
    }
    return model.filter(needed::contains);
  }

  /** The roots these objects belong to, with all their parts, and those that they need. */
  private static SchemaModel families(Set<ObjectKey> keys, SchemaModel model) {
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

  private static void add(ObjectKey key, Set<ObjectKey> keys, Deque<ObjectKey> open) {
    if (keys.add(key)) {
      open.add(key);
    }
  }

  /** Both at the same time, in the order given. */
  private List<SchemaModel> anew(SchemaModel one, SchemaModel other) {
    bench.server();
    try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
      Future<SchemaModel> second = beside.submit(() -> anew(other));
      return List.of(anew(one), second.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw TandemException.failed("INTERRUPTED", "interrupted while comparing");
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case TandemException failure -> throw failure;
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  private SchemaModel anew(SchemaModel model) {
    try (ShadowDatabase database = bench.server().create()) {
      StateWriter writer = new StateWriter(kinds, bench.server().major());
      bench.loader().load(writer.write(model), database);
      return bench.readShadow(database);
    }
  }
}
