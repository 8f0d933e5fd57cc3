package tandem.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tandem.diff.Change;
import tandem.diff.Difference;
import tandem.kind.Aside;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.RowKeepingKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/**
 * What happens to each object: what the difference says, and what follows from it for the objects that need
 * those that are dropped, replaced or altered.
 */
final class Edits {
  private final Planning planning;
  private final Programmables programmables;
  private final SchemaModel from;
  private final SchemaModel to;
  private final Set<ObjectKey> dropped = new HashSet<>();
  private final Set<ObjectKey> created = new HashSet<>();
  private final Map<ObjectKey, String> rebuilt = new HashMap<>();
  private final SortedMap<ObjectKey, List<Outcome.Alter>> altered = new TreeMap<>();
  private final SortedMap<ObjectKey, ObjectKey> along = new TreeMap<>();
  private final Map<ObjectKey, RowKeepingKind.LetGo> released = new HashMap<>();
  private final Set<ObjectKey> movingOver = new HashSet<>();
  private final SortedMap<ObjectKey, Aside> aside = new TreeMap<>();
  private final SortedMap<ObjectKey, ObjectKey> predecessors = new TreeMap<>();
  private final SortedMap<ObjectKey, Outcome.Refill> refilled = new TreeMap<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final Deque<ObjectKey> gone = new ArrayDeque<>();

  Edits(Difference difference, Planning planning, Programmables programmables) {
    this.planning = planning;
    this.programmables = programmables;
    this.from = planning.from();
    this.to = planning.to();
    for (Change change : difference.changes()) {
      switch (change) {
        case Change.Added added -> created.add(added.key());
        case Change.Removed removed -> goes(removed.key());
        case Change.Altered both -> alter(both.from(), both.to());
      }
    }
    created.stream().filter(this::comesWithWhole).sorted().toList().forEach(this::replaceWhole);
    dropped.stream().filter(this::leavesWithWhole).sorted().toList().forEach(this::replaceWhole);
    for (ObjectKey key : List.copyOf(altered.keySet())) {
      // What is taken down round another may have been altered itself: it is created anew instead.
      altered.getOrDefault(key, List.of()).forEach(alter -> takeDownAround(key, alter.around()));
    }
    while (!gone.isEmpty()) {
      follow(gone.removeFirst());
    }
    for (ObjectKey key : created) {
      takesOver(key).filter(dropped::contains).ifPresent(source -> {
        predecessors.put(key, source);
        aside.put(source, aside(source).orElseThrow());
      });
    }
    // What is set aside has its values of a replaced type until they are copied.
    refilled.keySet().stream().flatMap(key -> from.partsOf(key).stream())
        .flatMap(part -> from.needsOf(part).stream())
        .filter(needed -> created.contains(needed) && canStandAside(needed)).forEach(this::standsAside);
  }

  private void alter(SchemaObject before, SchemaObject after) {
    take(after.key(), planning.kinds().of(after).outcomes(before, after, planning));
  }

