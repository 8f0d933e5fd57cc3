package tandem.workflow;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.ddl.Statement;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.ProgrammableText;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.migration.run.Runner;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.plan.Plan;
import tandem.proof.ProofResult;
import tandem.proof.Work;
import tandem.shadow.ShadowDatabase;

/**
 * {@code backout}: takes deployments out of an environment. What they changed becomes what the other
 * deployments there build, by statements proven on a shadow that holds rows; rows elsewhere stay; their
 * history is taken back, and a hold keeps the next run from bringing them again.
 */
public final class BackingOut {
  private final Workbench bench;
  private final Target target;
  private final MigrationsFolder folder;
  private final Past past;

  BackingOut(Workbench bench, String environment) {
    this.bench = bench;
    this.target = bench.target(environment);
    this.folder = bench.project().migrationsFor(target).sound();
    this.past = new Past(bench, folder, target);
  }

  /**
   * Takes deployments out.
   *
   * @throws TandemException PROTECTED, BACKOUT-NOT-RUN, BACKOUT-DEPENDENT, BACKOUT-DRIFT, NOT-PROVEN, hazards
   *     that are not allowed: all with 4
   */
  BackoutReport run(String name, Allowances allowances, boolean dryRun) {
    try (past) {
      return backedOut(name, allowances, dryRun);
    }
  }

  private BackoutReport backedOut(String name, Allowances allowances, boolean dryRun) {
    long start = System.nanoTime();
    past.refuseProtected("no deployment is taken out of a protected environment",
        "write a deployment that takes back what is not wanted");
    List<Deployment> run = past.deployments();
    List<Deployment> out = folder.named(name).stream().filter(run::contains).toList();
    if (out.isEmpty()) {
      throw TandemException.refused("BACKOUT-NOT-RUN", target.name() + " has not run " + name)
          .at(target.place())
          .remedy("tandem info " + target.name() + " says what it has run");
    }
    proveNotNeeded(run, out);
    Cut rest = folder.of(run.stream().filter(one -> !out.contains(one)).toList(), bench.pastTexts(folder));
    SchemaModel wanted = new Replays(bench).cut(rest, folder, target.name()).end();
    Plan plan =
        proven(folder.of(run, bench.pastTexts(folder)), wanted, allowances.forDryRun(dryRun));
    List<FileChange> holds = new ArrayList<>();
    if (!dryRun) {
      Holding holding = new Holding(bench);
      holds.addAll(holding.write(out, target, "backed out; release it when it may come again"));
      carryOut(plan, out, rest, holding);
    }
    return new BackoutReport(target.name(), out.stream().map(Deployment::path).toList(),
        plan.statements().stream().map(Statement::sql).toList(), plan.hazards(), holds, dryRun,
        Workbench.since(start));
  }

  private void proveNotNeeded(List<Deployment> run, List<Deployment> out) {
    List<Deployment> later = run.stream()
        .filter(one -> one.place().compareTo(out.getFirst().place()) > 0 && !out.contains(one)).toList();
    if (later.isEmpty()) {
      return;
    }
    IndependenceProof.require(new IndependenceProof(bench, folder).among(run, out, later),
        "BACKOUT-DEPENDENT", "take out what depends on it first, or together with it as a group");
  }

  /** The statements from what has run to what is left, proven with rows. */
  private Plan proven(Cut run, SchemaModel wanted, Allowances allowances) {
    try (ShadowDatabase database = bench.server().create()) {
      SchemaModel now = new Replays(bench).replay(run, folder, database).end();
      Plan plan = bench.differences().inPlace(now, wanted);
      Clearance.require(plan, allowances);
      HandWork.refuse(bench, past, plan.difference(), now, "BACKOUT-DRIFT");
      Set<ObjectKey> lost = Proving.lost(plan.hazards());
      ProofResult result =
          bench.proof().withRows(database, wanted, Work.script("backout", plan.statements()), lost);
      if (!result.proven() && !allowances.unproven()) {
        throw TandemException.refused("NOT-PROVEN", result.reasons().stream()
                .map(ProofResult.Reason::sentence).collect(Collectors.joining("; ")))
            .remedy("nothing was changed; --allow unproven does it all the same");
      }
      return plan;
    } catch (SQLException e) {
      throw Proving.gone(e);
    } finally {
      bench.server().dropRolesOfScripts();
    }
  }

  private void carryOut(Plan plan, List<Deployment> out, Cut rest, Holding holding) {
    Runner runner = bench.runner(target.connections(), folder, RunListener.silent());
    Set<String> touched = out.stream().flatMap(one -> one.file().programmables().stream())
        .map(ProgrammableText::fileName).collect(Collectors.toSet());
    List<Migration> gone = new ArrayList<>();
    out.forEach(one -> gone.addAll(one.migrations()));
    folder.repeatables().stream().filter(script -> touched.contains(script.fileName()))
        .filter(script -> rest.repeatables().stream()
            .noneMatch(left -> left.fileName().equals(script.fileName())))
        .forEach(gone::add);
    RunOptions options = target.takingOut(folder, touched);
    try {
      runner.takeOut(plan.statements(), gone, options);
    } catch (TandemException e) {
      holding.takeBack();
      throw e.orAt(target.place());
    }
    runner.run(rest, options);
  }
}
