package tandem.rename;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tandem.ddl.Sql;
import tandem.kind.Kinds;
import tandem.kind.ObjectKind;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/** The names in use while renames run, one after the other. */
final class Names {
  private final Kinds kinds;
  private Set<ObjectKey> keys = new HashSet<>();
  private final Map<String, ObjectKey> occupied = new HashMap<>();

  Names(Kinds kinds, SchemaModel model) {
    this.kinds = kinds;
    for (SchemaObject object : model.objects().values()) {
      ObjectKind<SchemaObject> kind = kinds.of(object);
      keys.add(object.key());
      keys.addAll(kind.names(object));
      kind.occupies(object).forEach(name -> occupied.put(name, object.key()));
    }
  }

  /** The name alone. */
  String simple(ObjectKey key) {
    return kinds.ofName(key).simpleName(key);
  }

  boolean contains(ObjectKey key) {
    return keys.contains(key);
  }

  /** Who has this key, or one of these names that its object takes up. */
  Set<ObjectKey> occupants(ObjectKey key, Set<String> takesUp) {
    Set<ObjectKey> occupants = new TreeSet<>();
    if (keys.contains(key)) {
      occupants.add(key);
    }
    takesUp.stream().filter(occupied::containsKey).map(occupied::get).filter(keys::contains)
        .forEach(occupants::add);
    return occupants;
  }

  /** A free name for what is in the way. */
  ObjectKey aside(ObjectKey key) {
    ObjectKind<?> kind = kinds.ofName(key);
    return kind.called(key, Sql.free(
        kind.simpleName(key), "_replaced", free -> keys.contains(kind.called(key, free))));
  }

  /** Something is called otherwise from now on. */
  void renamed(Rename rename) {
    Renames one = Renames.of(List.of(rename), kinds);
    Set<ObjectKey> now = new HashSet<>();
    keys.forEach(key -> now.add(one.now(key)));
    keys = now;
  }
}