  private void take(ObjectKey key, List<Outcome> outcomes) {
    List<Outcome.Alter> alters = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.Alter alter -> alters.add(alter);
        case Outcome.Along with -> {
          alters.add(new Outcome.Alter(List.of(), with.around()));
          along.put(key, with.with());
        }
        case Outcome.Refuse refuse -> refusals.add(new Refusal(key, refuse.why(), refuse.remedy()));
        case Outcome.Replace replace -> {
          replace(key, replace.why());
          replace.along().forEach(other -> replace(other, replace.why()));
        }
        case Outcome.WithWhole with -> replaceWhole(key);
        case Outcome.Refill refill -> refill(key, refill);
      }
    }
    if (!dropped.contains(key) && !alters.isEmpty()) {
      altered.put(key, alters);
    }
  }

  private void refill(ObjectKey key, Outcome.Refill refill) {
    refilled.put(key, refill);
    replace(key, "its rows are copied");
    refill.along().forEach(other -> replace(other, "its rows are copied"));
    // A part need not let go of what it needs: it is made anew with its whole.
    from.partsOf(key).stream().filter(part -> to.contains(part) && !dropped.contains(part))
        .forEach(part -> takeDown(part, key, true));
  }

  private Optional<ObjectKey> takesOver(ObjectKey key) {
    SchemaObject object = to.objects().get(key);
    return planning.kinds().of(object).takesOver(object, planning);
  }

  private boolean comesWithWhole(ObjectKey key) {
    SchemaObject object = to.objects().get(key);
    return key.parent() != null && from.contains(key.parent())
        && planning.kinds().of(object).comesWithWhole(object, planning);
  }

  private boolean leavesWithWhole(ObjectKey key) {
    SchemaObject object = from.objects().get(key);
    return key.parent() != null && to.contains(key.parent())
        && planning.kinds().of(object).leavesWithWhole(object, planning);
  }

  private void goes(ObjectKey key) {
    if (dropped.add(key)) {
      gone.add(key);
    }
  }

  private void replace(ObjectKey key, String why) {
    goes(key);
    created.add(key);
    rebuilt.putIfAbsent(key, why);
    altered.remove(key);
    released.remove(key);
    if (comesWithWhole(key) && !dropped.contains(key.parent())) {
      replaceWhole(key);
    }
  }

  private void replaceWhole(ObjectKey part) {
    ObjectKey whole = part.parent();
    SchemaObject before = from.objects().get(whole);
    if (planning.kinds().of(before) instanceof RowKeepingKind<SchemaObject> keeper) {
      if (!dropped.contains(whole)) {
        take(whole, List.of(keeper.remade(before, to.objects().get(whole), planning)));
      }
    } else {
      replace(whole, part.display() + " can only come with it");
    }
  }

  /** What needs something that goes must let go of it first. */
  private void follow(ObjectKey needed) {
    for (ObjectKey dependent : from.dependentsOf(needed)) {
      boolean stays = to.contains(dependent) && !dropped.contains(dependent);
      if (!stays) {
        continue;
      }
      boolean part = needed.equals(dependent.parent());
      boolean inTime = !needsWhatTakesTheNameOf(needed, dependent) && !comesTooLate(dependent);
      if (part || !letsGoByItself(dependent, needed) || !inTime) {
        takeDown(dependent, needed, part);
      }
    }
  }

  /** True where the dependent's own alteration makes it need the other no more. */
  private boolean letsGoByItself(ObjectKey dependent, ObjectKey needed) {
    return altered.containsKey(dependent) && !to.needsOf(dependent).contains(needed);
  }

  /** True where what goes has to be gone before the other can come that its dependent will need. */
  private boolean needsWhatTakesTheNameOf(ObjectKey needed, ObjectKey dependent) {
    Set<String> names = occupied(needed, from);
    return !names.isEmpty() && to.needsOf(dependent).stream().filter(created::contains)
        .anyMatch(key -> !Collections.disjoint(names, occupied(key, to)));
  }

  private Set<String> occupied(ObjectKey key, SchemaModel model) {
    return planning.kinds().occupied(model.objects().get(key));
  }

  private boolean comesTooLate(ObjectKey key) {
    return programmables == Programmables.LAST && planning.kinds().has(key, Trait.PROGRAMMABLE);
  }

  private void takeDownAround(ObjectKey key, Set<String> around) {
    if (around.isEmpty()) {
      return;
    }
    boolean all = around.contains(Outcome.Alter.EVERYTHING);
    for (ObjectKey dependent : from.dependentsOf(key)) {
      boolean stays = to.contains(dependent) && !dropped.contains(dependent);
      boolean altersFirst = isRowKeeping(dependent) && letsGoByItself(dependent, key);
      if (stays && !altersFirst && (all || around.contains(dependent.kind()))) {
        takeDown(dependent, key, false);
      }
    }
  }

  private boolean isRowKeeping(ObjectKey key) {
    return planning.kinds().of(key) instanceof RowKeepingKind<?>;
  }

  private void takeDown(ObjectKey dependent, ObjectKey needed, boolean part) {
    if (part || !isRowKeeping(dependent)) {
      replace(dependent, "it needs " + needed.display() + ", which changes or goes");
    } else if (movingOver.contains(dependent) && canStandAside(needed)) {
      standsAside(needed);
    } else if (!released.containsKey(dependent) || movingOver.remove(dependent)) {
      switch (release(dependent, needed)) {
        case RowKeepingKind.LetGo letGo -> release(dependent, letGo);
        case RowKeepingKind.MoveOver moveOver -> {
          standsAside(needed);
          movingOver.add(dependent);
          release(dependent, new RowKeepingKind.LetGo(List.of(), moveOver.statements(), moveOver.around()));
        }
        case RowKeepingKind.MadeAnew anew -> {
          altered.remove(dependent);
          release(dependent, new RowKeepingKind.LetGo(anew.before(), anew.after(), anew.around()));
        }
        case RowKeepingKind.Follows follows -> {
          along.put(dependent, follows.with());
          release(dependent, new RowKeepingKind.LetGo(List.of(), List.of(), follows.around()));
        }
        case RowKeepingKind.Holds holds ->
            refusals.add(new Refusal(dependent, holds.why(), holds.remedy()));
      }
    }
  }

  private RowKeepingKind.Release release(ObjectKey key, ObjectKey needed) {
    SchemaObject before = from.objects().get(key);
    RowKeepingKind<SchemaObject> kind = (RowKeepingKind<SchemaObject>) planning.kinds().of(before);
    return kind.release(before, to.objects().get(key), needed, canStandAside(needed), planning);
  }

  private void release(ObjectKey key, RowKeepingKind.LetGo letGo) {
    released.put(key, letGo);
    takeDownAround(key, letGo.around());
  }

  /** What stands aside keeps what it needs, so that must be able to stand aside as well. */
  private boolean canStandAside(ObjectKey key) {
    return dropped.contains(key) && aside(key).isPresent() && from.needsOf(key).stream()
        .filter(dropped::contains).allMatch(this::canStandAside);
  }

  private void standsAside(ObjectKey key) {
    if (aside.putIfAbsent(key, aside(key).orElseThrow()) == null) {
      from.needsOf(key).stream().filter(dropped::contains).forEach(this::standsAside);
    }
  }

  private Optional<Aside> aside(ObjectKey key) {
    SchemaObject object = from.objects().get(key);
    return planning.kinds().of(object).aside(object, planning);
  }

  /** What is dropped, for good or to be created anew. */
  Set<ObjectKey> dropped() {
    return dropped;
  }

  /** What is created, for the first time or again. */
  Set<ObjectKey> created() {
    return created;
  }

  /** Why each of those that are dropped to be created anew is so. */
  Map<ObjectKey, String> rebuilt() {
    return rebuilt;
  }

  /** What is altered where it stands. */
  SortedMap<ObjectKey, List<Outcome.Alter>> altered() {
    return altered;
  }

  /** What of the altered changes by the statements of another. */
  SortedMap<ObjectKey, ObjectKey> along() {
    return along;
  }

  /** What lets go and takes hold again. */
  Map<ObjectKey, RowKeepingKind.LetGo> released() {
    return released;
  }

  /** What of the released moves over at once, without letting go first. */
  Set<ObjectKey> movingOver() {
    return movingOver;
  }

  /** What of the dropped stands aside, its name given free, until nothing needs it. */
  SortedMap<ObjectKey, Aside> aside() {
    return aside;
  }

  /**
   * What is set aside, made anew and filled with the rows it held; dropped and created as far as others see.
   */
  SortedMap<ObjectKey, Outcome.Refill> refilled() {
    return refilled;
  }

  /** What of the created takes over from which of those that stand aside. */
  SortedMap<ObjectKey, ObjectKey> predecessors() {
    return predecessors;
  }

  /** What cannot be done. */
  List<Refusal> refusals() {
    return refusals;
  }
}
