package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tandem.git.Git;
import tandem.migration.Deployment;
import tandem.migration.Integrity;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.model.ObjectKey;
import tandem.model.TandemException;

/** What {@code remove --park} does beyond removing: state loses the change, too, and a branch keeps both. */
final class Parking {
  private final Workbench bench;
  private final MigrationsFolder folder;
  private final String branch;
  private final Git git;

  /**
   * What is parked on a branch.
   *
   * @throws TandemException PARK-REPOSITORY, exit 4, where there is no git or no commit yet; PARK-BRANCH,
   *     exit 4, where the branch is there
   */
  Parking(Workbench bench, MigrationsFolder folder, String branch) {
    this.bench = bench;
    this.folder = folder;
    this.branch = branch;
    this.git = new Git(bench.root());
    if (!git.isRepository() || git.head().isEmpty()) {
      throw TandemException.refused("PARK-REPOSITORY", "only a git repository with a commit keeps a branch")
          .at(bench.root().toString()).remedy("commit first, or remove without --park and take state back");
    }
    git.headOf(branch).ifPresent(commit -> {
      throw TandemException.refused("PARK-BRANCH", "the branch " + branch + " is there")
          .at(commit).remedy("give another name");
    });
  }

  /**
   * What state becomes without what these deployments have changed.
   *
   * @return files by path from the project's folder; nothing is written
   * @throws TandemException PARK-CONFLICT, exit 4, where state has it otherwise by now
   */
  List<FileChange> state(List<Deployment> gone) {
    Replays replays = new Replays(bench);
    Replayed before = replays.migrations(folder);
    Replayed after = replays.cut(folder.without(gone, PastTexts.none()), folder,
        "whoever leaves out " + gone.getLast().path());
    Capturing.Followed followed = new Capturing(bench).follow(before.end(), after.end());
    if (!followed.conflicts().isEmpty()) {
      throw TandemException.refused("PARK-CONFLICT", "state changes what " + names(gone) + " changes: "
              + followed.conflicts().stream().flatMap(one -> one.object().stream()).map(ObjectKey::toString)
                  .collect(Collectors.joining(", ")))
          .at(bench.prefix(bench.project().state()))
          .remedy("remove without --park, and take state back by hand");
    }
    return followed.files();
  }

  /**
   * Makes the branch where the checked-out commit is. It stays where the files cannot be written then.
   *
   * @throws TandemException PARK-UNCOMMITTED, exit 4, where a file that goes is not as it is committed
   */
  void keep(List<FileChange> files) {
    String here = git.prefix();
    List<String> touched = files.stream().map(file -> here + file.path()).toList();
    List<String> changed = git.changed(touched.toArray(String[]::new));
    if (!changed.isEmpty()) {
      throw TandemException.refused("PARK-UNCOMMITTED",
              "the branch would lack what is not committed: " + String.join(", ", changed))
          .at(changed.getFirst()).remedy("commit first");
    }
    git.branchHere(branch);
  }

  /** How it comes back, as a sentence with the commands. */
  String wayBack(List<Deployment> gone, List<FileChange> files) {
    List<String> commands = new ArrayList<>();
    commands.add("git checkout " + branch + " -- " + files.stream().filter(file -> file.before().isPresent())
        .map(FileChange::path).filter(path -> !path.endsWith(Integrity.NAME)).map(Parking::word)
        .collect(Collectors.joining(" ")));
    if (Integrity.of(folder).isPresent()) {
      commands.add("tandem seal " + names(gone).replace(",", ""));
    }
    return "the branch " + branch + " keeps it; unless these files change until then, it comes back by "
        + String.join(" && ", commands);
  }

  private static String names(List<Deployment> deployments) {
    return deployments.stream().map(Deployment::path).collect(Collectors.joining(", "));
  }

  /** As a shell reads it. */
  private static String word(String path) {
    return path.matches("[\\w./-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
  }
}
