package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.diff.Change;
import tandem.diff.Difference;
import tandem.model.ObjectKey;
import tandem.model.ObjectPattern;
import tandem.model.SchemaModel;
import tandem.rename.Rename;
import tandem.rename.Renaming.Renamed;

/** Picks renames and changes: what is picked takes a rename along that gives it what it needs. */
final class Picking {
  private final Differences differences;
  private final List<ObjectPattern> only;
  private final List<ObjectPattern> exclude;

  /**
   * @param only what to pick; empty: all
   * @param exclude what to leave
   */
  Picking(Differences differences, List<ObjectPattern> only, List<ObjectPattern> exclude) {
    this.differences = differences;
    this.only = only;
    this.exclude = exclude;
  }

  /**
   * What was picked.
   *
   * @param renamed the model before with the picked renames made
   * @param all where that differs from the model wanted
   * @param goal the model wanted, what means the same written as before
   * @param picked what of the difference was picked
   */
  record Chosen(Renamed renamed, Difference all, SchemaModel goal, Selection.Picked picked) {}

  /** @param carriedOut carries picked renames out */
  Chosen from(List<Rename> said, SchemaModel wanted, Function<List<Rename>, Renamed> carriedOut) {
    List<Rename> chosen = new ArrayList<>(said.stream()
        .filter(rename -> only.isEmpty() || named(rename, only))
        .filter(rename -> !named(rename, exclude)).toList());
    List<ObjectPattern> excluded = new ArrayList<>(exclude);
    said.stream().filter(rename -> named(rename, exclude)).forEach(rename -> {
      excluded.add(ObjectPattern.of(rename.from().toString()));
      excluded.add(ObjectPattern.of(rename.to().toString()));
    });
    List<ObjectKey> along = new ArrayList<>();
    while (true) {
      Renamed renamed = carriedOut.apply(List.copyOf(chosen));
      Difference all = differences.between(renamed.model(), wanted);
      SchemaModel goal = differences.settled(renamed.model(), wanted, all);
      Selection.Picked picked = new Selection(all, renamed.model(), goal).pick(only, excluded);
      Set<ObjectKey> changed = all.changes().stream().map(Change::key)
          .filter(key -> !picked.left().contains(key)).collect(Collectors.toSet());
      List<Rename> needed = said.stream()
          .filter(rename -> !chosen.contains(rename) && !named(rename, exclude))
          .filter(rename -> gives(rename, changed, renamed.model())).toList();
      if (needed.isEmpty()) {
        along.addAll(picked.takenAlong());
        return new Chosen(
            renamed, all, goal, new Selection.Picked(picked.model(), along, picked.left()));
      }
      chosen.addAll(needed);
      needed.forEach(rename -> along.add(rename.to()));
    }
  }

  /** True where a picked change makes anew what the rename would give, or the whole of a name within. */
  private static boolean gives(Rename rename, Set<ObjectKey> changed, SchemaModel before) {
    boolean within = !before.contains(rename.from()) && before.contains(rename.to().root())
        && rename.to().parent() != null && changed.contains(rename.to().parent());
    return changed.contains(rename.to()) && !before.contains(rename.to()) || within;
  }

  private static boolean named(Rename rename, List<ObjectPattern> patterns) {
    return patterns.stream()
        .anyMatch(pattern -> pattern.matches(rename.to()) || pattern.matches(rename.from()));
  }
}
