package tandem.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import tandem.ddl.Statement;
import tandem.kind.Folded;
import tandem.kind.Kinds;
import tandem.kind.ObjectKind;
import tandem.kind.Planning;
import tandem.model.Dependency;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/**
 * Merges what changed in a database into the state, object by object at the finest grain: a column added
 * there and a comment changed here both stay. Pure.
 */
final class CaptureMerge {
  private final Kinds kinds;
  private final int major;
  private final Optional<SchemaModel> base;
  private final SchemaModel database;
  private final SchemaModel settledDatabase;
  private final SchemaModel settledBase;
  private final SchemaModel state;
  private final Predicate<ObjectKey> wanted;
  private final Map<ObjectKey, Conflict.Side> picks;

  private final SortedMap<ObjectKey, SchemaObject> merged = new TreeMap<>();
  private final Set<ObjectKey> fromDatabase = new HashSet<>();
  private final SortedMap<ObjectKey, SortedSet<ObjectKey>> conflicts = new TreeMap<>();
  private final SortedSet<ObjectKey> notThere = new TreeSet<>();
  private SchemaModel model;

  /**
   * @param base the database at its last capture; empty at the first one
   * @param settledDatabase the database, where it means the same as state written as state has it
   * @param settledBase the base likewise
   * @param wanted what is captured; the rest stays as state has it
   * @param picks who is right about objects with a file of their own
   */
  CaptureMerge(
      Kinds kinds,
      int major,
      Optional<SchemaModel> base,
      SchemaModel settledBase,
      SchemaModel database,
      SchemaModel settledDatabase,
      SchemaModel state,
      Predicate<ObjectKey> wanted,
      Map<ObjectKey, Conflict.Side> picks) {
    this.kinds = kinds;
    this.major = major;
    this.base = base;
    this.settledBase = settledBase;
    this.database = database;
    this.settledDatabase = settledDatabase;
    this.state = state;
    this.wanted = wanted;
    this.picks = picks;
    merge();
  }

  /** The state as it will be. */
  SchemaModel model() {
    return model;
  }

  /** What was changed on both sides, by the object with a file of its own. */
  SortedMap<ObjectKey, SortedSet<ObjectKey>> conflicts() {
    return conflicts;
  }

  /** What state has, or no longer has, and the database did not get yet. */
  SortedSet<ObjectKey> notThere() {
    return notThere;
  }

  private void merge() {
    Set<ObjectKey> all = new TreeSet<>(state.objects().keySet());
    all.addAll(database.objects().keySet());
    for (ObjectKey key : all) {
      take(key, side(key));
    }
    findOrphans();
    findSharedNames();
    do {
      leaveConflicts();
    } while (findMissing());
    picks.keySet().forEach(conflicts::remove);
    model = ordered();
  }

  /** Whose definition of the object holds. */
  private Conflict.Side side(ObjectKey key) {
    SchemaObject now = settledDatabase.objects().get(key);
    SchemaObject there = state.objects().get(key);
    if (!wanted.test(key) || same(now, settledDatabase, there, state)) {
      return Conflict.Side.STATE;
    }
    if (base.isEmpty()) {
      if (now == null) {
        notThere.add(key);
        return Conflict.Side.STATE;
      }
      return Conflict.Side.DATABASE;
    }
    SchemaModel before = base.get();
    if (same(database.objects().get(key), database, before.objects().get(key), before)) {
      notThere.add(key);
      return Conflict.Side.STATE;
    }
    boolean stateIsAsBefore = same(there, state, settledBase.objects().get(key), settledBase);
    if (!stateIsAsBefore) {
      conflict(key);
    }
    return Conflict.Side.DATABASE;
  }

  /** Whether files say the same: what follows from other objects, a view's column types, is no change. */
  private boolean same(SchemaObject one, SchemaModel in, SchemaObject other, SchemaModel otherIn) {
    if (one == null || other == null || !one.getClass().equals(other.getClass())) {
      return one == other;
    }
    if (one.equals(other)) {
      return true;
    }
    ObjectKind<SchemaObject> kind = kinds.of(one);
    return kind.ignored(one, other).containsAll(kind.differing(one, other))
        || text(one, in).equals(text(other, otherIn));
  }

  private List<String> text(SchemaObject object, SchemaModel in) {
    Planning planning = Planning.shortly(SchemaModel.empty(), in, kinds, major);
    return kinds.of(object).create(object, Folded.none(), planning).stream().map(Statement::sql).toList();
  }

  private void take(ObjectKey key, Conflict.Side side) {
    SchemaObject object = switch (side) {
      case DATABASE -> database.objects().get(key);
      case STATE -> state.objects().get(key);
    };
    if (side == Conflict.Side.DATABASE) {
      fromDatabase.add(key);
    }
    if (object != null) {
      merged.put(key, object);
    }
  }

