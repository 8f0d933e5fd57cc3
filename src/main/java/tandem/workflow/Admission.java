package tandem.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.migration.Cut;
import tandem.migration.Deployment;
import tandem.migration.MigrationsFolder;
import tandem.migration.history.Decisions;
import tandem.model.TandemException;

/**
 * Which deployments a run of an environment takes: all but those held there, or those picked; and whether
 * what is late may come. What runs in another order than the folder's is proven first, for what this
 * environment has run.
 */
final class Admission {
  private final Workbench bench;
  private final MigrationsFolder folder;
  private final Target target;
  private final List<Deployment> held;
  private final Past past;

  Admission(Workbench bench, MigrationsFolder folder, Past past) {
    this.bench = bench;
    this.folder = folder;
    this.target = past.target();
    this.past = past;
    this.held = Environments.held(folder, target);
  }

  /** What a run takes, and what was decided of it. */
  record Admitted(Cut cut, Decisions decisions) {}

  /**
   * A run of whatever is pending.
   *
   * @param to the last deployment; empty: all. What has run behind it stays: its texts are not taken back
   * @param proven false: what may run late runs without a proof
   * @throws TandemException LATE-UNPROVEN, exit 4
   */
  Admitted ordinary(Optional<String> to, boolean outOfOrder, boolean proven) {
    Cut cut = to.map(folder::deployment)
        .map(last -> folder.of(folder.deployments().stream()
            .filter(one -> past.deployments().contains(one)
                || one.place().compareTo(last.place()) <= 0 && !held.contains(one)).toList(),
            bench.pastTexts(folder)))
        .orElseGet(() -> folder.without(held, bench.pastTexts(folder)));
    if (proven && !outOfOrder) {
      proveLate(late(cut.deployments().stream().filter(one -> one.file().late()).toList()), "LATE-UNPROVEN");
    }
    return new Admitted(cut, decisions().outOfOrder(outOfOrder));
  }

  /**
   * A run of some deployments and no others, on top of what has run.
   *
   * @param proven false: without a proof that they are independent of what they pass by
   * @throws TandemException DEPLOYMENT-HELD or PICK-DEPENDENT, exit 4
   */
  Admitted picked(List<String> names, boolean proven) {
    Set<Deployment> picks = new LinkedHashSet<>();
    names.forEach(name -> picks.addAll(folder.named(name)));
    picks.stream().filter(held::contains).findFirst().ifPresent(one -> {
      throw TandemException.refused("DEPLOYMENT-HELD", one.path() + " is held in " + target.name() + ": "
              + one.file().hold().get(target.name()))
          .at(one.folder().toString()).remedy("tandem release " + one.path() + " " + target.name());
    });
    List<Deployment> taken = folder.deployments().stream()
        .filter(one -> past.deployments().contains(one) || picks.contains(one)).toList();
    List<Deployment> open = taken.stream().filter(one -> !past.deployments().contains(one)).toList();
    List<Deployment> late = late(open);
    if (proven && !open.isEmpty()) {
      provePassing(open);
      proveLate(late, "PICK-DEPENDENT");
    }
    return new Admitted(folder.of(taken, bench.pastTexts(folder)), decisions().late(late));
  }

  private Decisions decisions() {
    return Decisions.of(folder.deployments(), target.name());
  }

  /** Those that have not run although a higher version has. */
  private List<Deployment> late(List<Deployment> some) {
    return some.isEmpty() ? some : some.stream().filter(one -> !past.deployments().contains(one))
        .filter(one -> past.history().highest()
            .filter(version -> one.place().compareTo(version) < 0).isPresent()).toList();
  }

  /** What is picked must not need, nor change, what it leaves behind. */
  private void provePassing(List<Deployment> picks) {
    List<Deployment> passed = folder.deployments().stream()
        .filter(one -> !past.deployments().contains(one) && !picks.contains(one))
        .filter(one -> one.place().compareTo(picks.getLast().place()) < 0).toList();
    List<Deployment> behind = passed.isEmpty() ? List.of() : picks.stream()
        .filter(one -> one.place().compareTo(passed.getFirst().place()) > 0).toList();
    if (!behind.isEmpty()) {
      bench.progress().doing("proving that what is picked is independent of what is not");
      refuse("PICK-DEPENDENT", new IndependenceProof(bench, folder)
          .among(all(picks, passed), passed, behind));
    }
  }

  /** What comes late must come to what version order comes to, here where others have run. */
  private void proveLate(List<Deployment> late, String code) {
    List<Deployment> passed = late.isEmpty() ? List.of() : past.deployments().stream()
        .filter(one -> one.place().compareTo(late.getFirst().place()) > 0).toList();
    if (!passed.isEmpty()) {
      bench.progress().doing("proving that what is late comes to the same as in its place");
      refuse(code, new IndependenceProof(bench, folder).orders(all(late, List.of()), late, passed));
    }
  }

  private List<Deployment> all(List<Deployment> some, List<Deployment> others) {
    return folder.deployments().stream()
        .filter(one -> past.deployments().contains(one) || some.contains(one) || others.contains(one))
        .toList();
  }

  private void refuse(String code, List<Independence> verdicts) {
    IndependenceProof.require(verdicts, code,
        "the order in which " + target.name() + " would run them is not proven: ",
        "ship what it depends on as well, or --allow unproven where you know better");
  }
}
