package tandem.dialect.portable.kind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** What has been read of a database so far. */
public final class Known {
  private static final Set<String> RELATIONS = Set.of("table", "view");

  private final Map<ObjectKey, SchemaObject> objects = new LinkedHashMap<>();
  private final Map<ObjectKey, List<SchemaObject>> parts = new HashMap<>();
  private final Map<String, Map<String, List<ObjectKey>>> roots = new HashMap<>();

  /** Adds an object. */
  public void add(SchemaObject object) {
    ObjectKey key = object.key();
    objects.put(key, object);
    if (key.parent() == null) {
      roots.computeIfAbsent(key.schema(), any -> new HashMap<>())
          .computeIfAbsent(key.name(), any -> new ArrayList<>()).add(key);
    } else {
      parts.computeIfAbsent(key.parent(), any -> new ArrayList<>()).add(object);
    }
  }

  /** All of them in the order in which they were read. */
  public Collection<SchemaObject> all() {
    return objects.values();
  }

  /** The object of this key and type. */
  public <T extends SchemaObject> Optional<T> find(ObjectKey key, Class<T> type) {
    return Optional.ofNullable(objects.get(key)).filter(type::isInstance).map(type::cast);
  }

  /** True where the object has been read. */
  public boolean contains(ObjectKey key) {
    return objects.containsKey(key);
  }

  /** What is directly part of an object. */
  public List<SchemaObject> partsOf(ObjectKey whole) {
    return parts.getOrDefault(whole, List.of());
  }

  /** What stands by itself under this name in a schema; several where kinds have names of their own. */
  public List<ObjectKey> roots(String schema, String name) {
    return roots.getOrDefault(schema, Map.of()).getOrDefault(name, List.of());
  }

  /**
   * The table or view, or what else has parts, that a row's columns {@code schema} and {@code table} name.
   */
  public Optional<ObjectKey> relation(Row row) {
    List<ObjectKey> found = roots(row.text("schema"), row.text("table"));
    return found.stream().filter(key -> RELATIONS.contains(key.kind())).findFirst()
        .or(() -> found.stream().findFirst());
  }
}