  /** True where it was not known before. */
  private boolean conflict(ObjectKey key) {
    return conflicts.computeIfAbsent(key.root(), any -> new TreeSet<>()).add(key);
  }

  /** A table dropped on one side while a column came on the other. */
  private void findOrphans() {
    for (ObjectKey key : List.copyOf(merged.keySet())) {
      for (ObjectKey whole = key.parent(); whole != null; whole = whole.parent()) {
        boolean lost = !merged.containsKey(whole)
            && (state.contains(whole) || database.contains(whole));
        if (lost && wanted.test(whole)) {
          conflict(whole);
        } else if (lost && database.contains(whole)) {
          // The part alone was asked for: its whole comes with it.
          take(whole, Conflict.Side.DATABASE);
        }
      }
    }
  }

  /** A view came here and a table of its name there. */
  private void findSharedNames() {
    Map<String, ObjectKey> taken = new HashMap<>();
    merged.forEach((key, object) -> {
      for (String name : kinds.of(object).occupies(object)) {
        ObjectKey other = taken.putIfAbsent(name, key);
        boolean both = other != null && fromDatabase.contains(other) != fromDatabase.contains(key);
        if (both) {
          conflict(key);
          conflict(other);
        }
      }
    });
  }

  /**
   * What is merged must be able to stand: a view there that needs a column in conflict waits, a table dropped
   * there that a view here needs is a conflict, and what was asked for brings along what it needs.
   */
  private boolean findMissing() {
    boolean found = false;
    for (ObjectKey key : List.copyOf(merged.keySet())) {
      SchemaModel from = fromDatabase.contains(key) ? database : state;
      for (ObjectKey needed : from.needsOf(key)) {
        if (merged.containsKey(needed)) {
          continue;
        }
        if (from == state) {
          found |= conflict(needed);
        } else if (wanted.test(needed) || conflicts.containsKey(needed.root())) {
          found |= conflict(key);
        } else {
          needed.line().stream().filter(whole -> !merged.containsKey(whole))
              .forEach(whole -> take(whole, Conflict.Side.DATABASE));
          found = true;
        }
      }
    }
    return found;
  }

  /** Nothing is written for an object in conflict until somebody picks. */
  private void leaveConflicts() {
    Set<ObjectKey> keys = new HashSet<>(state.objects().keySet());
    keys.addAll(database.objects().keySet());
    Map<ObjectKey, Conflict.Side> sides = new HashMap<>();
    conflicts.keySet().forEach(root -> sides.put(root, picks.getOrDefault(root, Conflict.Side.STATE)));
    for (ObjectKey key : keys) {
      Conflict.Side side = sides.get(key.root());
      if (side != null) {
        merged.remove(key);
        fromDatabase.remove(key);
        take(key, side);
      }
    }
    notThere.removeIf(key -> sides.containsKey(key.root()));
  }

  /** Columns keep the order that state has; new ones come behind, in the order that the database has. */
  private SchemaModel ordered() {
    Map<ObjectKey, Map<String, List<SchemaObject>>> siblings = new HashMap<>();
    merged.forEach((key, object) -> {
      if (key.parent() != null) {
        siblings.computeIfAbsent(key.parent(), any -> new HashMap<>())
            .computeIfAbsent(key.kind(), any -> new ArrayList<>()).add(object);
      }
    });
    siblings.values().forEach(byKind -> byKind.values().forEach(this::order));
    List<Dependency> dependencies = new ArrayList<>();
    state.dependencies().stream().filter(edge -> !fromDatabase.contains(edge.dependent()))
        .forEach(dependencies::add);
    database.dependencies().stream().filter(edge -> fromDatabase.contains(edge.dependent()))
        .forEach(dependencies::add);
    return new SchemaModel(merged.values(), dependencies, database.unmodelled());
  }

  private void order(List<SchemaObject> siblings) {
    siblings.sort(Comparator.<SchemaObject>comparingInt(object -> state.contains(object.key()) ? 0 : 1)
        .thenComparingInt(object -> place(state.find(object.key()).orElse(object)))
        .thenComparing(SchemaObject::key));
    for (int i = 0; i < siblings.size(); i++) {
      SchemaObject object = siblings.get(i);
      ObjectKind<SchemaObject> kind = kinds.of(object);
      if (kind.order(object) != 0) {
        merged.put(object.key(), kind.ordered(object, i + 1));
      }
    }
  }

  private int place(SchemaObject object) {
    return kinds.of(object).order(object);
  }
}
