package tandem.dialect.postgresql.kind;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.model.Dependency;
import tandem.model.ObjectKey;

/** Which key the objects read so far have, by catalog address; what is left alone is remembered too. */
public final class Addresses {
  private final Map<Address, ObjectKey> keys = new HashMap<>();
  private final Set<Address> leftAlone = new HashSet<>();
  private final Map<Edge, Set<ObjectKey>> attributed = new HashMap<>();

  private final Set<Dependency> needs = new LinkedHashSet<>();
  private final Set<Edge> following = new LinkedHashSet<>();
  private final Map<Address, Set<ObjectKey>> ways = new HashMap<>();
  private final Map<Edge, ObjectKey> outlines = new HashMap<>();

  private record Edge(Address from, Address to) {}

  /** The address means this object; several addresses may. */
  public void put(Address address, ObjectKey key) {
    keys.put(address, key);
  }

  /** Where each object lies that was read; an object may lie in several places. */
  public Map<Address, ObjectKey> all() {
    return Collections.unmodifiableMap(keys);
  }

  /** The address is seen and deliberately no object of the model: not the user's, or out of scope. */
  public void leaveAlone(Address address) {
    leftAlone.add(address);
  }

  /** True where the address is deliberately no object of the model. */
  public boolean isLeftAlone(Address address) {
    return leftAlone.contains(address);
  }

  /** What one address needs of the other is the need of this object, not of what stands at the first. */
  public void attribute(Address from, Address to, ObjectKey dependent) {
    attributed.computeIfAbsent(new Edge(from, to), any -> new LinkedHashSet<>()).add(dependent);
  }

  /** The objects whose need the one of an address for another is; empty where it is the address's own. */
  public Set<ObjectKey> dependents(Address from, Address to) {
    return attributed.isEmpty() ? Set.of() : attributed.getOrDefault(new Edge(from, to), Set.of());
  }

  /**
   * What one address needs of the other is this outline of what will stand there: a type that is only a name.
   */
  public void needsOutline(Address from, Address to, ObjectKey outline) {
    outlines.put(new Edge(from, to), outline);
  }

  /** The outline that the one of an address needs of the other; empty where it needs the whole. */
  public Optional<ObjectKey> outline(Address from, Address to) {
    return outlines.isEmpty() ? Optional.empty() : Optional.ofNullable(outlines.get(new Edge(from, to)));
  }

  /**
   * What needs what is at the address may do so through this object, of which it then says nothing: a cast.
   */
  public void goesThrough(Address address, ObjectKey way) {
    ways.computeIfAbsent(address, any -> new LinkedHashSet<>()).add(way);
  }

  /** The objects through which what is at the address may be needed. */
  public Set<ObjectKey> waysTo(Address address) {
    return ways.getOrDefault(address, Set.of());
  }

  /** One object needs another without a row of pg_depend that says so. */
  public void needs(ObjectKey dependent, ObjectKey referenced) {
    needs.add(Dependency.of(dependent, referenced));
  }

  /**
   * What is at one address comes after what is at the other where both come, and goes before it; neither
   * needs the other. Either may be read later.
   */
  public void follows(Address later, Address earlier) {
    following.add(new Edge(later, earlier));
  }

  /** The needs of which no row of pg_depend says; complete when all is read. */
  public Set<Dependency> needs() {
    Set<Dependency> all = new LinkedHashSet<>(needs);
    for (Edge edge : following) {
      ObjectKey later = keys.get(edge.from());
      ObjectKey earlier = keys.get(edge.to());
      if (later != null && earlier != null) {
        all.add(new Dependency(later, earlier, true));
      }
    }
    return all;
  }

  /** The object at exactly this address. */
  public Optional<ObjectKey> find(Address address) {
    return Optional.ofNullable(keys.get(address));
  }

  /** The relation of this oid. */
  public Optional<ObjectKey> relation(long oid) {
    return find(Address.of(Catalog.CLASS, oid));
  }

  /** The column of this relation and attribute number. */
  public Optional<ObjectKey> column(long relation, int number) {
    return find(Address.of(Catalog.CLASS, relation, number));
  }
}
