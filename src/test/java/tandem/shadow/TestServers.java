package tandem.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** Embedded servers for tests: one per major in this JVM, stopped when the JVM ends. */
public final class TestServers {
  private static final Map<Integer, ShadowServer> SERVERS = new ConcurrentHashMap<>();

  private TestServers() {}

  /** The shared server of a major. Do not close it; close the databases made on it. */
  public static ShadowServer shared(int major) {
    return SERVERS.computeIfAbsent(major, TestServers::started);
  }

  /** Opens servers from the cache that tandem itself uses. */
  public static Shadows shadows() {
    return shadows(ShadowCache.folder(System.getenv()));
  }

  /** Opens servers from another cache. */
  static Shadows shadows(Path cache) {
    return new PostgreSqlShadows("embedded", cache, Path.of(""), line -> {});
  }

  /** A cache with slots of its own and the programs of the cache that tandem itself uses. */
  static Path cacheOfItsOwn(Path folder) throws IOException {
    shared(Release.BUNDLED_MAJOR);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createSymbolicLink(folder.resolve("installations"),
        new CacheLayout(ShadowCache.folder(System.getenv())).installations());
    return folder;
  }

  /** Removes the slots of a cache that {@link #cacheOfItsOwn} made: they may lie in memory. */
  static void removeSlots(Path cache) throws IOException {
    for (Path folder : new SlotFolders(cache).all()) {
      Folders.remove(folder);
    }
  }

  /** The first slot of a cache. */
  static Path slot(Path cache) {
    return new SlotFolders(cache).chosen().resolve(Release.of(17, Platform.current()).folderName() + ".1");
  }

  private static ShadowServer started(int major) {
    ShadowServer server = shadows().open(OptionalInt.of(major));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    return server;
  }
}
