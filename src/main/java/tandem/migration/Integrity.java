package tandem.migration;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What each deployment held when a command last wrote it, or somebody said that an edit is meant: the file
 * {@code migrations/.integrity}, one line each, sorted. A command changes the lines of what it writes and no
 * others, so that a silent edit stays to be seen; two branches that add a deployment meet in one place of it.
 *
 * @param lines as they stand, whatever they say
 * @param broken what is no line, or a deployment's second one: the number it has in the file, and its text
 */
public record Integrity(List<Line> lines, Map<Integer, String> broken) {
  /** The file's name; Flyway looks at no file without its suffix. */
  public static final String NAME = ".integrity";

  private static final String HEADING =
      "# What each deployment held when tandem wrote it. `tandem seal` records an edit that is meant.\n";

  /**
   * A deployment's content.
   *
   * @param path as {@link Deployment#path}, a backslash and what would end the line written with a backslash
   * @param fingerprint as {@link Deployment#fingerprint}
   */
  public record Line(String path, String fingerprint) {
    private static final Pattern FORM = Pattern.compile("(.+) ([0-9a-f]{16})");

    /** What a deployment holds now. */
    public static Line of(Deployment deployment) {
      return new Line(written(deployment.path()), deployment.fingerprint());
    }

    /** What a line says; empty where it is none. */
    public static Optional<Line> parse(String text) {
      Matcher matcher = FORM.matcher(text);
      return matcher.matches() ? Optional.of(new Line(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** The line without its end. */
    public String text() {
      return path + " " + fingerprint;
    }

    static String written(String path) {
      return path.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
  }

  /** Copies, the lines sorted. */
  public Integrity {
    lines = lines.stream().distinct().sorted(Comparator.comparing(Line::path)
        .thenComparing(Line::fingerprint)).toList();
    broken = Collections.unmodifiableMap(new TreeMap<>(broken));
  }

  /** The file of a folder; empty where it has none. */
  public static Optional<Integrity> of(MigrationsFolder folder) {
    Path file = folder.root().resolve(NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    Map<Integer, String> broken = new TreeMap<>();
    Set<String> paths = new HashSet<>();
    int number = 0;
    for (String text : ScriptFiles.decode(file, StandardCharsets.UTF_8).lines().toList()) {
      number++;
      Optional<Line> line = Line.parse(text);
      line.ifPresent(lines::add);
      boolean second = line.isPresent() && !paths.add(line.get().path());
      if (second || line.isEmpty() && !text.isBlank() && !text.startsWith("#")) {
        broken.put(number, text);
      }
    }
    return Optional.of(new Integrity(lines, broken));
  }

  /** The lines of these deployments as they are now, and no others. */
  public static Integrity now(List<Deployment> deployments) {
    return new Integrity(deployments.stream().map(Line::of).toList(), Map.of());
  }

  /** The file's text; what is no line is gone. */
  public String text() {
    StringBuilder text = new StringBuilder(HEADING);
    lines.forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }

  /** The same without the lines of these deployments, told by their paths. */
  public Integrity without(Collection<String> paths) {
    Set<String> gone = new HashSet<>();
    paths.forEach(path -> gone.add(Line.written(path)));
    return new Integrity(lines.stream().filter(line -> !gone.contains(line.path())).toList(), broken);
  }

  /** The same with these deployments as they are now. */
  public Integrity with(List<Deployment> deployments) {
    List<Line> all = new ArrayList<>(without(deployments.stream().map(Deployment::path).toList()).lines);
    deployments.forEach(one -> all.add(Line.of(one)));
    return new Integrity(all, broken);
  }

  /**
   * The same with a deployment that is not written yet.
   *
   * @param path its path
   * @param files texts by path from the migrations folder; others may be among them
   */
  public Integrity withDraft(String path, Map<String, String> files, FlywaySettings settings) {
    List<Migration> scripts = new ArrayList<>();
    files.forEach((file, text) -> {
      if (file.startsWith(path + "/")
          && ScriptName.parse(file.substring(path.length() + 1), settings) instanceof ScriptName.Valid(
              ScriptName name) && name.kind() == MigrationKind.VERSIONED) {
        String config = files.getOrDefault(file + ".conf", "");
        scripts.add(new Migration(name, Path.of(file), file, text, ScriptConfig.parse(config, file)));
      }
    });
    scripts.sort(Comparator.comparing(script -> script.version().orElseThrow()));
    DeploymentFile yml = Optional.ofNullable(files.get(path + "/" + DeploymentFile.NAME))
        .map(text -> new DeploymentYaml().read(text, DeploymentFile.NAME)).orElse(DeploymentFile.EMPTY);
    List<Line> all = new ArrayList<>(without(List.of(path)).lines);
    all.add(new Line(Line.written(path), Deployment.fingerprint(scripts, yml)));
    return new Integrity(all, broken);
  }

  /**
   * The same with deployments at other paths, under other file names. What was as recorded is as recorded
   * there; what was edited stays edited.
   *
   * @param moved each as it was, and as it is
   */
  public Integrity moved(Map<Deployment, Deployment> moved) {
    List<Line> all = new ArrayList<>(without(moved.keySet().stream().map(Deployment::path).toList()).lines);
    moved.forEach((was, is) -> {
      for (Line line : byPath().getOrDefault(Line.written(was.path()), List.of())) {
        all.add(line.equals(Line.of(was)) ? Line.of(is)
            : new Line(Line.written(is.path()), line.fingerprint()));
      }
    });
    return new Integrity(all, broken);
  }

  /** The deployments that do not hold what is recorded of them. */
  public List<Deployment> edited(List<Deployment> deployments) {
    Map<String, List<Line>> recorded = byPath();
    return deployments.stream().filter(one -> {
      List<Line> its = recorded.getOrDefault(Line.written(one.path()), List.of());
      return !its.isEmpty() && !its.contains(Line.of(one));
    }).toList();
  }

  /** The deployments that nothing is recorded of. */
  public List<Deployment> unrecorded(List<Deployment> deployments) {
    Map<String, List<Line>> recorded = byPath();
    return deployments.stream().filter(one -> !recorded.containsKey(Line.written(one.path()))).toList();
  }

  /** Lines of deployments that are not there. */
  public List<Line> gone(List<Deployment> deployments) {
    Set<String> there = new HashSet<>();
    deployments.forEach(one -> there.add(Line.written(one.path())));
    return lines.stream().filter(line -> !there.contains(line.path())).toList();
  }

  private Map<String, List<Line>> byPath() {
    return lines.stream().collect(Collectors.groupingBy(Line::path));
  }
}
