package tandem.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.git.Git;
import tandem.migration.Deployment;
import tandem.migration.Integrity;
import tandem.model.TandemException;

/**
 * What an environment had run at a build, by the annotated tag that {@code migrate --build} left: known
 * without access to the environment, and as old as the tag.
 *
 * @param environment its name in config.yml
 * @param name the tag's
 * @param day on which it was made, as {@code 2026-11-21}
 * @param lines what each deployment there held
 */
record BuildTag(String environment, String name, String day, List<Integrity.Line> lines) {
  private static final String BUILD = ", build ";

  BuildTag {
    lines = List.copyOf(lines);
  }

  /** The name of a build's tag. */
  static String name(String environment, String build) {
    return environment + "-" + build;
  }

  /** What a build's tag says. */
  static String message(String environment, String build, List<Deployment> run) {
    return environment + BUILD + build + "\n\n" + run.stream()
        .map(one -> Integrity.Line.of(one).text() + "\n").collect(Collectors.joining());
  }

  /** The newest of each environment of config.yml; none where there is no git, or no tag in this clone. */
  static Map<Target, BuildTag> newest(Workbench bench) {
    Map<Target, BuildTag> newest = new LinkedHashMap<>();
    try {
      for (Git.Annotation tag : new Git(bench.root()).annotations()) {
        read(tag).ifPresent(build -> {
          Target target = bench.project().environments().get(build.environment());
          if (target != null) {
            newest.putIfAbsent(target, build);
          }
        });
      }
    } catch (TandemException e) {
      // No repository, or no git: nothing is known from tags then, as in a clone without them.
      return Map.of();
    }
    return newest;
  }

  private static Optional<BuildTag> read(Git.Annotation tag) {
    String heading = tag.message().lines().findFirst().orElse("");
    int build = heading.lastIndexOf(BUILD);
    if (build < 0) {
      return Optional.empty();
    }
    String environment = heading.substring(0, build);
    boolean ours = tag.name().equals(name(environment, heading.substring(build + BUILD.length())));
    return ours ? Optional.of(new BuildTag(environment, tag.name(), tag.day(),
        tag.message().lines().skip(1).map(Integrity.Line::parse).flatMap(Optional::stream).toList()))
        : Optional.empty();
  }

  /** True where it lists this deployment, under any path, with what it holds now. */
  boolean holds(Deployment deployment) {
    String fingerprint = deployment.fingerprint();
    return lines.stream().anyMatch(line -> line.fingerprint().equals(fingerprint));
  }

  /** True where it lists this deployment, by its path or by what it holds. */
  boolean lists(Deployment deployment) {
    String path = Integrity.Line.of(deployment).path();
    return holds(deployment) || lines.stream().anyMatch(line -> line.path().equals(path));
  }

  /** For people: which tag, and how old. */
  String told() {
    return "tag " + name + " of " + day;
  }

  /** For people: the environments among these, each with its tag. */
  static String told(Stream<BuildTag> tags) {
    return tags.map(tag -> tag.environment() + " has run the old text (" + tag.told() + ")")
        .collect(Collectors.joining(", "));
  }
}
