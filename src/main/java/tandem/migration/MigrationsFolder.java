package tandem.migration;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tandem.model.TandemException;

/**
 * A migrations folder as it was read: what lies in it, in order, and what is wrong with it.
 *
 * @param root where tandem writes: the first location
 * @param settings how it was read
 * @param deployments in order of their place
 * @param repeatables ordered by description, as Flyway runs them
 * @param callbacks ordered by event and description
 * @param baselines {@code B} scripts in order of version
 * @param undos {@code U} scripts, which open-source Flyway does not look at
 * @param problems what is wrong, blocking or not
 * @param clashes those of the problems that two branches make
 */
public record MigrationsFolder(
    Path root,
    FlywaySettings settings,
    List<Deployment> deployments,
    List<Migration> repeatables,
    List<Migration> callbacks,
    List<Migration> baselines,
    List<Migration> undos,
    List<Problem> problems,
    List<Clash> clashes) {

  /** Copies its lists. */
  public MigrationsFolder {
    deployments = List.copyOf(deployments);
    repeatables = List.copyOf(repeatables);
    callbacks = List.copyOf(callbacks);
    baselines = List.copyOf(baselines);
    undos = List.copyOf(undos);
    problems = List.copyOf(problems);
    clashes = List.copyOf(clashes);
  }

  /**
   * Reads a folder. A folder that is not there holds nothing. Nothing that is wrong inside throws: see
   * {@link #problems()} and {@link #sound()}.
   */
  public static MigrationsFolder read(Path root, FlywaySettings settings) {
    return read(List.of(root), settings);
  }

  /** The same for several locations, of which the first is the one to write to. */
  public static MigrationsFolder read(List<Path> locations, FlywaySettings settings) {
    FolderReading reading = new FolderReading(settings);
    locations.forEach(reading::read);
    Path project = locations.getFirst().toAbsolutePath().getParent();
    FlywayFiles.folders(settings.callbackLocations(), project == null ? locations.getFirst() : project)
        .forEach(reading::readCallbacks);
    reading.finish();
    return new MigrationsFolder(
        locations.getFirst(), settings, reading.deployments, reading.repeatables, reading.callbacks,
        reading.baselines, reading.undos, reading.problems, reading.clashes);
  }

  /**
   * The folder itself, for commands that need a sound one.
   *
   * @throws TandemException the first blocking problem
   */
  public MigrationsFolder sound() {
    problems.stream().filter(Problem::blocking).findFirst().ifPresent(problem -> {
      throw problem.toException();
    });
    return this;
  }

  /**
   * The same for a command that repairs clashes.
   *
   * @throws TandemException the first blocking problem that is no clash
   */
  public MigrationsFolder soundButForClashes() {
    List<Problem> repaired = clashes.stream().map(Clash::problem).toList();
    problems.stream().filter(problem -> problem.blocking() && !repaired.contains(problem)).findFirst()
        .ifPresent(problem -> {
          throw problem.toException();
        });
    return this;
  }

  /** The number after the highest that a version or a deployment of programmables alone begins with. */
  public BigInteger nextNumber() {
    return deployments.stream()
        .flatMap(deployment -> Stream.of(deployment.place(), deployment.highest()))
        .map(version -> version.parts().getFirst())
        .max(BigInteger::compareTo).orElse(BigInteger.ZERO).add(BigInteger.ONE);
  }

  /** All versioned scripts in the order they run, whatever deployment they are in. */
  public List<Migration> versioned() {
    return versioned(deployments);
  }

  /** The undo script of a versioned one: that of its version. */
  public Optional<Migration> undoOf(Migration versioned) {
    return undos.stream().filter(undo -> undo.version().equals(versioned.version())).findFirst();
  }

  /** The store of shipped texts. */
  public Texts texts() {
    return new Texts(root.resolve(Texts.NAME));
  }

  /**
   * The deployments a name stands for: one by its path or its own name, or all of a group.
   *
   * @throws TandemException DEPLOYMENT-UNKNOWN or DEPLOYMENT-AMBIGUOUS, exit 2
   */
  public List<Deployment> named(String name) {
    String wanted = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    List<Deployment> exact = deployments.stream().filter(d -> d.path().equals(wanted)).toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    List<Deployment> group = deployments.stream()
        .filter(d -> d.path().startsWith(wanted + "/")
            || ("/" + d.group() + "/").contains("/" + wanted + "/"))
        .toList();
    List<Deployment> byName = deployments.stream().filter(d -> d.name().equals(wanted)).toList();
    if (byName.size() > 1 || !byName.isEmpty() && !group.isEmpty()) {
      throw TandemException
          .usage("DEPLOYMENT-AMBIGUOUS", "\"" + name + "\" may stand for " + String.join(" or ",
              byName.stream().map(Deployment::path).toList()))
          .remedy("give the whole path");
    }
    if (!byName.isEmpty() || !group.isEmpty()) {
      return byName.isEmpty() ? group : byName;
    }
    throw TandemException.usage("DEPLOYMENT-UNKNOWN", "there is no deployment \"" + name + "\"")
        .at(root.toString())
        .remedy(deployments.isEmpty()
            ? "the folder holds none"
            : "the last ones are " + String.join(", ", deployments.stream()
                .skip(Math.max(0, deployments.size() - 3)).map(Deployment::path).toList()));
  }

  /** The deployment a name stands for; of a group, its last. */
  public Deployment deployment(String name) {
    return named(name).getLast();
  }

  /** The whole folder, repeatables with the texts of their files, as Flyway would run it. */
  public Cut all() {
    return new Cut(Optional.empty(), deployments, versioned(), baselines, repeatables);
  }

  /**
   * The folder as it was when a deployment was the last one.
   *
   * @throws TandemException REPEATABLE-EDITED or TEXT-UNKNOWN, exit 4, when a repeatable's text of that time
   *     cannot be told
   */
  public Cut upTo(Deployment last, PastTexts past) {
    return of(deployments.stream().filter(d -> d.place().compareTo(last.place()) <= 0).toList(), past);
  }

  /**
   * Some deployments of the folder and no others: each repeatable has the text of the last one among them
   * that touched it.
   *
   * @param chosen in any order
   * @throws TandemException as {@link #upTo}
   */
  public Cut of(Collection<Deployment> chosen, PastTexts past) {
    List<Deployment> included = deployments.stream().filter(chosen::contains).toList();
    if (included.isEmpty()) {
      return new Cut(Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }
    Deployment last = included.getLast();
    List<Migration> bases = baselines.stream()
        .filter(b -> b.version().orElseThrow().compareTo(last.highest()) <= 0)
        .toList();
    return new Cut(Optional.of(last), included, versioned(included), bases,
        new RepeatableTexts(this, past).of(included));
  }

  /**
   * The whole folder but for some deployments that are kept out: a repeatable that they did not touch has the
   * text of its file, as Flyway would run it, and others that of the last deployment that touched it and is
   * not kept out.
   *
   * @throws TandemException as {@link #upTo}
   */
  public Cut without(Collection<Deployment> kept, PastTexts past) {
    if (kept.isEmpty()) {
      return all();
    }
    List<Deployment> included = deployments.stream().filter(d -> !kept.contains(d)).toList();
    return new Cut(Optional.empty(), included, versioned(included), baselines,
        included.isEmpty() ? List.of() : new RepeatableTexts(this, past).now(included));
  }

  static List<Migration> versioned(List<Deployment> of) {
    return of.stream()
        .flatMap(d -> d.migrations().stream())
        .sorted(Comparator.comparing(m -> m.version().orElseThrow()))
        .toList();
  }
}
