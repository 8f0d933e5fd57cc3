package tandem.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.migration.Deployment;
import tandem.migration.Integrity;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.migration.ProgrammableText;
import tandem.migration.RepeatableTexts;
import tandem.migration.TextReference;
import tandem.model.TandemException;

/** {@code remove}: takes a deployment out of the migrations, once it is proven that nothing else needs it. */
public final class Removing {
  private final Workbench bench;
  private final MigrationsFolder folder;

  Removing(Workbench bench) {
    this.bench = bench;
    this.folder = bench.project().migrations().sound();
  }

  /**
   * Removes scripts and puts back the texts of programmables that were there before.
   *
   * @param park the branch that keeps it while it leaves state, too; empty: it stays in state
   * @throws TandemException PROTECTED-HAS-RUN, BACKOUT-NEEDED, REMOVE-DEPENDENT, REPEATABLE-EDITED, exit 4;
   *     with a branch, what {@link Parking} throws
   */
  ChangesReport run(String name, Optional<String> park) {
    List<Deployment> gone = folder.named(name);
    KnownRuns known = new KnownRuns(bench, folder);
    known.refuseProtected(gone);
    Map<Target, List<Deployment>> ran = known.of(gone);
    if (!ran.isEmpty()) {
      throw TandemException.refused("BACKOUT-NEEDED", known.told(ran))
          .remedy(ran.keySet().stream().map(target -> "tandem backout " + target.name() + " " + name)
              .collect(Collectors.joining(", ")) + " first; a development database may be reset instead");
    }
    refuseEdited(gone);
    proveNotNeeded(gone);
    List<FileChange> files = new ArrayList<>();
    gone.forEach(one -> programmables(one, files));
    gone.forEach(one -> scripts(one, files));
    Integrity.of(folder).ifPresent(integrity -> files.add(FileChange.of(folder.root(), Integrity.NAME,
        integrity.without(gone.stream().map(Deployment::path).toList()).text())));
    List<String> notes = new ArrayList<>(known.silent());
    if (park.isEmpty()) {
      FileChange.commit(files, folder.root());
      notes.add("state/ still has it: the next generate writes it again unless state is taken back as well"
          + " (--park does that)");
    } else {
      Parking parking = new Parking(bench, folder, park.get());
      String prefix = bench.prefix(folder.root());
      files.replaceAll(file -> new FileChange(prefix + file.path(), file.before(), file.after()));
      files.addAll(parking.state(gone));
      parking.keep(files);
      FileChange.commit(files, bench.root());
      notes.add(parking.wayBack(gone, files));
    }
    gone.forEach(one -> removeEmpty(one.folder()));
    return new ChangesReport(files, notes);
  }

  /** A file that is not its last deployment's text would lose the edit. */
  private void refuseEdited(List<Deployment> gone) {
    List<Migration> edited = new RepeatableTexts(folder, PastTexts.none()).editedByHand();
    for (Deployment deployment : gone) {
      for (ProgrammableText made : deployment.file().programmables()) {
        edited.stream().filter(script -> script.fileName().equals(made.fileName())).findFirst()
            .ifPresent(script -> {
              throw TandemException.refused("REPEATABLE-EDITED",
                      made.object() + " was edited by hand since " + deployment.path() + " recorded it")
                  .at(script.file().toString())
                  .remedy("record it with generate, or bring the recorded text back");
            });
      }
    }
  }

  private void proveNotNeeded(List<Deployment> gone) {
    List<Deployment> followers = folder.deployments().stream()
        .filter(one -> one.place().compareTo(gone.getFirst().place()) > 0 && !gone.contains(one)).toList();
    if (followers.isEmpty()) {
      return;
    }
    IndependenceProof.require(
        new IndependenceProof(bench, folder).among(folder.deployments(), gone, followers),
        "REMOVE-DEPENDENT", "remove what depends on it first, or write a deployment that takes it back");
  }

  /** No later deployment has touched them: that would have been a conflict. */
  private void programmables(Deployment deployment, List<FileChange> files) {
    for (ProgrammableText made : deployment.file().programmables()) {
      Optional<String> before = made.before().equals(TextReference.NONE) ? Optional.empty()
          : Optional.of(folder.texts().text(made.before()).orElseThrow(() -> TandemException
              .refused("TEXT-UNKNOWN", "the text of " + made.object() + " before " + deployment.path()
                  + " is not recorded")
              .at(deployment.folder().toString()).remedy("bring .texts back from git")));
      Optional<String> now = Replays.textOf(folder.root().resolve(made.script()));
      if (!now.equals(before)) {
        files.add(new FileChange(made.script(), now, before));
      }
      String config = made.script() + ".conf";
      if (before.isEmpty() && Files.exists(folder.root().resolve(config))) {
        files.add(new FileChange(config, Replays.textOf(folder.root().resolve(config)), Optional.empty()));
      }
    }
  }

  private void scripts(Deployment deployment, List<FileChange> files) {
    List<Path> paths = deployment.hasFolder() ? filesIn(deployment.folder())
        : deployment.migrations().stream().map(Migration::file).toList();
    for (Path path : paths) {
      String relative = folder.root().relativize(path).toString().replace('\\', '/');
      files.add(new FileChange(relative, Replays.textOf(path), Optional.empty()));
    }
  }

  private static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a folder that holds nothing any more. */
  static void removeEmpty(Path folder) {
    try (Stream<Path> left = Files.list(folder)) {
      if (left.findAny().isEmpty()) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
