package tandem.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.diff.Change;
import tandem.diff.Difference;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/** What somebody changed by hand in an environment, in the way of what is to be taken out there. */
final class HandWork {
  private HandWork() {}

  /**
   * Does nothing where the environment is what it has run, as far as it is about to change: what was changed
   * by hand is not what the statements are for.
   *
   * @param change what is about to change
   * @param run what the environment has run builds
   * @param code of the refusal, exit 4
   */
  static void refuse(Workbench bench, Past past, Difference change, SchemaModel run, String code) {
    Target target = past.target();
    Set<ObjectKey> changed = change.changes().stream().map(Change::key).collect(Collectors.toSet());
    List<ObjectKey> drifted = bench.differences().between(run, past.live()).changes().stream()
        .map(Change::key)
        .filter(key -> changed.stream().anyMatch(one -> one.isWithin(key) || key.isWithin(one))).toList();
    if (!drifted.isEmpty()) {
      throw TandemException.refused(code, target.name()
          + " differs from what it has run in what would be taken out: "
          + drifted.stream().map(ObjectKey::toString).collect(Collectors.joining(", ")))
          .at(target.place())
          .remedy("bring the change into the repository with tandem adopt, or take it back by hand");
    }
  }
}
