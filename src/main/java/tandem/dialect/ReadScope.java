package tandem.dialect;

import java.util.List;
import java.util.Set;
import tandem.model.ObjectKey;
import tandem.model.ObjectPattern;

/**
 * What of a database is the user's.
 *
 * @param schemas the schemas to read; empty: all that are the user's
 * @param historyTable the history table, never part of a model: schema and name
 * @param ignore objects that are left out although they are the user's
 * @param defaultOwners roles whose ownership is not a fact: who ran the migrations
 */
public record ReadScope(
    List<String> schemas, List<String> historyTable, List<ObjectPattern> ignore, Set<String> defaultOwners) {
  public ReadScope {
    ignore = List.copyOf(ignore);
    schemas = List.copyOf(schemas);
    historyTable = List.copyOf(historyTable);
    defaultOwners = Set.copyOf(defaultOwners);
  }

  /** What these schemas hold, nothing ignored. */
  public ReadScope(List<String> schemas, List<String> historyTable, Set<String> defaultOwners) {
    this(schemas, historyTable, List.of(), defaultOwners);
  }

  /** True where the object is to be left out. */
  public boolean ignores(ObjectKey key) {
    return ignore.stream().anyMatch(pattern -> pattern.matches(key));
  }

  /**
   * All that is the user's, beside Flyway's default history table; the connected role is the default owner.
   */
  public static ReadScope everything() {
    return new ReadScope(List.of(), List.of("public", "flyway_schema_history"), Set.of());
  }
}
