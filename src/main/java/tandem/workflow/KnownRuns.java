package tandem.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tandem.migration.Deployment;
import tandem.migration.MigrationsFolder;
import tandem.model.TandemException;

/** Which environments have run what, as far as they answer; for commands that change what has a past. */
final class KnownRuns {
  private final Map<Target, List<Deployment>> runs = new LinkedHashMap<>();
  private final Map<Target, Target.Kind> kinds = new HashMap<>();
  private final List<String> silent = new ArrayList<>();

  /**
   * Asks every environment; of one that does not answer the tag of its newest build says what it has run.
   *
   * @throws TandemException ENVIRONMENT-SILENT where a protected one does not answer and has no tag, exit 4
   */
  KnownRuns(Workbench bench, MigrationsFolder folder) {
    for (Target target : bench.project().environments().values()) {
      try (Past past = new Past(bench, folder, target)) {
        runs.put(target, past.deployments());
        kinds.put(target, past.kind());
      } catch (TandemException e) {
        BuildTag tag = BuildTag.newest(bench).get(target);
        if (tag != null) {
          runs.put(target, folder.deployments().stream().filter(tag::lists).toList());
          kinds.put(target, target.kind());
          silent.add(target.name() + " does not answer; that it has run what " + tag.told()
              + " lists is known");
        } else if (target.kind() == Target.Kind.PROTECTED) {
          throw TandemException.refused("ENVIRONMENT-SILENT", target.name()
              + " is protected and does not answer, so"
                  + " that nobody knows what it has run: " + e.what())
              .at(target.name()).remedy("run this from where " + target.name() + " can be reached");
        } else {
          silent.add(target.name() + " does not answer, so that nobody looked at what has run there");
        }
      }
    }
  }

  /** Environments that have run one of these, in the order of config.yml, with those they have run. */
  Map<Target, List<Deployment>> of(Collection<Deployment> deployments) {
    Map<Target, List<Deployment>> found = new LinkedHashMap<>();
    runs.forEach((target, run) -> {
      List<Deployment> among = run.stream().filter(deployments::contains).toList();
      if (!among.isEmpty()) {
        found.put(target, among);
      }
    });
    return found;
  }

  /**
   * Where a protected environment has run one of these, their past is not rewritten.
   *
   * @throws TandemException PROTECTED-HAS-RUN, exit 4, with every environment that has
   */
  void refuseProtected(Collection<Deployment> deployments) {
    Map<Target, List<Deployment>> found = of(deployments);
    if (found.keySet().stream().anyMatch(this::isProtected)) {
      throw TandemException.refused("PROTECTED-HAS-RUN", told(found))
          .remedy("what a protected environment has run keeps its place; write a new deployment that "
              + "changes it");
    }
  }

  /** A sentence for people: who has run what. */
  String told(Map<Target, List<Deployment>> found) {
    return found.entrySet().stream()
        .map(entry -> entry.getKey().name() + " (" + kinds.get(entry.getKey()).label()
            + ") has run " + entry.getValue().stream().map(Deployment::path)
                .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  /** True where the database says so, or config.yml while it says nothing. */
  boolean isProtected(Target target) {
    return kinds.get(target) == Target.Kind.PROTECTED;
  }

  /** What could not be asked, a sentence each. */
  List<String> silent() {
    return List.copyOf(silent);
  }
}
