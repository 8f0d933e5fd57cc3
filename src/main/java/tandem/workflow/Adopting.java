package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.diff.Differ;
import tandem.kind.Kinds;
import tandem.migration.AppliedByHand;
import tandem.migration.Deployment;
import tandem.migration.DeploymentFile;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.ProgrammableText;
import tandem.migration.RepeatableTexts;
import tandem.migration.TextReference;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.plan.Placement;
import tandem.rename.Renaming.Renamed;

/**
 * {@code adopt}: what was changed by hand in an environment becomes a hotfix on the branch at hand, proven as
 * any deployment is, and marked as applied there once its catalog shows it.
 */
public final class Adopting {
  private final Workbench bench;
  private final Kinds kinds;
  private final AdoptRequest request;
  private final Target target;
  private final MigrationsFolder folder;
  private final long start = System.nanoTime();

  Adopting(Workbench bench, AdoptRequest request) {
    this.bench = bench;
    this.kinds = bench.project().dialect().kinds();
    this.request = request;
    this.target = bench.target(request.environment());
    this.folder = bench.project().migrationsFor(target).sound();
  }

  /**
   * What is adopted.
   *
   * @param renamed what the deployments there build, with renames made by hand carried out
   * @param goal what the deployments and the hotfix build
   * @param left what stays drift
   * @param placed what turns one into the other
   * @param script the text that does, where somebody has one
   * @param attested somebody answers for what it leaves no trace of, rows among it
   */
  private record Adopted(Renamed renamed, SchemaModel goal, List<Finding> left, List<ObjectKey> takenAlong,
      Placement.Placed placed, Optional<RunByHand> script, boolean attested) {

    boolean isNothing() {
      return script.isEmpty() && placed.plan().statements().isEmpty() && placed.plan().refusals().isEmpty();
    }

    /** Tables and columns whose rows change on purpose. */
    Set<ObjectKey> rows() {
      return attested ? renamed.model().objects().keySet() : Proving.lost(placed.plan().hazards());
    }

    void require(Allowances allowances) {
      if (script.isPresent()) {
        Clearance.require(placed.plan().hazards(), allowances);
      } else {
        Clearance.require(placed.plan(), allowances);
      }
    }

    DeploymentDraft draft(DeploymentWriter writer, DeploymentLabel label, List<String> header) {
      if (script.isEmpty()) {
        return writer.draft(label, placed, header);
      }
      Placement.Placed repeatables = new Placement.Placed(
          placed.plan(), List.of(), placed.defined(), placed.rebuilt(), placed.moved(), placed.dropped());
      return script.get().in(writer.draft(label, repeatables, header), label, writer, header);
    }
  }

  /**
   * Adopts.
   *
   * @throws TandemException ADOPT-DEVELOPMENT, ADOPT-PATTERN, ADOPT-SCRIPT; those of {@link HotfixBase},
   *     ATTEST-NEEDED, hazards that are not allowed, NOT-PROVEN, ADOPT-MOVED with 4
   */
  AdoptReport run() {
    if (target.kind() == Target.Kind.DEVELOPMENT) {
      throw TandemException.usage("ADOPT-DEVELOPMENT", target.name() + " is a development database: what is"
              + " made there by hand is work to be captured, and no drift")
          .at(target.place()).remedy("tandem capture " + target.name());
    }
    String name = DeploymentWriter.checked(request.name());
    Optional<RunByHand> script = request.script().map(RunByHand::read);
    HotfixBase base = HotfixBase.of(bench, target, folder);
    DeploymentLabel label = DeploymentLabel.hotfix(name, base.highest(), base.versions(),
        DeploymentFile.EMPTY.withLate(true).withAppliedByHand(List.of(new AppliedByHand(
            target.name(), request.attest().orElse("the catalog showed it")))));
    Modelled live = bench.environment(target);
    try (Replays.Kept kept =
        new Replays(bench).keep(folder, base.cut(), "migrations as run by " + target.name())) {
      if (script.isPresent()) {
        RunByHand.Tried tried = script.get().tried(
            bench, base, kept, label, writer(base, kept.replayed().ownership()));
        List<Finding> differences = new Evidence(bench, live.model()).lacking(tried.model(), this::isAsked);
        if (!differences.isEmpty()) {
          return told(differences);
        }
        requireAttest(tried);
        return write(base, kept, scripted(kept.replayed(), live.model(), tried, script.get()), label);
      }
      Adopted adopted = drift(kept, live, name);
      return adopted.isNothing()
          ? told(Optional.empty(), List.of(), adopted, List.of(), List.of(), List.of(), List.of())
          : write(base, kept, adopted, label);
    }
  }

