package tandem.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.migration.Cut;
import tandem.migration.MigrationsFolder;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.TandemException;
import tandem.proof.ProofResult;
import tandem.rename.Renaming.Renamed;
import tandem.shadow.ShadowDatabase;

/**
 * Proves a deployment that is not written yet, in a copy of the migrations folder that holds it: on the end
 * state of the migrations with rows in its tables, and in a replay from empty.
 */
final class Proving {
  private final Workbench bench;
  private final MigrationsFolder folder;
  private final Replays.Kept kept;
  private final SchemaModel goal;
  private final Renamed renamed;
  private final Set<ObjectKey> expected;
  private final Function<MigrationsFolder, Cut> cut;

  /**
   * @param kept the end state of the migrations as they are
   * @param goal the model to be reached
   * @param renamed what the deployment renames
   * @param expected tables and columns whose rows change on purpose
   * @param cut what of the folder that holds it comes to the goal
   */
  Proving(Workbench bench, MigrationsFolder folder, Replays.Kept kept, SchemaModel goal, Renamed renamed,
      Set<ObjectKey> expected, Function<MigrationsFolder, Cut> cut) {
    this.cut = cut;
    this.bench = bench;
    this.folder = folder;
    this.kept = kept;
    this.goal = goal;
    this.renamed = renamed;
    this.expected = Set.copyOf(expected);
  }

  /** What statements lose on purpose. */
  static Set<ObjectKey> lost(List<Hazard> hazards) {
    return hazards.stream().filter(hazard -> hazard.code() == HazardCode.DATA_LOSS).map(Hazard::object)
        .collect(Collectors.toSet());
  }

  /** What came of each proof; none follows one that does not hold. */
  List<ProofOutcome> prove(DeploymentDraft draft) {
    return inCopy(bench, folder, draft, this::prove);
  }

  private List<ProofOutcome> prove(MigrationsFolder candidate) {
    Cut wanted = cut.apply(candidate);
    List<ProofOutcome> proofs = new ArrayList<>();
    proofs.add(onEndState(candidate, wanted));
    if (proofs.getFirst().holds()) {
      proofs.add(fromEmpty(candidate, wanted, "in a replay from empty", Optional.of(goal)));
    }
    if (proofs.getLast().holds() && wanted.versioned().size() < candidate.versioned().size()) {
      proofs.add(fromEmpty(candidate, candidate.all(), "in a replay of all there is", Optional.empty()));
    }
    return proofs;
  }

  /** What work makes of a copy of a folder that holds a draft as well; the copy is gone afterwards. */
  static <R> R inCopy(
      Workbench bench, MigrationsFolder folder, DeploymentDraft draft, Function<MigrationsFolder, R> work) {
    return inCopy(folder, copy -> {
      DeploymentWriter.batch(bench.project().migrationsIn(copy), draft).commit();
      return work.apply(bench.project().migrationsIn(copy, folder.settings()).sound());
    });
  }

  /** What work makes of a copy of a folder, which is gone afterwards. */
  static <R> R inCopy(MigrationsFolder folder, Function<Path, R> work) {
    Path copy = null;
    try {
      copy = copied(folder.root());
      return work.apply(copy);
    } catch (IOException e) {
      throw TandemException.failed(
              "PROOF-FOLDER", "no copy of the migrations could be made: " + e.getMessage())
          .at(String.valueOf(copy)).remedy("see to it that the disk of the temporary folder has room")
          .cause(e);
    } finally {
      delete(copy);
    }
  }

  private ProofOutcome onEndState(MigrationsFolder candidate, Cut wanted) {
    long start = System.nanoTime();
    bench.progress().doing("proving it on the migrations' end state, with rows");
    try {
      ProofResult result = bench.proof().withRows(kept.database(), goal,
          database -> new Replays(bench).runOn(database, wanted, candidate), expected, renamed);
      return ProofOutcome.withRows("on the migrations' end state", result, told(bench, folder, candidate),
          Workbench.since(start));
    } catch (SQLException e) {
      throw gone(e);
    }
  }

  private ProofOutcome fromEmpty(
      MigrationsFolder candidate, Cut replay, String name, Optional<SchemaModel> wanted) {
    long start = System.nanoTime();
    bench.progress().doing("proving it " + name);
    try (ShadowDatabase database = bench.server().create()) {
      Replayed replayed = new Replays(bench).replay(replay, candidate, database);
      List<String> reasons = new ArrayList<>();
      replayed.setAside().forEach(aside ->
          reasons.add(aside.script().script() + ": " + aside.error().what()));
      if (reasons.isEmpty()) {
        wanted.ifPresent(model -> bench.differences().between(replayed.end(), model).changes().stream()
            .map(change -> change.key() + " is not as wanted afterwards").forEach(reasons::add));
      }
      return new ProofOutcome(name, reasons.isEmpty(), reasons, Workbench.since(start));
    } catch (TandemException e) {
      return new ProofOutcome(name, false,
          List.of(told(bench, folder, candidate)
              .apply(e.where().map(where -> where + ": ").orElse("") + e.what())),
          Workbench.since(start));
    } finally {
      bench.server().dropRolesOfScripts();
    }
  }

  /** The copy is gone afterwards: people look for a script where it would have been written. */
  static UnaryOperator<String> told(Workbench bench, MigrationsFolder folder, MigrationsFolder candidate) {
    return reason -> reason.replace(candidate.root() + "/", bench.prefix(folder.root()));
  }

  /** The shadow went away under a proof. */
  static TandemException gone(SQLException e) {
    return TandemException.failed("SHADOW-GONE", "the proof broke off: " + e.getMessage()).cause(e);
  }

  private static Path copied(Path root) throws IOException {
    Path copy = Files.createTempDirectory("tandem-proof-");
    if (!Files.isDirectory(root)) {
      return copy;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.collect(Collectors.toList())) {
        Path target = copy.resolve(root.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return copy;
  }

  static void delete(Path copy) {
    if (copy == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(copy)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
