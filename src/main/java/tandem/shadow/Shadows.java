package tandem.shadow;

import java.util.Optional;
import java.util.OptionalInt;

/** Where shadow servers of a database system come from. */
public interface Shadows {
  /**
   * Opens a server.
   *
   * @param major the major it must have; empty for the bundled one, or whichever a named server has
   * @throws tandem.model.TandemException with a code that starts with {@code SHADOW-} when there is no such
   *     server
   */
  ShadowServer open(OptionalInt major);

  /**
   * The version a server would have, where that is known without opening one.
   *
   * @param major as for {@link #open}
   * @return e.g. {@code 17.11}
   */
  Optional<String> knownVersion(OptionalInt major);

  /** False where {@link #open} can only say that the project names no server. */
  default boolean canOpen() {
    return true;
  }
}
