package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.ddl.Hazard;
import tandem.ddl.Statement;
import tandem.diff.Differ;
import tandem.diff.Difference;
import tandem.kind.Form;
import tandem.kind.Kinds;
import tandem.migration.MigrationsFolder;
import tandem.model.SchemaModel;
import tandem.plan.Placement;
import tandem.plan.Plan;
import tandem.plan.Planner;
import tandem.rename.LikelyRenames;
import tandem.rename.Rename;
import tandem.rename.Renaming.Renamed;

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
      Thought thought = thought(kept, folder, state, request);
      Picking.Chosen chosen = thought.chosen();
      Renamed renamed = chosen.renamed();
      SchemaModel goal = chosen.goal();
      Selection.Picked picked = chosen.picked();
      Placement.Placed placed = thought.placed();
      DeploymentWriter writer = new DeploymentWriter(bench.project(), folder,
          replayed.ownership().renamed(renamed.renames()::now));
      boolean nothing = placed.plan().statements().isEmpty() && placed.plan().refusals().isEmpty()
          && placed.plan().difference().isEmpty() && !writer.hasHandWork();
      if (nothing) {
        return report(request, start, null, List.of(), placed, picked, replayed, renamed, List.of(), goal);
      }
      Clearance.require(placed.plan(), request.allowances().forDryRun(request.dryRun()));
      Proving proving = new Proving(bench, folder, kept, picked.model(), renamed,
          Proving.lost(placed.plan().hazards()), MigrationsFolder::all);
      DeploymentLabel label = writer.next(request.name());
      List<ProofOutcome> proofs = new ArrayList<>(proving.prove(writer.draft(label, placed, List.of())));
      ProofOutcome.require(proofs, request.allowances());
      DeploymentDraft told = writer.draft(label, placed, header(label.folder(), proofs));
      if (request.undo()) {
        UndoScripts.Written written =
            new UndoScripts(bench, folder, kept, renamed, placed.plan().hazards()).write(told, writer);
        proofs.add(written.proof());
        ProofOutcome.require(proofs, request.allowances());
        told = written.draft();
      }
      List<FileChange> files = DeploymentWriter.changes(bench.root(), folder, told);
      if (!request.dryRun()) {
        DeploymentWriter.batch(folder, told).commit();
      }
      return report(request, start, told.name(), files, placed, picked, replayed, renamed, proofs, goal);
    }
  }

  /** What ships, and the statements that ship it. */
  record Thought(Picking.Chosen chosen, Placement.Placed placed) {}

  /** Thinks it out, and anew with the renames that the person says yes to: then other things are lost. */
  Thought thought(
      Replays.Kept kept, MigrationsFolder folder, Modelled state, GenerateRequest request) {
    Renamings renamings = new Renamings(bench);
    RenameQuestions questions = new RenameQuestions(bench.questions());
    List<Rename> said =
        new ArrayList<>(renamings.said(kept.replayed().end(), state, request.renamed()));
    while (true) {
      Picking.Chosen chosen = chosen(kept, state, request, renamings.shipped(said));
      Renamed renamed = chosen.renamed();
      SchemaModel goal = chosen.picked().model();
      Placement.Placed placed = place(kept.replayed(), folder, renamed, goal,
          request.form().orElse(bench.project().form()));
      LikelyRenames likely = new LikelyRenames(kinds, renamed.model(), goal, renamed.unclear());
      List<Rename> confirmed = questions.confirmed(likely.in(placed.plan(), request.allowances()::names));
      if (confirmed.isEmpty()) {
        return new Thought(chosen, told(placed, likely));
      }
      said.removeIf(rename -> confirmed.stream().anyMatch(one -> one.to().equals(rename.to())));
      said.addAll(confirmed);
    }
  }

  /** What ships; what was renamed since is carried out on a copy of what migrations build. */
  private Picking.Chosen chosen(
      Replays.Kept kept, Modelled state, GenerateRequest request, List<Rename> said) {
    return new Picking(bench.differences(), request.only(), request.exclude()).from(said, state.model(),
        renames -> new Renamings(bench)
            .onCopyOf(kept.database(), kept.replayed().end(), state.model(), renames));
  }

  /** Divides what turns the end of a replay, with renames made, into another model. */
  Placement.Placed place(
      Replayed replayed, MigrationsFolder folder, Renamed renamed, SchemaModel goal, Form form) {
    int major = bench.major();
    boolean last = bench.project().programmablesLast();
    Ownership ownership = replayed.ownership().renamed(renamed.renames()::now);
    if (!last && ownership.byUnit().isEmpty()) {
      Plan rest = new Planner(kinds).plan(renamed.model(), goal, major, form);
      return Placement.allVersioned(renamed.before(rest));
    }
    Placement placement = bench.placement();
    Placement ordered = bench.project().plainFlyway()
        ? placement.ordered(new ScriptNames(kinds.syntax(), folder, ownership)::runsBefore) : placement;
    Placement.Placed placed = new RenamedPlacement(last ? ordered : ordered.moving(), kinds, major, form)
        .place(replayed.end(), replayed.versionedOnly(), renamed, goal);
    // What a rename carries along keeps its repeatable script, and gets none where it has none.
    return last ? placed : placed.defining(
        unit -> !placed.moved().contains(unit) && ownership.scriptOf(unit).isPresent());
  }

  /** A loss that may be a rename in truth says so. */
  private static Placement.Placed told(Placement.Placed placed, LikelyRenames likely) {
    return new Placement.Placed(likely.told(placed.plan()), likely.told(placed.versioned()), placed.defined(),
        placed.rebuilt(), placed.moved(), placed.dropped());
  }

  private List<String> header(String name, List<ProofOutcome> proofs) {
    List<String> lines = new ArrayList<>();
    lines.add(name + ", written by tandem generate.");
    proofs.stream().map(ProofOutcome::line).forEach(lines::add);
    return lines;
  }

  private GenerateReport report(GenerateRequest request, long start, String name, List<FileChange> files,
      Placement.Placed placed, Selection.Picked picked, Replayed replayed, Renamed renamed,
      List<ProofOutcome> proofs, SchemaModel goal) {
    Comparison comparison = bench.comparison();
    List<Finding> shipped =
        new ArrayList<>(comparison.renamed(renamed.renames(), Comparison.Meaning.PENDING));
    shipped.addAll(comparison.findings(
        placed.plan().difference(), renamed.model(), picked.model(), Comparison.Meaning.PENDING));
    Difference rest = new Differ(kinds).diff(picked.model(), goal);
    List<Finding> left = new ArrayList<>(comparison.unclear(renamed.unclear()));
    left.addAll(comparison.findings(rest, picked.model(), goal, Comparison.Meaning.PENDING));
    List<Hazard> hazards = placed.versioned().stream().map(Statement::hazards).flatMap(List::stream).toList();
    return new GenerateReport(bench.shadowUse(), bench.built(), Optional.ofNullable(name), files, shipped,
        left, picked.takenAlong(), hazards,
        replayed.setAside().stream().map(aside -> aside.script().script()).toList(), proofs,
        request.dryRun(), Workbench.since(start));
  }
}
