package tandem.shadow;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tandem.model.TandemException;

/** Opens PostgreSQL servers as the setting {@code shadow:} says. */
public final class PostgreSqlShadows implements Shadows {
  private final String shadow;
  private final Path cacheFolder;
  private final Path project;
  private final Consumer<String> progress;

  /**
   * @param shadow {@code embedded}; a server's URL, libpq's or JDBC's; or {@code docker:} and an image
   * @param cacheFolder where an embedded server and its data lie; see {@link ShadowCache#folder}
   * @param project the folder tandem works in; the Maven wrapper of the checkout around it fetches other
   * majors
   * @param progress takes a line about work that takes longer than an eye blink; never a secret
   */
  public PostgreSqlShadows(String shadow, Path cacheFolder, Path project, Consumer<String> progress) {
    this.shadow = shadow;
    this.cacheFolder = cacheFolder.toAbsolutePath().normalize();
    this.project = project.toAbsolutePath().normalize();
    this.progress = progress;
  }

  @Override
  public ShadowServer open(OptionalInt major) {
    if (shadow.equals("embedded")) {
      Platform platform = Platform.current();
      CacheLayout cache = new CacheLayout(cacheFolder);
      BinaryJars jars = BinaryJars.ofThisJvm(cache.jars(), MavenWrapper.near(project), progress);
      return new EmbeddedServers(cache, jars, ServerAccount.current(), progress)
          .open(Release.of(major.orElse(Release.BUNDLED_MAJOR), platform));
    }
    if (ServerUrl.isOne(shadow)) {
      return new NamedServers(ServerUrl.parse(shadow), RunMark.ofThisRun(), progress).open(major);
    }
    if (shadow.startsWith("docker:")) {
      return new Containers("docker", shadow.substring("docker:".length()), progress).open(major);
    }
    throw TandemException.usage("SHADOW-SETTING", "`shadow:` names nothing that tandem knows.")
        .remedy("Use embedded, a server's URL such as postgresql://user@host:5432/postgres, or "
            + "docker:postgres:17.");
  }

  @Override
  public Optional<String> knownVersion(OptionalInt major) {
    return shadow.equals("embedded")
        ? Optional.of(Release.of(major.orElse(Release.BUNDLED_MAJOR), Platform.current()).serverVersion())
        : Optional.empty();
  }
}
