package tandem.dialect.sqlite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.dialect.portable.Naming;
import tandem.dialect.portable.kind.ColumnKind.Column;
import tandem.dialect.portable.kind.Known;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * What SQL names that SQLite keeps as somebody wrote it: tables and views where rows come from or go to, and
 * every word that is the name of one of their columns. May take a word for a name that is none, which orders
 * more than is needed and misses nothing.
 */
final class SqliteNames implements Naming {
  private final Known known;
  private final Map<String, Set<ObjectKey>> relations = new HashMap<>();
  private final Map<ObjectKey, Map<String, ObjectKey>> columns = new HashMap<>();

  SqliteNames(Known known) {
    this.known = known;
    for (SchemaObject object : known.all()) {
      ObjectKey key = object.key();
      if (key.parent() == null) {
        relations.computeIfAbsent(lower(key.name()), any -> new HashSet<>()).add(key);
      } else if (object instanceof Column) {
        columns.computeIfAbsent(key.parent(), any -> new HashMap<>()).put(lower(key.name()), key);
      }
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  @Override
  public Set<ObjectKey> of(ObjectKey owner, String sql) {
    Phrase phrase = new Phrase(known.find(owner, Column.class).map(Column::generated).orElse(sql));
    Set<ObjectKey> needed = new HashSet<>();
    // In a table no expression reaches beyond it, and a default names nothing at all.
    if (owner.kind().equals("view") || owner.kind().equals("trigger")) {
      phrase.sources().forEach(name -> needed.addAll(relations.getOrDefault(lower(name), Set.of())));
    }
    Set<String> named = phrase.names().stream().map(SqliteNames::lower).collect(Collectors.toSet());
    needed.remove(owner);
    if (!owner.kind().equals("default")) {
      Set<ObjectKey> within = new HashSet<>(needed);
      within.add(owner.root());
      for (ObjectKey relation : within) {
        columns.getOrDefault(relation, Map.of()).forEach((name, column) -> {
          if (named.contains(name) && !owner.isWithin(column)) {
            needed.add(column);
          }
        });
      }
    }
    return needed;
  }
}
