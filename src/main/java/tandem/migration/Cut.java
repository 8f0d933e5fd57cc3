package tandem.migration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The migrations as they were when a deployment was the last one, or all of them.
 *
 * @param last the last included deployment; empty for the whole folder
 * @param deployments those included, in order
 * @param versioned their scripts in order of version
 * @param baselines the {@code B} scripts up to there, in order of version
 * @param repeatables the repeatables of that time with the texts of that time, ordered by description
 */
public record Cut(
    Optional<Deployment> last,
    List<Deployment> deployments,
    List<Migration> versioned,
    List<Migration> baselines,
    List<Migration> repeatables) {

  /** Copies its lists. */
  public Cut {
    deployments = List.copyOf(deployments);
    versioned = List.copyOf(versioned);
    baselines = List.copyOf(baselines);
    repeatables = List.copyOf(repeatables);
  }

  /**
   * The same with one deployment on top.
   *
   * @param shipped the repeatables that it ships, with its texts
   */
  public Cut with(Deployment deployment, List<Migration> shipped) {
    List<Migration> texts = Stream.concat(
        repeatables.stream().filter(script -> deployment.touch(script.fileName()).isEmpty()),
        shipped.stream())
        .sorted(Comparator.comparing(Migration::description)).toList();
    List<Deployment> all = Stream.concat(deployments.stream(), Stream.of(deployment))
        .sorted(Comparator.comparing(Deployment::place)).toList();
    return new Cut(last, all, with(deployment.migrations()).versioned(), baselines, texts);
  }

  /** The same, said to be made of these. */
  public Cut withDeployments(List<Deployment> made) {
    return new Cut(last, made, versioned, baselines, repeatables);
  }

  /** Descriptions of repeatables whose last deployment here dropped them, and that nothing brought back. */
  public Set<String> dropped(FlywaySettings settings) {
    Map<String, ProgrammableText> last = new HashMap<>();
    deployments.forEach(d -> d.file().programmables().forEach(made -> last.put(made.fileName(), made)));
    Set<String> descriptions = new TreeSet<>();
    last.forEach((fileName, made) -> {
      if (made.text().equals(TextReference.NONE)
          && ScriptName.parse(fileName, settings) instanceof ScriptName.Valid valid) {
        descriptions.add(valid.name().description());
      }
    });
    repeatables.forEach(script -> descriptions.remove(script.description()));
    return descriptions;
  }

  /** The same with these versioned scripts as well. */
  public Cut with(List<Migration> more) {
    List<Migration> all = Stream.concat(versioned.stream(), more.stream()).distinct()
        .sorted(Comparator.comparing(script -> script.version().orElseThrow())).toList();
    return new Cut(last, deployments, all, baselines, repeatables);
  }

  /** True where there is no script. */
  public boolean isEmpty() {
    return versioned.isEmpty() && baselines.isEmpty() && repeatables.isEmpty();
  }

  /** True where a script is part of it, with this text. */
  public boolean holds(Migration script) {
    return versioned.contains(script) || baselines.contains(script) || repeatables.contains(script);
  }
}
