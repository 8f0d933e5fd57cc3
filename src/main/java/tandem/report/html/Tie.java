package tandem.report.html;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tandem.model.Dependency;
import tandem.model.ObjectKey;

/**
 * One object that stands alone needs another.
 *
 * @param from what needs
 * @param to what is needed
 * @param by the objects within {@code from} that need something within {@code to}: its foreign key, itself
 * @param of the objects within {@code to} that are needed: its columns, itself
 * @param assumed true where only its text names the other and the database records nothing
 */
record Tie(
    ObjectKey from, ObjectKey to, SortedSet<ObjectKey> by, SortedSet<ObjectKey> of, boolean assumed) {

  /** What one dependency says. */
  static Tie of(Dependency dependency) {
    return new Tie(dependency.dependent().root(), dependency.referenced().root(),
        new TreeSet<>(Set.of(dependency.dependent())), new TreeSet<>(Set.of(dependency.referenced())),
        dependency.assumed());
  }

  /** What two ties between the same objects say together. */
  Tie and(Tie other) {
    SortedSet<ObjectKey> allBy = new TreeSet<>(by);
    allBy.addAll(other.by);
    SortedSet<ObjectKey> allOf = new TreeSet<>(of);
    allOf.addAll(other.of);
    return new Tie(from, to, allBy, allOf, assumed && other.assumed);
  }

  /** What of it needs the other, for people: {@code foreign key of_whom}; empty where the whole does. */
  String through() {
    return by.stream().filter(key -> !key.equals(from))
        .map(this::said).collect(Collectors.joining(", "));
  }

  private String said(ObjectKey key) {
    return !key.name().isEmpty() ? key.kind() + ' ' + key.name()
        : key.parent().equals(from) ? key.kind() : key.kind() + " of " + key.parent().name();
  }
}
