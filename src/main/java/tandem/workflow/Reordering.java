package tandem.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tandem.migration.Deployment;
import tandem.migration.FileMoves;
import tandem.migration.Integrity;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.Renumbering;
import tandem.migration.run.RunListener;
import tandem.migration.run.RunOptions;
import tandem.model.SchemaModel;
import tandem.model.TandemException;

/**
 * {@code reorder} and {@code rename}: another place, another name, once it is proven that nothing else
 * changes.
 */
public final class Reordering {
  private final Workbench bench;
  private final MigrationsFolder folder;

  Reordering(Workbench bench) {
    this.bench = bench;
    this.folder = bench.project().migrations();
  }

  /** Gives a deployment's folder another name; its number stays, and so do its scripts. */
  ChangesReport rename(String name, String to) {
    folder.soundButForClashes();
    Deployment deployment = folder.deployment(name);
    requireFolder(deployment);
    String path = (deployment.group().isEmpty() ? "" : deployment.group() + "/")
        + Renumbering.label(deployment.name()) + DeploymentWriter.checked(to);
    if (folder.deployments().stream().anyMatch(other -> other.path().equals(path))) {
      throw TandemException.usage("DEPLOYMENT-NAME", "there is a deployment " + path)
          .remedy("give another name");
    }
    FileMoves moves = new FileMoves().move(deployment.path(), path);
    Integrity.of(folder).ifPresent(integrity -> moves.write(Integrity.NAME,
        integrity.moved(Map.of(deployment, deployment.at(path))).text()));
    moves.commit(folder.root());
    return new ChangesReport(List.of(), moves.told());
  }

  /**
   * Moves a deployment right before or behind another one: all between get the next one's numbers.
   *
   * @throws TandemException REORDER-VERSIONS, REORDER-DEPENDENT, PROTECTED-HAS-RUN, BACKOUT-NEEDED, exit 4
   */
  ChangesReport reorder(String name, String other, boolean before) {
    Deployment moved = folder.soundButForClashes().deployment(name);
    List<Deployment> order = new ArrayList<>(folder.deployments());
    order.remove(moved);
    List<Deployment> at = folder.named(other);
    if (at.contains(moved)) {
      throw TandemException.usage("REORDER-ITSELF", moved.path() + " has its place already")
          .remedy("name another one");
    }
    if (folder.clashes().stream().anyMatch(clash -> clash.isOf(moved))) {
      return behindAll(moved, before ? Optional.empty() : Optional.of(at.getLast()));
    }
    folder.sound();
    order.add(before ? order.indexOf(at.getFirst()) : order.indexOf(at.getLast()) + 1, moved);
    if (order.equals(folder.deployments())) {
      return new ChangesReport(List.of(), List.of(moved.path() + " is there already"));
    }
    int from = firstDifference(order);
    int to = lastDifference(order) + 1;
    List<Deployment> range = folder.deployments().subList(from, to);
    range.forEach(Reordering::requireFolder);
    Renumbering numbers = Renumbering.of(folder, range, order.subList(from, to));
    KnownRuns known = new KnownRuns(bench, folder);
    known.refuseProtected(range);
    Map<Target, List<Deployment>> ran = known.of(range);
    proveIndependent(moved, range, order.indexOf(moved) < folder.deployments().indexOf(moved));
    FileMoves moves = numbers.moves();
    SchemaModel now = new Replays(bench).migrations(folder).end();
    record(numbers, range, proven(moves, candidate -> proveSame(now, candidate)), moves);
    return carriedOut(numbers, moves, ran.keySet(), known.silent());
  }

  /**
   * One of two that clash gets the next free number, and so no other deployment another one.
   *
   * @param at the deployment it is to stand behind
   * @throws TandemException REORDER-VERSIONS where that is not the last
   */
  private ChangesReport behindAll(Deployment moved, Optional<Deployment> at) {
    Deployment last = Clashes.lastBut(folder, moved);
    if (at.filter(last::equals).isEmpty()) {
      throw TandemException.refused("REORDER-VERSIONS", moved.path()
              + " clashes with another deployment, so that it can only go behind the last")
          .at(moved.folder().toString()).remedy(Clashes.command(folder, moved));
    }
    Renumbering numbers = Renumbering.behind(folder, moved);
    KnownRuns known = new KnownRuns(bench, folder);
    known.refuseProtected(List.of(moved));
    FileMoves moves = numbers.moves();
    List<String> notes = new ArrayList<>(known.silent());
    record(numbers, List.of(moved), proven(moves, candidate -> {
      if (candidate.clashes().isEmpty()) {
        proveSame(new Replays(bench).migrations(candidate.sound()).end(), candidate);
      } else {
        notes.add("not proven yet, for other deployments clash still: tandem check");
      }
    }), moves);
    return carriedOut(numbers, moves, known.of(List.of(moved)).keySet(), notes);
  }

