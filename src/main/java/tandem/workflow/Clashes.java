package tandem.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.migration.Clash;
import tandem.migration.Deployment;
import tandem.migration.MigrationsFolder;
import tandem.model.TandemException;

/**
 * Deployments that two branches have given one number, each with the command that repairs it: whichever no
 * protected environment has run is renumbered, as far as histories and the tags of builds tell.
 */
final class Clashes {
  private final MigrationsFolder folder;
  private final Optional<KnownRuns> known;

  Clashes(Workbench bench, MigrationsFolder folder) {
    this.folder = folder;
    this.known = folder.clashes().isEmpty() ? Optional.empty() : known(bench, folder);
  }

  private static Optional<KnownRuns> known(Workbench bench, MigrationsFolder folder) {
    try {
      return Optional.of(new KnownRuns(bench, folder));
    } catch (TandemException e) {
      // A protected environment does not answer and no tag tells: check goes on, and reorder will refuse.
      return Optional.empty();
    }
  }

  /** What clashes. */
  List<Finding> findings() {
    return folder.clashes().stream().map(this::finding).toList();
  }

  private Finding finding(Clash clash) {
    Set<Target> one = ran(clash.one());
    Set<Target> other = ran(clash.other());
    Finding finding = Finding.of(clash.problem().blocking() ? Condition.BROKEN : Condition.NOTED,
        clash.problem().toException());
    if (isProtected(one) && isProtected(other)) {
      return finding.remedy(clash.one().path() + " has run in " + names(one) + ", " + clash.other().path()
          + " in " + names(other) + ": keep the one, and write the other anew as a deployment that comes to"
          + " the same wherever it runs");
    }
    boolean renumberOne = isProtected(other) || !isProtected(one) && one.isEmpty() && !other.isEmpty();
    Set<Target> stays = renumberOne ? other : one;
    return finding.remedy(command(folder, renumberOne ? clash.one() : clash.other())
        + (stays.isEmpty() ? "" : " (" + names(stays) + " has run the other one)"));
  }

  private Set<Target> ran(Deployment deployment) {
    return known.map(runs -> runs.of(List.of(deployment)).keySet()).orElse(Set.of());
  }

  private boolean isProtected(Set<Target> targets) {
    return targets.stream().anyMatch(target -> known.orElseThrow().isProtected(target));
  }

  private static String names(Collection<Target> targets) {
    return targets.stream().map(Target::name).collect(Collectors.joining(", "));
  }

  /** The command that gives a deployment the next free number. */
  static String command(MigrationsFolder folder, Deployment moved) {
    return "tandem reorder " + moved.path() + " --after " + lastBut(folder, moved).path();
  }

  /** The last deployment, or the one before where that is this one. */
  static Deployment lastBut(MigrationsFolder folder, Deployment moved) {
    return folder.deployments().stream().filter(one -> !one.equals(moved)).toList().getLast();
  }
}
