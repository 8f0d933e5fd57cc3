package tandem.migration;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.model.TandemException;

/** Walks the locations once, sorts what it finds, and notes what is wrong. */
final class FolderReading {
  private static final Pattern LABEL = Pattern.compile("^(\\d+(?:[._]\\d+)*)");

  private final FlywaySettings settings;
  private final ScriptFiles files;
  final List<Deployment> deployments = new ArrayList<>();
  final List<Migration> repeatables = new ArrayList<>();
  final List<Migration> callbacks = new ArrayList<>();
  final List<Migration> baselines = new ArrayList<>();
  final List<Migration> undos = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  final List<Clash> clashes = new ArrayList<>();

  FolderReading(FlywaySettings settings) {
    this.settings = settings;
    this.files = new ScriptFiles(settings);
  }

  void read(Path location) {
    if (Files.isDirectory(location)) {
      folder(location, location);
    }
  }

  /** Reads a folder that is looked into for callbacks only. */
  void readCallbacks(Path location) {
    if (Files.isDirectory(location)) {
      for (Path file : ScriptFiles.below(location)) {
        String fileName = file.getFileName().toString();
        if (ScriptName.parse(fileName, settings) instanceof ScriptName.Valid(ScriptName name)
            && name.kind() == MigrationKind.CALLBACK) {
          script(location, file, name).ifPresent(callbacks::add);
        }
      }
    }
  }

  /** Reads a folder; true when a script lies in it or below. */
  private boolean folder(Path location, Path folder) {
    List<Migration> versioned = new ArrayList<>();
    List<Path> foldersWithScripts = new ArrayList<>();
    boolean any = false;
    for (Path entry : ScriptFiles.entries(folder)) {
      if (!Files.isDirectory(entry)) {
        any |= file(location, entry, versioned);
      } else if (folder(location, entry)) {
        any = true;
        foldersWithScripts.add(entry);
      }
    }
    versioned.sort(Comparator.comparing(m -> m.version().orElseThrow()));
    Path yml = folder.resolve(DeploymentFile.NAME);
    boolean hasYml = Files.exists(yml);
    boolean isRoot = folder.equals(location);
    if (hasYml) {
      if (isRoot) {
        problems.add(Problem.blocking("DEPLOYMENT-AT-TOP", "a deployment.yml lies beside the deployments",
            yml.toString(), "move it, with the scripts it is about, into a folder of its own"));
      } else if (!foldersWithScripts.isEmpty()) {
        problems.add(Problem.blocking("DEPLOYMENT-MIXED",
            "a deployment holds scripts and the folder " + foldersWithScripts.getFirst().getFileName(),
            folder.toString(), "move the folder out, or the deployment into a folder of its own"));
      }
      deployment(location, folder, versioned, Optional.of(yml));
    } else if (!versioned.isEmpty() && !isRoot && foldersWithScripts.isEmpty()) {
      deployment(location, folder, versioned, Optional.empty());
    } else {
      versioned.forEach(this::stray);
    }
    return any;
  }

  private boolean file(Path location, Path file, List<Migration> versioned) {
    String fileName = file.getFileName().toString();
    return switch (ScriptName.parse(fileName, settings)) {
      case ScriptName.Other other -> {
        if (ScriptName.isFlywaysOwn(fileName, settings)) {
          problems.add(Problem.note("SCRIPT-NOT-SQL", "it is no SQL, and only Flyway runs it",
              file.toString(), "flyway migrate runs it where it is due; tandem passes it by"));
        }
        yield false;
      }
      case ScriptName.Invalid invalid -> {
        problems.add(Problem.note("NAME-UNKNOWN", "no runner looks at this script: " + invalid.why(),
            file.toString(), "rename it, or move it out of the migrations folder"));
        yield true;
      }
      case ScriptName.Valid valid -> {
        script(location, file, valid.name()).ifPresent(script -> sort(script, versioned));
        yield true;
      }
    };
  }

