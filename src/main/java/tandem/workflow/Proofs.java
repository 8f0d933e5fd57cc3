package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.diff.Difference;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.MigrationsFolder;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/**
 * {@code prove}: the migrations replay from empty, step by step they come to the same, undo scripts lead
 * back; and what ships alone.
 */
public final class Proofs {
  private final Workbench bench;

  Proofs(Workbench bench) {
    this.bench = bench;
  }

  /** Replays up to the last of the deployments named; all where none is. */
  ProveReport run(ProveRequest request) {
    long start = System.nanoTime();
    MigrationsFolder folder = bench.project().migrations().sound();
    if (!request.without().isEmpty()) {
      return independence(request, folder, start);
    }
    Optional<Deployment> last = request.deployments().stream().map(folder::deployment)
        .max((one, other) -> one.place().compareTo(other.place()));
    Cut cut = last.map(one -> folder.upTo(one, bench.pastTexts(folder))).orElseGet(folder::all);
    List<ProofOutcome> proofs = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Optional<SchemaModel> fromEmpty = fromEmpty(folder, cut, proofs, findings);
    fromEmpty.ifPresent(model -> stepwise(folder, cut, model, proofs, findings));
    if (findings.isEmpty()) {
      downAndUp(folder, cut, proofs, findings);
    }
    boolean whole = request.deployments().isEmpty() && findings.isEmpty();
    List<Independence> pairs = whole ? new IndependenceProof(bench, folder).matrix() : List.of();
    return new ProveReport(bench.shadowUse(), proofs, pairs, findings, Workbench.since(start));
  }

  private ProveReport independence(ProveRequest request, MigrationsFolder folder, long start) {
    if (request.deployments().isEmpty()) {
      throw TandemException.usage("PROVE-WITHOUT", "--without says what to leave out, not what is to ship")
          .remedy("tandem prove DEPLOYMENT --without OTHER");
    }
    List<Independence> verdicts = new IndependenceProof(bench, folder)
        .without(named(folder, request.deployments()), named(folder, request.without()));
    return new ProveReport(bench.shadowUse(), List.of(), verdicts, IndependenceProof.findings(verdicts),
        Workbench.since(start));
  }

  private static List<Deployment> named(MigrationsFolder folder, List<String> names) {
    return names.stream().flatMap(name -> folder.named(name).stream()).toList();
  }

  private Optional<SchemaModel> fromEmpty(
      MigrationsFolder folder, Cut cut, List<ProofOutcome> proofs, List<Finding> findings) {
    long start = System.nanoTime();
    List<Finding> broken = new ArrayList<>();
    Optional<SchemaModel> model = Optional.empty();
    try {
      Replayed replayed = new Replays(bench).cut(cut, folder, "");
      replayed.setAside().forEach(aside -> broken.add(Finding.of(Condition.BROKEN, aside.error())));
      model = Optional.of(replayed.end());
    } catch (TandemException e) {
      broken.add(Finding.of(Condition.BROKEN, e));
    }
    proofs.add(outcome("from empty", broken, start));
    findings.addAll(broken);
    return model;
  }

  private void stepwise(MigrationsFolder folder, Cut cut, SchemaModel fromEmpty, List<ProofOutcome> proofs,
      List<Finding> findings) {
    long start = System.nanoTime();
    List<Finding> unequal;
    try {
      SchemaModel stepwise = new Replays(bench).stepByStep(folder, cut);
      Difference difference = bench.differences().between(fromEmpty, stepwise);
      unequal = bench.comparison()
          .findings(difference, fromEmpty, stepwise, Comparison.Meaning.UNEQUAL_REPLAYS);
    } catch (TandemException e) {
      unequal = List.of(Finding.of(Condition.BROKEN, e));
    }
    proofs.add(outcome("step by step", unequal, start));
    findings.addAll(unequal);
  }

  private void downAndUp(
      MigrationsFolder folder, Cut cut, List<ProofOutcome> proofs, List<Finding> findings) {
    long start = System.nanoTime();
    UpAndDown ways = new UpAndDown(bench, folder);
    int down = (int) cut.deployments().stream().filter(ways::hasWayDown).count();
    if (down > 0) {
      List<Finding> inexact;
      try {
        inexact = ways.findings(cut.deployments());
      } catch (TandemException e) {
        inexact = List.of(Finding.of(Condition.BROKEN, e));
      }
      proofs.add(outcome("down and up again, " + new Count("deployments", down).text(), inexact, start));
      findings.addAll(inexact);
    }
  }

  private static ProofOutcome outcome(String name, List<Finding> findings, long start) {
    return new ProofOutcome(name, findings.isEmpty(), findings.stream().map(Finding::what).toList(),
        Workbench.since(start));
  }
}
