package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tandem.ddl.Hazard;
import tandem.ddl.Statement;
import tandem.diff.Differ;
import tandem.diff.Difference;
import tandem.kind.Form;
import tandem.kind.Kinds;
import tandem.migration.MigrationsFolder;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.plan.Placement;
import tandem.plan.Plan;
import tandem.plan.Planner;
import tandem.plan.Refusal;

/** {@code generate}: state against migrations becomes a proven deployment. */
public final class Generation {
  private final Workbench bench;
  private final Kinds kinds;

  Generation(Workbench bench) {
    this.bench = bench;
    this.kinds = bench.project().dialect().kinds();
  }

  /** Thinks a deployment out, proves it, and writes it unless asked not to. */
  GenerateReport run(GenerateRequest request) {
    long start = System.nanoTime();
    DeploymentWriter.checked(request.name());
    MigrationsFolder folder = bench.project().migrations().sound();
    Modelled state = bench.state();
    bench.refuseUnmodelled(state, request.strict());
    try (Replays.Kept kept = new Replays(bench).keep(folder)) {
      Replayed replayed = kept.replayed();
      Difference difference = bench.differences().between(replayed.end(), state.model());
      SchemaModel goal = bench.differences().settled(replayed.end(), state.model(), difference);
      Selection.Picked picked = new Selection(difference, replayed.end(), goal)
          .pick(request.only(), request.exclude());
      Placement.Placed placed =
          place(replayed, picked.model(), request.form().orElse(bench.project().form()));
      DeploymentWriter writer =
          new DeploymentWriter(folder, replayed.ownership(), bench.project().plainFlyway(), bench.project()::limited);
      boolean nothing = placed.plan().difference().isEmpty() && !writer.hasHandWork();
      if (nothing) {
        return report(request, start, null, List.of(), placed, picked, replayed, List.of(), goal, difference);
      }
      refuse(placed.plan(), request.allowances());
      Proving proving = new Proving(bench, folder, kept, picked.model(), placed.plan().hazards());
      DeploymentDraft draft = writer.draft(request.name(), placed, List.of());
      Proving.Verdict verdict = proving.prove(draft);
      if (!verdict.holds() && !request.allowances().unproven()) {
        throw unproven(verdict);
      }
      DeploymentDraft told = writer.draft(request.name(), placed, header(draft.name(), verdict));
      List<FileChange> files = changes(folder, told);
      if (!request.dryRun()) {
        DeploymentWriter.batch(folder, told).commit();
      }
      return report(request, start, told.name(), files, placed, picked, replayed, verdict.proofs(), goal,
          difference);
    }
  }

  private Placement.Placed place(Replayed replayed, SchemaModel goal, Form form) {
    int major = bench.major();
    if (bench.project().programmablesLast()) {
      return new Placement(kinds, bench.project().dialect()::ifThere)
          .place(replayed.end(), replayed.versionedOnly(), goal, major, form);
    }
    Plan plan = new Planner(kinds).plan(replayed.end(), goal, major, form);
    return Placement.allVersioned(plan);
  }

  private static void refuse(Plan plan, Allowances allowances) {
    if (!plan.refusals().isEmpty()) {
      Refusal first = plan.refusals().getFirst();
      String more = plan.refusals().size() == 1 ? "" : " (and " + (plan.refusals().size() - 1) + " more: "
          + plan.refusals().stream().skip(1).map(refusal -> refusal.key().toString())
              .collect(Collectors.joining(", ")) + ")";
      throw TandemException.refused("CHANGE-REFUSED", first.why() + more)
          .at(first.key().toString()).remedy(first.remedy());
    }
    List<Hazard> refused = plan.hazards().stream().filter(hazard -> !allowances.permit(hazard)).toList();
    if (!refused.isEmpty()) {
      String labels = refused.stream().map(hazard -> hazard.code().label()).distinct()
          .map(label -> "--allow " + label).collect(Collectors.joining(" "));
      throw TandemException.refused("HAZARD-NOT-ALLOWED", refused.stream()
              .map(hazard -> hazard.object().display() + ": " + hazard.code().label() + ", " + hazard.detail())
              .collect(Collectors.joining("; ")))
          .at(refused.getFirst().object().toString())
          .remedy("if that is meant, " + labels + ", or for one object " + refused.getFirst().code().label() + ":"
              + refused.getFirst().object().display() + "; if it was a rename, say so before you generate");
    }
  }

  private static TandemException unproven(Proving.Verdict verdict) {
    ProofOutcome failed = verdict.proofs().stream().filter(proof -> !proof.holds()).findFirst().orElseThrow();
    return TandemException.refused("NOT-PROVEN",
            failed.name() + ": " + String.join("; ", failed.detail()))
        .remedy("nothing was written; --allow unproven writes it all the same and says so in its header");
  }

  private List<String> header(String name, Proving.Verdict verdict) {
    List<String> lines = new ArrayList<>();
    lines.add(name + ", written by tandem generate.");
    for (ProofOutcome proof : verdict.proofs()) {
      if (proof.holds()) {
        lines.add("Proven " + proof.name() + (proof.detail().isEmpty() ? "."
            : "; " + String.join("; ", proof.detail()) + "."));
      } else {
        lines.add("NOT PROVEN " + proof.name() + ": " + String.join("; ", proof.detail()));
      }
    }
    return lines;
  }

  private List<FileChange> changes(MigrationsFolder folder, DeploymentDraft draft) {
    List<FileChange> changes = new ArrayList<>();
    String prefix = bench.root().toAbsolutePath().relativize(folder.root().toAbsolutePath()).toString();
    draft.files().forEach((path, text) -> {
      Optional<String> before = Replays.textOf(folder.root().resolve(path));
      Optional<String> after = text.isEmpty() ? Optional.empty() : Optional.of(text);
      if (!before.equals(after)) {
        changes.add(new FileChange(prefix + "/" + path, before, after));
      }
    });
    return changes;
  }

  private GenerateReport report(GenerateRequest request, long start, String name, List<FileChange> files,
      Placement.Placed placed, Selection.Picked picked, Replayed replayed, List<ProofOutcome> proofs,
      SchemaModel goal, Difference difference) {
    Comparison comparison = new Comparison(kinds, bench.major());
    List<Finding> shipped = comparison.findings(
        placed.plan().difference(), replayed.end(), picked.model(), Comparison.Meaning.PENDING);
    Difference rest = new Differ(kinds).diff(picked.model(), goal);
    List<Finding> left = comparison.findings(rest, picked.model(), goal, Comparison.Meaning.PENDING);
    List<Hazard> hazards = placed.versioned().stream().map(Statement::hazards).flatMap(List::stream).toList();
    return new GenerateReport(bench.shadowUse(), bench.built(), Optional.ofNullable(name), files, shipped, left,
        picked.takenAlong(), hazards,
        replayed.setAside().stream().map(aside -> aside.script().script()).toList(),
        proofs, request.dryRun(), Workbench.since(start));
  }
}