  private boolean isAsked(ObjectKey key) {
    return request.only().isEmpty() || request.only().stream().anyMatch(pattern -> pattern.matches(key));
  }

  private void requireAttest(RunByHand.Tried tried) {
    if (request.attest().isEmpty() && tried.untraced().isPresent()) {
      throw Untraced.attestNeeded(tried.script(), tried.untraced().get(),
          "tandem adopt " + target.name() + " --script " + request.script().orElseThrow());
    }
  }

  /** What somebody changed, as statements that tandem writes. */
  private Adopted drift(Replays.Kept kept, Modelled live, String name) {
    Generation.Thought thought = new Generation(bench).thought(kept, folder, live, new GenerateRequest(name,
        request.only(), List.of(), request.renamed(), request.allowances(), Optional.empty(), false,
        request.dryRun(), false));
    Picking.Chosen chosen = thought.chosen();
    SchemaModel goal = chosen.picked().model();
    List<Finding> left = bench.comparison().findings(
        new Differ(kinds).diff(goal, chosen.goal()), goal, chosen.goal(), Comparison.Meaning.BY_HAND);
    Adopted adopted = new Adopted(chosen.renamed(), goal, left, chosen.picked().takenAlong(),
        thought.placed(), Optional.empty(), false);
    if (adopted.isNothing() && !left.isEmpty()) {
      throw TandemException.usage("ADOPT-PATTERN", "nothing that was changed by hand in " + target.name()
              + " is called so").at("--only")
          .remedy("there are " + left.stream().flatMap(one -> one.object().stream()).map(ObjectKey::toString)
              .collect(Collectors.joining(", ")));
    }
    return adopted;
  }

  /** What a script does, which is the migration; only programmables have texts of their own beside it. */
  private Adopted scripted(Replayed before, SchemaModel live, RunByHand.Tried tried, RunByHand script) {
    SchemaModel after = tried.model();
    Renamed renamed = Renamed.nothing(before.end(), List.of());
    Placement.Placed placed =
        new Generation(bench).place(before, folder, renamed, after, bench.project().form());
    List<Finding> left = bench.comparison().findings(
        bench.differences().between(after, live), after, live, Comparison.Meaning.BY_HAND);
    return new Adopted(
        renamed, after, left, List.of(), placed, Optional.of(script), tried.untraced().isPresent());
  }

  private AdoptReport write(HotfixBase base, Replays.Kept kept, Adopted adopted, DeploymentLabel label) {
    adopted.require(request.allowances().forDryRun(request.dryRun()));
    DeploymentWriter writer =
        writer(base, kept.replayed().ownership().renamed(adopted.renamed().renames()::now));
    DeploymentDraft draft = adopted.draft(writer, label, List.of());
    base.refuseOvertaken(draft);
    List<ProofOutcome> proofs = new Proving(bench, folder, kept, adopted.goal(), adopted.renamed(),
        adopted.rows(), candidate -> base.with(label.folder(), candidate)).prove(draft);
    ProofOutcome.require(proofs, request.allowances());
    SchemaModel before = kept.replayed().end();
    Capturing.Followed state = new Capturing(bench).follow(before, adopted.goal());
    List<FileChange> files = new ArrayList<>(DeploymentWriter.changes(bench.root(), folder,
        adopted.draft(writer, label, header(label, adopted, proofs))));
    files.addAll(state.files());
    List<Migration> marked = request.dryRun() ? List.of()
        : commit(files, base, label, live -> new Evidence(bench, live)
            .lacking(Effect.between(kinds, before, adopted.goal())));
    List<Finding> notes = request.dryRun() ? List.of() : new Recording(bench, target).adopted();
    return told(Optional.of(label.folder()), files, adopted, state.conflicts(), proofs, marked, notes);
  }