  private ChangesReport carriedOut(
      Renumbering numbers, FileMoves moves, Set<Target> ran, List<String> silent) {
    Map<Migration, Migration> renamed = candidates(numbers, moves);
    List<String> notes = new ArrayList<>(moves.told());
    ran.forEach(target -> notes.add(rekeyed(target, renamed)));
    notes.addAll(silent);
    return new ChangesReport(List.of(), notes);
  }

  private int firstDifference(List<Deployment> order) {
    int at = 0;
    while (order.get(at).equals(folder.deployments().get(at))) {
      at++;
    }
    return at;
  }

  private int lastDifference(List<Deployment> order) {
    int at = order.size() - 1;
    while (order.get(at).equals(folder.deployments().get(at))) {
      at--;
    }
    return at;
  }

  private static void requireFolder(Deployment deployment) {
    if (!deployment.hasFolder()) {
      throw TandemException.refused("DEPLOYMENT-NO-FOLDER",
              deployment.path() + " is a script without a folder of its own")
          .at(deployment.folder().toString()).remedy("give it a folder, or change its version by hand");
    }
  }

  /** What comes earlier now must not need, nor share an object with, what it passes by. */
  private void proveIndependent(Deployment moved, List<Deployment> range, boolean earlier) {
    List<Deployment> others = range.stream().filter(one -> !one.equals(moved)).toList();
    IndependenceProof proof = new IndependenceProof(bench, folder);
    List<Independence> verdicts = earlier
        ? proof.among(folder.deployments(), others, List.of(moved))
        : proof.among(folder.deployments(), List.of(moved), others);
    IndependenceProof.require(verdicts, "REORDER-DEPENDENT", "leave them in their order");
  }

  /** The folder as it is once all has moved, where a proof on a copy holds. */
  private MigrationsFolder proven(FileMoves moves, Consumer<MigrationsFolder> proof) {
    return Proving.inCopy(folder, copy -> {
      moves.commit(copy);
      MigrationsFolder candidate = bench.project().migrationsIn(copy);
      proof.accept(candidate);
      return candidate;
    });
  }

  /** The new order builds this from empty, and step by step the same. */
  private void proveSame(SchemaModel now, MigrationsFolder candidate) {
    SchemaModel then = new Replays(bench).migrations(candidate.sound()).end();
    boolean same = bench.differences().between(now, then).isEmpty()
        && bench.differences().between(then, new Replays(bench).stepByStep(candidate, candidate.all()))
            .isEmpty();
    if (!same) {
      throw TandemException.refused("REORDER-DEPENDENT", "the new order does not build the same schema")
          .remedy("leave them in their order");
    }
  }

  private void record(Renumbering numbers, List<Deployment> range, MigrationsFolder then, FileMoves moves) {
    Map<Deployment, Deployment> moved = new LinkedHashMap<>();
    range.forEach(one -> moved.put(one, then.deployment(numbers.folderOf(one))));
    Integrity.of(folder).ifPresent(integrity ->
        moves.write(Integrity.NAME, integrity.moved(moved).text()));
  }

  /** Moves the files; each script as it was, with what it is now. */
  private Map<Migration, Migration> candidates(Renumbering numbers, FileMoves moves) {
    moves.commit(folder.root());
    Map<String, Migration> now = new LinkedHashMap<>();
    bench.project().migrations().versioned().forEach(script -> now.put(script.script(), script));
    Map<Migration, Migration> renamed = new LinkedHashMap<>();
    folder.versioned().forEach(script -> {
      String path = numbers.path(script.script());
      if (!path.equals(script.script())) {
        renamed.put(script, now.get(path));
      }
    });
    return renamed;
  }

  private String rekeyed(Target target, Map<Migration, Migration> renamed) {
    MigrationsFolder now = bench.project().migrationsFor(target);
    Set<String> left = bench.runner(target.connections(), now, RunListener.silent())
        .rekey(renamed, target.runAs(RunOptions.plain()));
    return left.isEmpty() ? target.name() + ": its history says the new versions"
        : target.name() + ": " + String.join(", ", left)
            + " ran there with another text: take it out with tandem backout " + target.name();
  }
}
