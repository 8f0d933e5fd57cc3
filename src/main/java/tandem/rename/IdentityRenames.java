package tandem.rename;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;

/**
 * What a database renamed since it was last looked at, told by what it keeps of each object through a rename.
 */
public final class IdentityRenames {
  private final Kinds kinds;
  private final Map<String, String> schemas = new HashMap<>();
  private final List<Rename> renames = new ArrayList<>();

  private IdentityRenames(Kinds kinds) {
    this.kinds = kinds;
  }

  /**
   * The renames between two looks at one database.
   *
   * @param before identities then, by what their objects were called
   * @param now identities as they are
   */
  public static List<Rename> between(Map<ObjectKey, String> before, Map<ObjectKey, String> now, Kinds kinds) {
    Map<String, ObjectKey> called = new HashMap<>();
    now.forEach((key, identity) -> called.put(identity, key));
    IdentityRenames found = new IdentityRenames(kinds);
    Map<ObjectKey, ObjectKey> pairs = new TreeMap<>();
    before.forEach((key, identity) -> {
      ObjectKey other = called.get(identity);
      if (other != null && !other.equals(key) && other.kind().equals(key.kind())) {
        pairs.put(key, other);
      }
    });
    pairs.forEach((key, other) -> {
      if (kinds.ofName(key).isSchema()) {
        found.schemas.put(key.name(), other.name());
      }
    });
    pairs.forEach(found::add);
    return found.renames;
  }

  /** A part's whole, and an object's schema, may have got another name: that is no rename of its own. */
  private void add(ObjectKey before, ObjectKey now) {
    String name = kinds.ofName(before).simpleName(before);
    boolean part = now.parent() != null;
    String schema = part ? "" : schemas.getOrDefault(before.schema(), before.schema());
    ObjectKey called = kinds.ofName(now).called(now, name);
    ObjectKey from = new ObjectKey(now.parent(), now.kind(), schema, called.name());
    if (part == (before.parent() != null) && !from.equals(now) && isNamed(from, now)) {
      renames.add(Rename.asked(from, now));
    }
  }

  /** A part that is named after something else is called otherwise with that. */
  private boolean isNamed(ObjectKey from, ObjectKey now) {
    return kinds.ofName(now).rename(from, now).isPresent()
        || now.parent() != null && kinds.of(now.parent()).rename(from, now).isPresent();
  }
}