  private DeploymentWriter writer(HotfixBase base, Ownership ownership) {
    return new DeploymentWriter(bench.project(), base.view(), ownership);
  }

  private List<String> header(DeploymentLabel label, Adopted adopted, List<ProofOutcome> proofs) {
    List<String> lines = new ArrayList<>();
    lines.add(adopted.script()
        .map(script -> label.folder() + ": " + script.name() + " as it was run by hand in " + target.name()
            + ", taken over by tandem adopt.")
        .orElse(label.folder() + ": changed by hand in " + target.name() + ", written by tandem adopt."));
    lines.add("not idempotent: where the catalog shows its effect, tandem migrate records it and runs"
        + " nothing.");
    proofs.stream().map(ProofOutcome::line).forEach(lines::add);
    if (adopted.attested()) {
      lines.add("Rows were not compared: deployment.yml says who answers for them.");
    }
    return lines;
  }

  /** Writes all files and marks the scripts; where they cannot be marked, the files are as they were. */
  private List<Migration> commit(List<FileChange> files, HotfixBase base, DeploymentLabel label,
      Function<SchemaModel, List<Finding>> lacking) {
    FileChange.commit(files, bench.root());
    try {
      Marking.Marked marked = mark(base, label, lacking);
      if (!marked.differences().isEmpty()) {
        throw TandemException.refused("ADOPT-MOVED", target.name() + " changed while this was proven: "
                + marked.differences().stream().flatMap(one -> one.object().stream())
                    .map(ObjectKey::toString).collect(Collectors.joining(", ")))
            .at(target.place()).remedy("nothing was written; run it again");
      }
      return marked.scripts();
    } catch (RuntimeException e) {
      FileChange.commit(files.stream().map(FileChange::undone).toList(), bench.root());
      Removing.removeEmpty(folder.root().resolve(label.folder()));
      throw e;
    }
  }

  private Marking.Marked mark(
      HotfixBase base, DeploymentLabel label, Function<SchemaModel, List<Finding>> lacking) {
    MigrationsFolder now = bench.project().migrationsFor(target).sound();
    Deployment hotfix = now.named(label.folder()).getFirst();
    List<Migration> scripts = new ArrayList<>(hotfix.migrations());
    scripts.addAll(new RepeatableTexts(now, PastTexts.none()).shipped(hotfix));
    List<Migration> gone = base.cut().repeatables().stream()
        .filter(script -> hotfix.touch(script.fileName()).map(ProgrammableText::text)
            .filter(TextReference.NONE::equals).isPresent()).toList();
    return new Marking(bench, target, now).mark(scripts, gone, lacking, false);
  }

  private AdoptReport told(Optional<String> deployment, List<FileChange> files, Adopted adopted,
      List<Finding> conflicts, List<ProofOutcome> proofs, List<Migration> marked, List<Finding> notes) {
    List<Finding> changed = new ArrayList<>(
        bench.comparison().renamed(adopted.renamed().renames(), Comparison.Meaning.BY_HAND));
    changed.addAll(bench.comparison().findings(adopted.placed().plan().difference(),
        adopted.renamed().model(), adopted.goal(), Comparison.Meaning.BY_HAND));
    return new AdoptReport(target.name(), bench.shadowUse(), bench.built(), deployment, files, changed,
        adopted.left(), adopted.takenAlong(), adopted.placed().plan().hazards(), List.of(), conflicts, proofs,
        marked.stream().map(Migration::script).toList(), notes, request.dryRun(), Workbench.since(start));
  }

  private AdoptReport told(List<Finding> differences) {
    return new AdoptReport(target.name(), bench.shadowUse(), bench.built(), Optional.empty(), List.of(),
        List.of(), List.of(), List.of(), List.of(), differences, List.of(), List.of(), List.of(), List.of(),
        request.dryRun(), Workbench.since(start));
  }
}
