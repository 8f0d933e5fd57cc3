package tandem.rename;

import java.util.Optional;
import tandem.model.ObjectKey;

/**
 * One name that changed: of an object, of a part of one, or of a name within one (an enum's value).
 *
 * @param from as it was called; what it is part of is called as in {@code to}
 * @param to as it is called now
 * @param asked true where somebody says so for this run: it is due whatever else has these names. What stands
 *     in a file may be long done
 * @param place file and line that say so; empty for an answer
 */
public record Rename(ObjectKey from, ObjectKey to, boolean asked, Optional<String> place) {
  public Rename {
    if (!from.kind().equals(to.kind()) || !from.whole().equals(to.whole())) {
      throw new IllegalArgumentException(from + " cannot become " + to);
    }
  }

  /** What somebody says for this run. */
  public static Rename asked(ObjectKey from, ObjectKey to) {
    return new Rename(from, to, true, Optional.empty());
  }

  /**
   * What a state file says.
   *
   * @param place file and line
   */
  public static Rename annotated(ObjectKey from, ObjectKey to, String place) {
    return new Rename(from, to, false, Optional.of(place));
  }

  /** The same from another old name. */
  Rename from(ObjectKey other) {
    return new Rename(other, to, asked, place);
  }

  /** True where the other says that the same became the same, wherever it is said. */
  public boolean saysSameAs(Rename other) {
    return from.equals(other.from) && to.equals(other.to);
  }

  @Override
  public String toString() {
    return from + " -> " + to;
  }
}
