package tandem.workflow;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.HazardCode;
import tandem.ddl.Statement;
import tandem.diff.Change;
import tandem.diff.Differ;
import tandem.diff.Difference;
import tandem.kind.Kinds;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.plan.Plan;
import tandem.plan.Planner;
import tandem.proof.ProofResult;
import tandem.proof.Work;
import tandem.rename.LikelyRenames;
import tandem.rename.Renaming.Renamed;
import tandem.shadow.ShadowDatabase;
import tandem.state.StateWriter;

/** {@code diff}: any two sources. */
public final class Diffing {
  private final Workbench bench;
  private final Kinds kinds;

  Diffing(Workbench bench) {
    this.bench = bench;
    this.kinds = bench.project().dialect().kinds();
  }

  /** Where they differ, and the script that turns the first into the second where it is asked for. */
  DiffReport run(DiffRequest request) {
    long began = System.nanoTime();
    if (request.script() && !bench.project().dialect().writesScripts()) {
      throw TandemException.usage("SCRIPTS-NOT-YET",
              "tandem writes no scripts for " + bench.project().dialect().title() + " yet")
          .remedy("without --sql it says what differs");
    }
    Sources sources = new Sources(bench);
    boolean toFirst = sources.readsDatabase(request.to()) < sources.readsDatabase(request.from());
    Modelled to = toFirst ? sources.model(request.to()) : null;
    Modelled from = sources.model(request.from());
    if (to == null) {
      to = sources.model(request.to());
    }
    bench.refuseUnmodelled(from, request.strict());
    bench.refuseUnmodelled(to, request.strict());
    Renamings renamings = new Renamings(bench);
    SchemaModel before = from.model();
    SchemaModel after = to.model();
    Picking.Chosen chosen = new Picking(bench.differences(), request.only(), request.exclude()).from(
        renamings.said(from, to, request.renamed()), after,
        renames -> renamings.onBuilt(before, after, renames));
    Renamed renamed = chosen.renamed();
    SchemaModel start = renamed.model();
    Selection.Picked picked = chosen.picked();
    Difference difference =
        picked.left().isEmpty() ? chosen.all() : new Differ(kinds).diff(start, picked.model());
    Comparison comparison = bench.comparison();
    List<Finding> findings = new ArrayList<>(
        comparison.renamed(renamed.renames(), Comparison.Meaning.DIFFERENT));
    findings.addAll(comparison.findings(difference, start, picked.model(), Comparison.Meaning.DIFFERENT));
    List<Finding> notes = new ArrayList<>(comparison.unclear(renamed.unclear()));
    difference.notes().stream().map(Diffing::note).forEach(notes::add);
    Optional<PlannedScript> script = request.script()
        ? Optional.of(script(before, renamed, picked.model(), request)) : Optional.empty();
    return new DiffReport(
        bench.shadowUse(), from.built(), to.built(), findings, notes, script, Workbench.since(began));
  }

  private static Finding note(Change.Altered altered) {
    return Finding.of(Condition.NOTED, "DIFF-NOTE", altered.key() + ": no difference in effect: "
        + String.join(", ", altered.attributes())).about(altered.key());
  }

  private PlannedScript script(SchemaModel from, Renamed renamed, SchemaModel to, DiffRequest request) {
    Plan rest = new Planner(kinds)
        .plan(renamed.model(), to, bench.major(), request.form().orElse(bench.project().form()));
    Plan plan = new LikelyRenames(kinds, renamed.model(), to, renamed.unclear()).told(renamed.before(rest));
    if (plan.statements().isEmpty() && plan.refusals().isEmpty()) {
      return new PlannedScript(List.of(), Optional.empty(), List.of());
    }
    List<Statement> statements = Statement.runs(plan.statements()).stream()
        .flatMap(run -> bench.project().limited(run).stream()).toList();
    Optional<String> notProven = !plan.refusals().isEmpty()
        ? Optional.of("changes are left out: "
            + plan.refusals().stream().map(refusal -> refusal.key().toString())
                .collect(Collectors.joining(", ")))
        : request.proof()
            ? notProven(plan, from, renamed, to, Work.script("the script", statements))
            : Optional.of("--no-proof");
    return new PlannedScript(statements, notProven, plan.refusals());
  }

  /** Why the script cannot be proven on a shadow that is built like the first source; empty where it is. */
  private Optional<String> notProven(
      Plan plan, SchemaModel from, Renamed renamed, SchemaModel to, Work work) {
    bench.progress().doing("proving the script");
    Set<ObjectKey> expected = plan.hazards().stream().filter(hazard -> hazard.code() == HazardCode.DATA_LOSS)
        .map(hazard -> hazard.object()).collect(Collectors.toSet());
    try (ShadowDatabase start = bench.server().create()) {
      bench.loader().load(new StateWriter(kinds, bench.server().major()).write(from), start);
      ProofResult result = bench.proof().withRows(start, to, work, expected, renamed);
      return result.proven() ? Optional.empty()
          : Optional.of(result.reasons().stream().map(ProofResult.Reason::sentence)
              .map(sentence -> sentence.replace("\n", " ")).collect(Collectors.joining("; ")));
    } catch (TandemException e) {
      return Optional.of("the first source could not be built on a shadow: " + e.what());
    } catch (SQLException e) {
      return Optional.of("the proof broke off: " + e.getMessage());
    }
  }
}
