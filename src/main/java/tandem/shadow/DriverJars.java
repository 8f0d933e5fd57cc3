package tandem.shadow;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Driver;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tandem.dialect.DriverRelease;
import tandem.dialect.Drivers;
import tandem.model.TandemException;

/**
 * JDBC drivers that tandem does not bring, each in a class loader of its own: the user's jar where one is
 * named, else the class path's, else the pinned jar of the cache or of the local Maven repository, else
 * fetched through Maven into the cache. What is not the user's own has the checksum it is known by.
 */
public final class DriverJars implements Drivers {
  private final Map<String, Path> own;
  private final Fetching fetching;
  private final Path mavenRepository;
  private final ClassLoader classPath;
  private final Map<String, Driver> loaded = new ConcurrentHashMap<>();

  DriverJars(Map<String, Path> own, Fetching fetching, Path mavenRepository, ClassLoader classPath) {
    this.own = Map.copyOf(own);
    this.fetching = fetching;
    this.mavenRepository = mavenRepository;
    this.classPath = classPath;
  }

  /**
   * Drivers for this process.
   *
   * @param own jars that the user names, by {@link DriverRelease#name}
   * @param cacheFolder where fetched jars lie; see {@link ShadowCache#folder}
   * @param project the folder tandem works in; see {@link PostgreSqlShadows}
   * @param progress takes a line about work that takes longer than an eye blink
   */
  public static DriverJars of(
      Map<String, Path> own, Path cacheFolder, Path project, Consumer<String> progress) {
    Path jars = new CacheLayout(cacheFolder.toAbsolutePath().normalize()).jars();
    return new DriverJars(own, new Fetching(jars, MavenWrapper.near(project), progress),
        BinaryJars.mavenRepository(), DriverJars.class.getClassLoader());
  }

  @Override
  public Driver of(DriverRelease release) {
    Driver driver = loaded.get(release.name());
    if (driver == null) {
      driver = found(release);
      loaded.put(release.name(), driver);
    }
    return driver;
  }

  private Driver found(DriverRelease release) {
    Path jar = own.get(release.name());
    if (jar != null) {
      return of(jar, release);
    }
    try {
      return instance(Class.forName(release.className(), true, classPath));
    } catch (ReflectiveOperationException | LinkageError e) {
      return of(verified(known(release).orElseGet(() -> fetched(release)), release), release);
    }
  }

  /** Where the driver comes from, without fetching it; empty where it would have to be fetched. */
  public Optional<String> place(DriverRelease release) {
    Path jar = own.get(release.name());
    if (jar != null) {
      return Optional.of(jar.toString());
    }
    String file = release.className().replace('.', '/') + ".class";
    return classPath.getResource(file) != null ? Optional.of("the class path")
        : known(release).map(found -> verified(found, release).toString());
  }

  private Optional<Path> known(DriverRelease release) {
    Path inMaven = mavenRepository.resolve(release.group().replace('.', File.separatorChar))
        .resolve(release.artifact()).resolve(release.version()).resolve(release.jarName());
    return Stream.of(fetching.folder().resolve(release.jarName()), inMaven)
        .filter(Files::isReadable).findFirst();
  }

  private Path fetched(DriverRelease release) {
    return fetching.fetch(release.coordinates(), release.jarName(), "the JDBC driver of " + release.system(),
        why -> TandemException.failed("DRIVER-MISSING",
                "the JDBC driver of " + release.system() + " is not on this machine, and " + why)
            .remedy("put " + release.jarName() + " from Maven Central (" + release.coordinates() + ") into "
                + fetching.folder() + ", or name your jar: 'drivers: {" + release.name()
                + ": path/to.jar}' in config.yml or TANDEM_DRIVERS_"
                + release.name().toUpperCase(Locale.ROOT)));
  }

  private static Path verified(Path jar, DriverRelease release) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
      if (!HexFormat.of().formatHex(sum).equals(release.sha256())) {
        throw TandemException.failed("DRIVER-CHECKSUM",
                jar + " is not " + release.coordinates() + " as it is known: its checksum is another")
            .remedy("remove it, so that it is fetched again, or name it as your own below 'drivers:'");
      }
      return jar;
    } catch (IOException e) {
      throw unreadable(jar, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Driver of(Path jar, DriverRelease release) {
    if (!Files.isReadable(jar) || Files.isDirectory(jar)) {
      throw unreadable(jar, null);
    }
    try {
      // Never closed: the driver loads classes as long as the process lives.
      URL[] urls = {jar.toUri().toURL()};
      ClassLoader loader = new URLClassLoader(release.name(), urls, ClassLoader.getPlatformClassLoader());
      return instance(Class.forName(release.className(), true, loader));
    } catch (MalformedURLException e) {
      throw unreadable(jar, e);
    } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
      throw TandemException.failed("DRIVER-BROKEN",
              jar + " holds no JDBC driver of " + release.system() + ", " + release.className())
          .remedy("name the jar of " + release.coordinates() + ", or leave the setting out")
          .cause(e);
    }
  }

  private static Driver instance(Class<?> type) throws ReflectiveOperationException {
    return (Driver) type.getDeclaredConstructor().newInstance();
  }

  private static TandemException unreadable(Path jar, Exception cause) {
    TandemException error = TandemException.failed("DRIVER-BROKEN", "the driver's jar cannot be read: " + jar)
        .remedy("look at the path and its rights");
    return cause == null ? error : error.cause(cause);
  }
}
