package tandem.corpus.random;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A schema as a set of elements. */
final class Blueprint {
  private final Map<String, Element> elements = new LinkedHashMap<>();

  Blueprint() {}

  Blueprint(Blueprint other) {
    elements.putAll(other.elements);
  }

  Collection<Element> all() {
    return elements.values();
  }

  <T extends Element> List<T> all(Class<T> type) {
    return elements.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The element of this id; of the view for one of its outputs. */
  Element find(String ref) {
    int slash = ref.indexOf('/');
    return elements.get(slash < 0 ? ref : ref.substring(0, slash));
  }

  <T extends Element> T find(String ref, Class<T> type) {
    return type.cast(find(ref));
  }

  Optional<Element> maybe(String id) {
    return Optional.ofNullable(elements.get(id));
  }

  /** Adds an element, or gives it a new version; false, and nothing done, where that closes a circle. */
  boolean put(Element element) {
    Element before = elements.put(element.id(), element);
    try {
      units();
      return true;
    } catch (IllegalStateException circle) {
      if (before == null) {
        elements.remove(element.id());
      } else {
        elements.put(element.id(), before);
      }
      return false;
    }
  }

  /** Takes an element out, and what cannot be without it. */
  void remove(String id) {
    elements.remove(id);
    prune();
  }

  /** Takes out what cannot be, because what it needs is not there. */
  void prune() {
    boolean changed = true;
    while (changed) {
      changed = false;
      Set<String> there = there();
      for (Element element : List.copyOf(elements.values())) {
        Set<String> gone = new HashSet<>(element.needs());
        gone.removeAll(there);
        if (!gone.isEmpty()) {
          changed = true;
          elements.remove(element.id());
          element.without(gone).ifPresent(left -> elements.put(left.id(), left));
        }
      }
    }
  }

  private Set<String> there() {
    Set<String> there = new HashSet<>(elements.keySet());
    all(Relations.View.class).forEach(view -> there.addAll(view.outputRefs()));
    return there;
  }

  /** The elements that need another directly. */
  List<Element> dependentsOf(String ref) {
    return elements.values().stream().filter(element -> element.needs().contains(ref)).toList();
  }

  /** The whole as statements, each after what it needs. */
  List<String> statements() {
    List<String> statements = new ArrayList<>();
    units().forEach(id -> statements.addAll(elements.get(id).sql(this)));
    return statements;
  }

  /** Units in an order that works; throws where there is none. */
  private Set<String> units() {
    Map<String, Set<String>> needs = new LinkedHashMap<>();
    for (Element element : elements.values()) {
      Set<String> of = needs.computeIfAbsent(element.unit(), unit -> new TreeSet<>());
      for (String need : element.needs()) {
        Element needed = find(need);
        if (needed != null && !needed.unit().equals(element.unit())) {
          of.add(needed.unit());
        }
      }
    }
    Set<String> order = new LinkedHashSet<>();
    needs.keySet().forEach(unit -> visit(unit, needs, order, new HashSet<>()));
    return order;
  }

  private static void visit(String unit, Map<String, Set<String>> needs, Set<String> order,
      Set<String> open) {
    if (order.contains(unit)) {
      return;
    }
    if (!open.add(unit)) {
      throw new IllegalStateException("a circle through " + unit);
    }
    needs.getOrDefault(unit, Set.of()).forEach(needed -> visit(needed, needs, order, open));
    order.add(unit);
  }

  /** The whole as a script. */
  String script() {
    StringBuilder script = new StringBuilder();
    statements().forEach(statement -> script.append(statement).append(";\n"));
    return script.toString();
  }
}
