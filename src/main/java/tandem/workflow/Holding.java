package tandem.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tandem.migration.Deployment;
import tandem.migration.DeploymentFile;
import tandem.migration.MigrationsFolder;
import tandem.model.TandemException;

/** {@code hold} and {@code release}: keep a deployment out of environments, and let it in. */
public final class Holding {
  private final Workbench bench;
  private final MigrationsFolder folder;
  private final List<FileChange> files = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Holding(Workbench bench) {
    this.bench = bench;
    this.folder = bench.project().migrations().sound();
  }

  /**
   * Writes why deployments do not ship to these environments.
   *
   * @throws TandemException HOLD-REASON; HOLD-HAS-RUN where it is there already, exit 4
   */
  ChangesReport hold(String deployment, List<String> environments, String reason) {
    if (reason.isBlank()) {
      throw TandemException.usage("HOLD-REASON", "a hold says why, for whoever finds it")
          .remedy("--reason TEXT");
    }
    for (Deployment held : folder.named(deployment)) {
      Map<String, String> holds = new TreeMap<>(held.file().hold());
      for (Target target : targets(environments)) {
        if (run(target).filter(run -> run.contains(held)).isPresent()) {
          throw TandemException.refused("HOLD-HAS-RUN", held.path() + " has run in " + target.name())
              .at(target.name()).remedy("tandem backout " + target.name() + " " + held.path()
                  + " takes it out of an environment that is not protected");
        }
        holds.put(target.name(), reason);
      }
      write(held, held.file().withHold(holds));
    }
    return committed();
  }

  /** Takes holds away; what others have passed by meanwhile may run late from now on, once it is proven. */
  ChangesReport release(String deployment, List<String> environments) {
    for (Deployment held : folder.named(deployment)) {
      Map<String, String> holds = new TreeMap<>(held.file().hold());
      boolean late = held.file().late();
      for (Target target : targets(environments)) {
        if (holds.remove(target.name()) == null) {
          notes.add(held.path() + " was not held in " + target.name());
        }
        late |= run(target).filter(run -> run.stream()
            .anyMatch(one -> one.place().compareTo(held.place()) > 0)).isPresent();
      }
      if (late && !held.file().late()) {
        notes.add(held.path()
            + " is late there: it runs once it is proven to come to the same as in its place");
      }
      write(held, held.file().withHold(holds).withLate(late));
    }
    return committed();
  }

  private List<Target> targets(List<String> names) {
    return names.stream().map(name -> {
      Target target = bench.project().environments().get(name);
      if (target == null) {
        throw TandemException.usage("ENVIRONMENT-UNKNOWN", "'" + name + "' is no environment of config.yml")
            .remedy("one of: " + String.join(", ", bench.project().environments().keySet()));
      }
      return target;
    }).toList();
  }

  /** What has run there; empty where it does not answer. */
  private Optional<List<Deployment>> run(Target target) {
    try (Past past = new Past(bench, folder, target)) {
      return Optional.of(past.deployments());
    } catch (TandemException e) {
      notes.add(target.name() + " does not answer, so that nobody looked at what has run there: " + e.what());
      return Optional.empty();
    }
  }

  private void write(Deployment deployment, DeploymentFile file) {
    FileChange.of(folder, deployment, file).ifPresent(files::add);
  }

  /** Holds deployments that an environment gives up. */
  List<FileChange> write(List<Deployment> out, Target target, String reason) {
    for (Deployment held : out) {
      Map<String, String> holds = new TreeMap<>(held.file().hold());
      holds.put(target.name(), reason);
      write(held, held.file().withHold(holds));
    }
    return committed().files();
  }

  /** Brings the files back as they were before. */
  void takeBack() {
    FileChange.commit(files.stream().map(FileChange::undone).toList(), folder.root());
  }

  private ChangesReport committed() {
    FileChange.commit(files, folder.root());
    return new ChangesReport(files, notes);
  }
}
