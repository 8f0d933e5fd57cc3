package tandem.state;

import java.util.List;
import tandem.model.ObjectKey;

/**
 * An object that was changed in the database and, differently, in the state folder since the last capture.
 *
 * @param root the object with a file of its own
 * @param keys what of it was changed on both sides
 * @param database how the database has it, as state would write it; empty where it is gone
 * @param state how the state folder has it, as tandem would write it; empty where it is gone
 */
public record Conflict(ObjectKey root, List<ObjectKey> keys, String database, String state) {
  public Conflict {
    keys = List.copyOf(keys);
  }

  /** Who is right. */
  public enum Side {
    /** The database's definition is written. */
    DATABASE,
    /** The state folder keeps its definition; later captures no longer ask. */
    STATE
  }
}
