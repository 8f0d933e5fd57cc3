package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tandem.migration.AppliedByHand;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.Version;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/** {@code migrate --mark-applied}: scripts that somebody ran by hand, with evidence from the catalog. */
final class MarkApplied {
  private final Workbench bench;
  private final Target target;
  private final MigrationsFolder folder;
  private final Past past;

  MarkApplied(Workbench bench, MigrationsFolder folder, Past past) {
    this.bench = bench;
    this.target = past.target();
    this.past = past;
    this.folder = folder;
  }

  /**
   * Marks.
   *
   * @return with differences where nothing was marked
   * @throws TandemException VERSION-UNKNOWN; ATTEST-NEEDED, MARK-UNPROVEN with 4
   */
  Marking.Marked run(MigrateRequest request) {
    List<Migration> scripts = scripts(request.markApplied());
    Marking marking = new Marking(bench, target, folder);
    if (request.allowances().unproven()) {
      past.refuseProtected("nothing is marked without evidence on a protected environment",
          "leave --allow unproven out; --attest answers for what the catalog cannot show");
      return marking.mark(scripts, List.of(), live -> List.of(), request.dryRun());
    }
    Cut base = past.hasRun().cut();
    List<Migration> open = scripts.stream().filter(script -> !base.versioned().contains(script)).toList();
    if (open.isEmpty()) {
      return Marking.Marked.NOTHING;
    }
    List<SchemaModel> models = new Replays(bench).oneByOne(past, cuts(base, open), folder);
    if (request.attest().isEmpty()) {
      refuseUntraced(open, models);
    }
    return marking.mark(open, List.of(),
        live -> new Evidence(bench, live).lacking(effect(models.getFirst(), models.getLast())),
        request.dryRun());
  }

  private List<Migration> scripts(List<String> versions) {
    return versions.stream().map(text -> Version.parse(text).flatMap(version -> folder.versioned().stream()
            .filter(script -> script.version().orElseThrow().equals(version)).findFirst())
        .orElseThrow(() -> TandemException.usage("VERSION-UNKNOWN", "no script has the version " + text)
            .at(folder.root().toString()).remedy("tandem info lists all versions")))
        .sorted((one, other) -> one.version().orElseThrow().compareTo(other.version().orElseThrow()))
        .toList();
  }

  /** The base with one script more each time. */
  static List<Cut> cuts(Cut base, List<Migration> scripts) {
    List<Cut> cuts = new ArrayList<>();
    for (int i = 1; i <= scripts.size(); i++) {
      cuts.add(base.with(scripts.subList(0, i)));
    }
    return cuts;
  }

  private void refuseUntraced(List<Migration> scripts, List<SchemaModel> models) {
    String command = "tandem migrate " + target.name() + " --mark-applied "
        + scripts.stream().map(script -> script.version().orElseThrow().text())
            .collect(Collectors.joining(","));
    for (int i = 0; i < scripts.size(); i++) {
      Optional<String> untraced = Untraced.in(bench.project().dialect().syntax(), scripts.get(i),
          effect(models.get(i), models.get(i + 1)));
      if (untraced.isPresent()) {
        throw Untraced.attestNeeded(scripts.get(i), untraced.get(), command);
      }
    }
  }

  private Effect effect(SchemaModel before, SchemaModel after) {
    return Effect.between(bench.project().dialect().kinds(), before, after);
  }

  /** Writes into the deployments of scripts who answers for their having been run by hand. */
  List<Finding> attest(List<Migration> marked, String words) {
    List<FileChange> files = new ArrayList<>();
    List<Finding> notes = new ArrayList<>();
    AppliedByHand run = new AppliedByHand(target.name(), words);
    for (Deployment deployment : folder.deployments()) {
      if (deployment.migrations().stream().noneMatch(marked::contains)) {
        continue;
      }
      if (!deployment.hasFolder()) {
        notes.add(Finding.of(Condition.NOTED, "ATTEST-UNRECORDED", deployment.path()
            + " has no folder of its own, so that nothing in the repository says who ran it"));
        continue;
      }
      List<AppliedByHand> all = new ArrayList<>(deployment.file().appliedByHand());
      all.add(run);
      FileChange.of(folder, deployment, deployment.file().withAppliedByHand(all)).ifPresent(change -> {
        files.add(change);
        notes.add(Finding.of(Condition.NOTED, "ATTEST-RECORDED",
            "recorded who ran " + deployment.path() + "; commit it").at(change.path()));
      });
    }
    FileChange.commit(files, folder.root());
    return notes;
  }
}
