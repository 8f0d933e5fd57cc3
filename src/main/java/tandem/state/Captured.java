package tandem.state;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/**
 * What a capture would write, and what it leaves to a person.
 *
 * @param state the state as it is afterwards
 * @param files new texts by path, relative to the state folder; empty for a file that goes. What
 *     {@link StateFolder#apply} takes
 * @param conflicts changed on both sides; nothing is written for these
 * @param notThere what differs because the database has not got it yet, or still has what state dropped:
 *     {@code tandem update}
 * @param notes what else to tell, a sentence each
 */
public record Captured(
    SchemaModel state,
    SortedMap<String, Optional<String>> files,
    List<Conflict> conflicts,
    List<ObjectKey> notThere,
    List<String> notes) {
  public Captured {
    conflicts = List.copyOf(conflicts);
    notThere = List.copyOf(notThere);
    notes = List.copyOf(notes);
  }

  /** True where the folder says what the database says. */
  public boolean isInStep() {
    return files.isEmpty() && conflicts.isEmpty();
  }
}
