package tandem.dialect.portable;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.dialect.portable.kind.Known;
import tandem.model.ObjectKey;

/**
 * What SQL that a database has printed names: objects with their schema, as the printer writes them, and
 * columns of those or of the object's own table. May take an alias for a column of the same name, which
 * orders more than is needed and misses nothing.
 */
final class NamesIn implements Naming {
  /** A literal, which is passed over, or a quoted name, or two with a dot between. */
  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^']|'')*'|\"((?:[^\"]|\"\")+)\"(?:\\s*\\.\\s*\"((?:[^\"]|\"\")+)\")?");

  private final Known known;

  NamesIn(Known known) {
    this.known = known;
  }

  @Override
  public Set<ObjectKey> of(ObjectKey owner, String sql) {
    Set<ObjectKey> needed = new HashSet<>();
    Set<String> names = new HashSet<>();
    Matcher token = TOKEN.matcher(sql);
    while (token.find()) {
      if (token.group(1) != null) {
        String first = token.group(1).replace("\"\"", "\"");
        if (token.group(2) != null) {
          String second = token.group(2).replace("\"\"", "\"");
          needed.addAll(known.roots(first, second));
          names.add(second);
          // A second name may have a third behind it, that of a column.
          token.region(token.start(2) - 1, sql.length());
        } else {
          names.add(first);
        }
      }
    }
    needed.remove(owner);
    Set<ObjectKey> relations = new HashSet<>(needed);
    relations.add(owner.root());
    for (ObjectKey relation : relations) {
      for (String name : names) {
        ObjectKey column = relation.child("column", name);
        if (known.contains(column) && !owner.isWithin(column)) {
          needed.add(column);
        }
      }
    }
    return needed;
  }
}
