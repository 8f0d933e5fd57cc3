package tandem.diff;

import java.util.List;

/**
 * Where two models differ.
 *
 * @param changes what differs, in the order of keys
 * @param notes objects that differ only in what is no difference, e.g. column order; shown with -v
 */
public record Difference(List<Change> changes, List<Change.Altered> notes) {
  public Difference {
    changes = List.copyOf(changes);
    notes = List.copyOf(notes);
  }

  /** True where the models are the same schema. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }
}
