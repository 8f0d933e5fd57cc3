package tandem.dialect.postgresql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.dialect.postgresql.kind.Address;
import tandem.dialect.postgresql.kind.Addresses;
import tandem.dialect.postgresql.kind.Catalog;
import tandem.model.Dependency;
import tandem.model.ObjectKey;

/**
 * {@code pg_depend} as it is, with internal edges collapsed: what is an internal part of another object (the
 * index of a key, the rule of a view, the row type of a table) stands for that object. PostgreSQL manual,
 * "pg_depend": deptype n, a, i, P, S, e, x.
 */
final class Dependencies {
  static final String QUERY = """
      SELECT classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype
      FROM pg_catalog.pg_depend
      WHERE (refobjid >= 16384 OR refobjid = 2200)
        AND NOT (classid IN (2606, 2620) AND refclassid = 2606 AND deptype = 'i')""";

  private record Edge(Address from, Address to) {}

  private final Addresses addresses;
  private final List<Edge> edges = new ArrayList<>();
  private final Map<Address, Address> internal = new HashMap<>();
  private final Map<Address, Address> extensions = new HashMap<>();

  Dependencies(ResultSet rows, Addresses addresses) throws SQLException {
    this.addresses = addresses;
    while (rows.next()) {
      Address from = new Address(rows.getLong(1), rows.getLong(2), rows.getInt(3));
      Address to = new Address(rows.getLong(4), rows.getLong(5), rows.getInt(6));
      switch (rows.getString(7)) {
        case "e" -> extensions.put(from.whole(), to);
        case "i" -> {
          internal.put(from, to);
          edges.add(new Edge(from, to));
        }
        // The index of a partition and that of the whole: their kind says which comes first.
        case "P", "S" -> { }
        default -> edges.add(new Edge(from, to));
      }
    }
  }

  boolean isExtensionMember(Address address) {
    if (extensions.containsKey(address)) {
      return true;
    }
    Address whole = internal.get(address);
    return whole != null && !whole.whole().equals(address) && isExtensionMember(whole.whole());
  }

  /** What the address is an internal part of; empty where it stands by itself. */
  Optional<Address> wholeOf(Address address) {
    return Optional.ofNullable(internal.get(address));
  }

  /** Who needs whom among the objects read. */
  Collection<Dependency> resolved() {
    Set<Dependency> among = new LinkedHashSet<>(addresses.needs());
    for (Edge edge : edges) {
      Optional<ObjectKey> outline = addresses.outline(edge.from(), edge.to());
      Optional<ObjectKey> referenced = outline.or(() -> resolve(edge.to()));
      Set<ObjectKey> ways = outline.isPresent() ? Set.of() : addresses.waysTo(edge.to());
      for (ObjectKey dependent : dependents(edge)) {
        if (referenced.isPresent() && !referenced.get().isWithin(dependent)) {
          among.add(new Dependency(dependent, referenced.get(), isPieceOfForeignKey(edge.from())));
          ways.forEach(way -> among.add(new Dependency(dependent, way, true)));
        }
      }
    }
    return among;
  }

  private Set<ObjectKey> dependents(Edge edge) {
    Set<ObjectKey> attributed = addresses.dependents(edge.from(), edge.to());
    return attributed.isEmpty() ? resolve(edge.from()).map(Set::of).orElse(Set.of()) : attributed;
  }

  /**
   * A foreign key on a partitioned table has a constraint for each partition there, which comes and goes with
   * it while the key itself stays.
   */
  private boolean isPieceOfForeignKey(Address from) {
    return from.catalog() == Catalog.CONSTRAINT.oid() && addresses.find(from).isEmpty();
  }

  private Optional<ObjectKey> resolve(Address address) {
    Address at = address;
    for (int steps = 0; at != null && steps < 8; steps++) {
      Optional<ObjectKey> key = addresses.find(at);
      if (key.isEmpty() && at.part() != 0) {
        key = addresses.find(at.whole());
      }
      if (key.isPresent()) {
        return key;
      }
      if (extensions.containsKey(at.whole())) {
        return addresses.find(extensions.get(at.whole()));
      }
      Address whole = internal.get(at);
      at = whole == null && at.part() != 0 ? internal.get(at.whole()) : whole;
    }
    return Optional.empty();
  }
}
