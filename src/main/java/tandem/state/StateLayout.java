package tandem.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tandem.ddl.FileNames;
import tandem.kind.Kinds;
import tandem.kind.Place;
import tandem.model.ObjectKey;

/** Which file in the state folder is an object's: {@code app/tables/orders.sql}. */
final class StateLayout {
  /** The folder of what is in no schema. */
  static final String NO_SCHEMA = "_database";

  /** How a state file's name ends. */
  static final String EXTENSION = ".sql";

  private final Kinds kinds;

  StateLayout(Kinds kinds) {
    this.kinds = kinds;
  }

  /**
   * A file for each object, different on every file system.
   *
   * @param roots objects that stand alone
   * @return paths relative to the state folder, with slashes
   */
  SortedMap<ObjectKey, String> paths(Collection<ObjectKey> roots) {
    Map<String, List<ObjectKey>> byFolder = new HashMap<>();
    Map<String, String> schemas = schemaFolders(roots);
    for (ObjectKey root : new TreeSet<>(roots)) {
      Place place = place(root);
      String schema = place.schema().isEmpty() ? NO_SCHEMA : schemas.get(place.schema());
      String folder = place.folder().isEmpty() ? schema : schema + '/' + FileNames.of(place.folder());
      byFolder.computeIfAbsent(folder, any -> new ArrayList<>()).add(root);
    }
    SortedMap<ObjectKey, String> paths = new TreeMap<>();
    byFolder.forEach((folder, members) -> {
      List<String> names = FileNames.of(members.stream().map(member -> place(member).file()).toList());
      for (int i = 0; i < names.size(); i++) {
        paths.put(members.get(i), folder + '/' + names.get(i) + EXTENSION);
      }
    });
    return paths;
  }

  private Map<String, String> schemaFolders(Collection<ObjectKey> roots) {
    List<String> schemas = roots.stream().map(root -> place(root).schema())
        .filter(schema -> !schema.isEmpty()).distinct().sorted().toList();
    List<String> names = FileNames.of(schemas);
    Map<String, String> folders = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      boolean taken = FileNames.folded(names.get(i)).equals(NO_SCHEMA);
      folders.put(schemas.get(i), taken ? FileNames.marked(schemas.get(i)) : names.get(i));
    }
    return folders;
  }

  private Place place(ObjectKey root) {
    return kinds.of(root).place(root);
  }
}
