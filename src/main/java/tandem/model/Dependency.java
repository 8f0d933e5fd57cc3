package tandem.model;

/**
 * One object needs another to exist. A part needs its whole without this being written down.
 *
 * @param dependent what needs the other
 * @param referenced what is needed
 * @param assumed true where the database does not record it and the text merely names the other (a function
 *     whose body is a string): used to order, never to decide what must be rebuilt, and ignored in a cycle
 */
public record Dependency(ObjectKey dependent, ObjectKey referenced, boolean assumed) {
  /** A dependency that the database itself records. */
  public static Dependency of(ObjectKey dependent, ObjectKey referenced) {
    return new Dependency(dependent, referenced, false);
  }
}
