package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.migration.Deployment;
import tandem.migration.MigrationsFolder;
import tandem.model.ObjectKey;
import tandem.model.TandemException;

/** {@code prove --without}, and the matrix of all that some environment has not run. */
final class IndependenceProof {
  /** So many are held against each other; a line of more is a wait. */
  private static final int MOST = 20;

  private final Workbench bench;
  private final MigrationsFolder folder;

  IndependenceProof(Workbench bench, MigrationsFolder folder) {
    this.bench = bench;
    this.folder = folder;
  }

  /**
   * Whether deployments can ship where others have not.
   *
   * @throws TandemException PROVE-ORDER where one comes before all that are left out
   */
  List<Independence> without(List<Deployment> deployments, List<Deployment> out) {
    Deployment first = inOrder(out).getFirst();
    deployments.stream().filter(one -> one.place().compareTo(first.place()) <= 0 || out.contains(one))
        .findFirst()
        .ifPresent(one -> {
          throw TandemException.usage("PROVE-ORDER", one.path() + " does not come after " + first.path()
                  + ", so that it ships without it anyway")
              .remedy("name the later one first: tandem prove LATER --without EARLIER");
        });
    return among(folder.deployments(), out, inOrder(deployments));
  }

  /**
   * The same, where only some deployments are there at all.
   *
   * @param there in order of their place
   */
  List<Independence> among(List<Deployment> there, List<Deployment> out, List<Deployment> targets) {
    return judged(there, targets.getLast(), out, leaving -> leaving.verdicts(targets));
  }

  /** Which of these, run before what is left out, make the two orders end otherwise; empty: they agree. */
  List<Independence> orders(List<Deployment> there, List<Deployment> out, List<Deployment> targets) {
    return judged(there, targets.getLast(), out, leaving -> leaving.orders(targets));
  }

  private List<Independence> judged(List<Deployment> there, Deployment last, List<Deployment> out,
      Function<LeavingOut, List<Independence>> judge) {
    int first = there.indexOf(inOrder(out).getFirst());
    List<Deployment> steps = there.subList(first, there.indexOf(last) + 1);
    try (DeploymentLine line = new DeploymentLine(bench, folder, there.subList(0, first), steps)) {
      return judge.apply(new LeavingOut(bench, line, out));
    } finally {
      bench.server().dropRolesOfScripts();
    }
  }

  private List<Deployment> inOrder(List<Deployment> some) {
    return folder.deployments().stream().filter(some::contains).toList();
  }

  /** Each pair of what is not everywhere yet; empty where that is less than two. */
  List<Independence> matrix() {
    List<Deployment> open = undeployed();
    if (open.size() < 2) {
      return List.of();
    }
    List<Independence> pairs = new ArrayList<>();
    try (DeploymentLine line = new DeploymentLine(bench, folder,
        folder.deployments().subList(0, folder.deployments().indexOf(open.getFirst())), open)) {
      for (Deployment out : open.subList(0, open.size() - 1)) {
        pairs.addAll(new LeavingOut(bench, line, List.of(out))
            .verdicts(open.subList(open.indexOf(out) + 1, open.size())));
      }
    } finally {
      bench.server().dropRolesOfScripts();
    }
    return pairs;
  }

  /** From the first that an environment has not run; the last ones where nobody can tell. */
  private List<Deployment> undeployed() {
    List<Deployment> all = folder.deployments();
    int first = bench.project().environments().values().stream()
        .filter(target -> target.kind() != Target.Kind.DEVELOPMENT)
        .flatMap(target -> run(target).stream())
        .mapToInt(run -> (int) all.stream().takeWhile(run::contains).count()).min().orElse(1);
    return all.subList(Math.min(all.size(), Math.max(first, all.size() - MOST)), all.size());
  }

  private Optional<List<Deployment>> run(Target target) {
    try (Past past = new Past(bench, folder, target)) {
      return Optional.of(past.deployments());
    } catch (TandemException e) {
      bench.progress().doing(target.name() + " does not answer, and is left out");
      return Optional.empty();
    }
  }

  /**
   * Does nothing where all are independent.
   *
   * @throws TandemException of this code, exit 4, with what stands in the way and where
   */
  static void require(List<Independence> verdicts, String code, String remedy) {
    require(verdicts, code, "", remedy);
  }

  /**
   * The same with a word before.
   *
   * @param why what begins the sentence
   * @throws TandemException of this code, exit 4, with what stands in the way and where
   */
  static void require(List<Independence> verdicts, String code, String why, String remedy) {
    List<Finding> findings = findings(verdicts);
    if (!findings.isEmpty()) {
      TandemException refused = TandemException.refused(code,
              why + findings.stream().map(Finding::what).collect(Collectors.joining("; ")))
          .remedy(remedy);
      throw findings.getFirst().where().map(refused::at).orElse(refused);
    }
  }

  /** What stands in the way, as findings. */
  static List<Finding> findings(List<Independence> verdicts) {
    return verdicts.stream().filter(verdict -> !verdict.isIndependent()).map(verdict -> {
      String objects = verdict.objects().stream().map(ObjectKey::toString).collect(Collectors.joining(", "));
      boolean needs = verdict.word() == Independence.Word.NEEDS;
      Finding finding = Finding.of(Condition.BROKEN, needs ? "PROVE-NEEDS" : "PROVE-CONFLICTS",
          verdict.deployment() + (needs ? " needs " : " conflicts with ") + verdict.without()
              + (objects.isEmpty() ? "" : (needs ? " because of " : " on ") + objects)
              + ": " + verdict.what().orElseThrow());
      return verdict.where().map(finding::at).orElse(finding);
    }).toList();
  }
}