  private Optional<Migration> script(Path location, Path file, ScriptName name) {
    try {
      Migration script = files.read(name, file, relative(location, file));
      if (script.description().length() > 200 || script.script().length() > 1000) {
        problems.add(Problem.blocking("NAME-TOO-LONG",
            "its description is longer than the 200 characters that Flyway's history table holds, or its "
                + "path longer than 1000", file.toString(), "shorten its name"));
      }
      return Optional.of(script);
    } catch (TandemException e) {
      problems.add(problem(e, file));
      return Optional.empty();
    }
  }

  private void sort(Migration script, List<Migration> versioned) {
    switch (script.kind()) {
      case VERSIONED -> versioned.add(script);
      case REPEATABLE -> repeatables.add(script);
      case CALLBACK -> callbacks.add(script);
      case BASELINE -> baselines.add(script);
      case UNDO -> undos.add(script);
    }
  }

  private void deployment(Path location, Path folder, List<Migration> versioned, Optional<Path> yml) {
    DeploymentFile file = yml.map(this::deploymentFile).orElse(DeploymentFile.EMPTY);
    String path = relative(location, folder);
    if (versioned.isEmpty() && onlyAdopted(file)) {
      problems.add(Problem.note("DEPLOYMENT-LEFT-OVER",
          "it holds what init recorded of a folder from Flyway, and its scripts are gone", folder.toString(),
          "remove it"));
      return;
    }
    Optional<Version> place =
        versioned.isEmpty() ? label(folder) : versioned.getFirst().version();
    if (place.isEmpty()) {
      problems.add(Problem.blocking("DEPLOYMENT-NO-PLACE",
          "nothing tells where the deployment stands: no versioned script, no number before its name",
          folder.toString(), "name the folder with a number: 0007_" + folder.getFileName()));
      return;
    }
    deployments.add(new Deployment(path, folder, place.get(), versioned, file, yml.isPresent()));
  }

  /** Texts that init found and no deployment shipped: without scripts beside them they tell of no time. */
  private static boolean onlyAdopted(DeploymentFile file) {
    return !file.programmables().isEmpty()
        && file.programmables().stream().allMatch(made -> made.before().equals(TextReference.UNKNOWN));
  }

  private DeploymentFile deploymentFile(Path yml) {
    try {
      return new DeploymentYaml().read(ScriptFiles.decode(yml, StandardCharsets.UTF_8), yml.toString());
    } catch (TandemException e) {
      problems.add(problem(e, yml));
      return DeploymentFile.EMPTY;
    }
  }

  private void stray(Migration script) {
    String path = script.script();
    for (String suffix : settings.suffixes()) {
      if (path.regionMatches(true, path.length() - suffix.length(), suffix, 0, suffix.length())) {
        path = path.substring(0, path.length() - suffix.length());
        break;
      }
    }
    deployments.add(new Deployment(
        path, script.file().getParent(), script.version().orElseThrow(), List.of(script),
        DeploymentFile.EMPTY,
        false));
  }

  private static Optional<Version> label(Path folder) {
    Matcher label = LABEL.matcher(folder.getFileName().toString());
    return label.find() ? Version.parse(label.group(1)) : Optional.empty();
  }

  private static Problem problem(TandemException e, Path file) {
    return Problem.blocking(e.code(), e.what(), e.where().orElse(file.toString()), e.remedy().orElse(""));
  }

  private static String relative(Path location, Path file) {
    return location.relativize(file).toString().replace('\\', '/');
  }

  /** Orders what was read and looks for what only shows across folders. */
  void finish() {
    deployments.sort(Comparator.comparing(Deployment::place).thenComparing(Deployment::path));
    repeatables.sort(Comparator.comparing(Migration::description).thenComparing(Migration::script));
    callbacks.sort(Comparator.<Migration, String>comparing(m -> m.name().event().orElseThrow().id())
        .thenComparing(Migration::description).thenComparing(Migration::script));
    baselines.sort(Comparator.comparing(m -> m.version().orElseThrow()));
    duplicates();
    interleaving();
    numbers();
  }

