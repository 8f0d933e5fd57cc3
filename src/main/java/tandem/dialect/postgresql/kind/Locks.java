package tandem.dialect.postgresql.kind;

import java.util.HashSet;
import java.util.Set;
import tandem.ddl.LockLevel;
import tandem.kind.Planning;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/** What statements lock beyond what they name; PostgreSQL manual, "Explicit Locking". */
final class Locks {
  private static final Set<String> RELATIONS =
      Set.of("table", "view", "materialized view", "sequence", "foreign table");

  /** What is said where {@link #ofDomain} is not none. */
  static final String DOMAIN_IS_READ =
      "every table with a column of the domain is read while nobody else writes to it";

  private Locks() {}

  /** True for an object that statements about it lock: a table, view or sequence. */
  static boolean isRelation(ObjectKey key) {
    return RELATIONS.contains(key.kind());
  }

  /** A check of a domain reads every table that has a column of it, and keeps writers waiting meanwhile. */
  static LockLevel ofDomain(ObjectKey domain, Planning planning) {
    return holdsValues(domain, planning.from(), new HashSet<>()) ? LockLevel.SHARE : LockLevel.NONE;
  }

  private static boolean holdsValues(ObjectKey type, SchemaModel model, Set<ObjectKey> asked) {
    return model.dependentsOf(type).stream().filter(asked::add).anyMatch(user ->
        user.kind().equals("column") || user.kind().equals("domain") && holdsValues(user, model, asked));
  }
}
