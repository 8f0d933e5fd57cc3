package tandem.workflow;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import tandem.git.Git;
import tandem.migration.Deployment;
import tandem.migration.Migration;
import tandem.migration.MigrationsFolder;
import tandem.migration.PastTexts;
import tandem.model.TandemException;

/**
 * What git knows of repeatables before deployments recorded their texts: a deployment was the last one until
 * the commit that brought the next.
 */
final class GitTexts implements PastTexts {
  private final Git git;
  private final MigrationsFolder folder;
  private final Map<String, Past> known = new HashMap<>();

  GitTexts(Git git, MigrationsFolder folder) {
    this.git = git;
    this.folder = folder;
  }

  @Override
  public Past at(Migration repeatable, Deployment deployment) {
    return known.computeIfAbsent(repeatable.file() + "\0" + deployment.path(),
        any -> asked(repeatable, deployment));
  }

  private Past asked(Migration repeatable, Deployment deployment) {
    try {
      if (!git.isRepository()) {
        return new Unknown("no deployment recorded its text, and there is no git repository to ask",
            "run without --to, or from a clone with its history");
      }
      git.requireFullHistory();
      Optional<Deployment> next = folder.deployments().stream()
          .filter(other -> other.place().compareTo(deployment.place()) > 0).findFirst();
      if (next.isEmpty() || next.get().migrations().isEmpty()) {
        return new Said(repeatable.text());
      }
      List<Git.Version> added = git.history(path(next.get().migrations().getFirst()));
      if (added.isEmpty()) {
        return new Unknown("the deployment after it, " + next.get().path() + ", is not committed",
            "commit it, then try again");
      }
      return textAt(added.getLast().commit() + "^", repeatable);
    } catch (TandemException e) {
      return new Unknown(e.what(), e.remedy().orElse("run in a full clone (git fetch --unshallow)"));
    }
  }

  private Past textAt(String revision, Migration repeatable) {
    String path = path(repeatable);
    int slash = path.lastIndexOf('/');
    SortedMap<String, byte[]> files = git.files(revision, slash < 0 ? "" : path.substring(0, slash));
    byte[] bytes = files.get(path.substring(slash + 1));
    return bytes == null ? new NotThere() : new Said(new String(bytes, StandardCharsets.UTF_8));
  }

  private String path(Migration migration) {
    Path root = git.root().toAbsolutePath().normalize();
    return root.relativize(migration.file().toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  @Override
  public List<String> all(Migration repeatable) {
    try {
      return git.isRepository() && git.head().isPresent()
          ? git.history(path(repeatable)).stream().map(Git.Version::text).toList() : List.of();
    } catch (TandemException e) {
      // A shallow clone or no git: what it does not know it does not vouch for.
      return List.of();
    }
  }
}