  private void duplicates() {
    versions();
    Map<Object, Migration> seen = new HashMap<>();
    duplicates(baselines, "baselines");
    duplicates(undos, "undo scripts");
    for (Migration script : repeatables) {
      Migration other = seen.putIfAbsent("R " + script.description(), script);
      if (other != null) {
        problems.add(Problem.blocking("DUPLICATE-REPEATABLE",
            "two repeatable scripts have the description \"" + script.description() + "\": " + other.script()
                + " and " + script.script(),
            script.file().toString(), "rename one of them; to Flyway _ and space are the same"));
      }
    }
    for (Migration script : callbacks) {
      Migration other = seen.putIfAbsent("C " + script.fileName(), script);
      if (other != null) {
        problems.add(Problem.blocking("DUPLICATE-CALLBACK",
            "two callbacks have the name " + script.fileName() + ": " + other.script() + " and "
                + script.script(),
            script.file().toString(), "add a description to one of them: "
                + script.name().event().orElseThrow().id() + settings.separator() + "why"));
      }
    }
  }

  private void duplicates(List<Migration> scripts, String what) {
    Map<Version, Migration> seen = new HashMap<>();
    for (Migration script : scripts) {
      Migration other = seen.putIfAbsent(script.version().orElseThrow(), script);
      if (other != null) {
        problems.add(Problem.blocking("DUPLICATE-VERSION",
            "two " + what + " have version " + script.version().get() + ": " + other.script() + " and "
                + script.script(), script.file().toString(), "give one of them another number"));
      }
    }
  }

  /** A script and what it ships with. */
  private record Placed(Deployment deployment, Migration script) {}

  private void versions() {
    Map<Version, Placed> seen = new HashMap<>();
    for (Deployment deployment : deployments) {
      for (Migration script : deployment.migrations()) {
        Placed first = seen.putIfAbsent(script.version().orElseThrow(), new Placed(deployment, script));
        if (first != null) {
          clash(first.deployment(), deployment, Problem.blocking("DUPLICATE-VERSION",
              "two scripts have version " + script.version().get() + ": " + first.script().script() + " and "
                  + script.script(),
              script.file().toString(), "give one of them another number"));
        }
      }
    }
  }

  /** One problem for two deployments that clash, however many scripts show it. */
  private void clash(Deployment one, Deployment other, Problem problem) {
    boolean folders = !one.equals(other) && one.hasFolder() && other.hasFolder();
    if (!folders) {
      problems.add(problem);
    } else if (clashes.stream().noneMatch(clash -> clash.isOf(one) && clash.isOf(other))) {
      Problem told = new Problem(problem.code(), problem.what(), problem.where(),
          "tandem check says which of the two to renumber, and how", problem.weight());
      problems.add(told);
      clashes.add(new Clash(told, one, other));
    }
  }

  private void interleaving() {
    Deployment widest = null;
    for (Deployment next : deployments) {
      if (widest != null && !next.migrations().isEmpty()
          && next.place().compareTo(widest.highest()) < 0) {
        String what = widest.path() + " (" + widest.place() + " to " + widest.highest() + ") and "
            + next.path() + " (" + next.place() + " to " + next.highest() + ") interleave";
        String remedy = "renumber one of them, so that each ships as a unit";
        if (widest.hasFile() || next.hasFile()) {
          clash(widest, next,
              Problem.blocking("DEPLOYMENTS-INTERLEAVE", what, next.folder().toString(), remedy));
        } else {
          // Folders that come from Flyway may be made so on purpose, a module each.
          problems.add(Problem.note("DEPLOYMENTS-INTERLEAVE", what, next.folder().toString(), remedy));
        }
      }
      if (widest == null || next.highest().compareTo(widest.highest()) > 0) {
        widest = next;
      }
    }
  }

  /** Two folders in one place that begin with one number, which is also that of their versions. */
  private void numbers() {
    Map<String, Deployment> seen = new HashMap<>();
    for (Deployment deployment : deployments) {
      Optional<BigInteger> number = Renumbering.labelOf(deployment)
          .filter(label -> label.equals(deployment.place().parts().getFirst()));
      if (number.isPresent() && deployment.hasFolder()) {
        Deployment first = seen.putIfAbsent(deployment.group() + "/" + number.get(), deployment);
        if (first != null) {
          clash(first, deployment, new Problem("NUMBER-TWICE",
              first.path() + " and " + deployment.path() + " begin with one number",
              deployment.folder().toString(), "",
              first.place().equals(deployment.place()) ? Problem.Weight.BLOCKING : Problem.Weight.NOTE));
        }
      }
    }
  }
}
