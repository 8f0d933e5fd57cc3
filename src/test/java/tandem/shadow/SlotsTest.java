package tandem.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.model.TandemException;

class SlotsTest {
  private static final OptionalInt BUNDLED = OptionalInt.empty();

  /** One cache for all tests, each of which copes with a clean slot: a copy less. */
  @TempDir
  private static Path folder;

  private static Shadows shadows;

  @BeforeAll
  static void takeACache() throws IOException {
    shadows = TestServers.shadows(TestServers.cacheOfItsOwn(folder));
  }

  @AfterAll
  static void removeSlots() throws IOException {
    TestServers.removeSlots(folder);
  }

  @Test
  void slotsLieOnDiskWhereMemoryIsNotSafeOrTheCacheSaysSo(@TempDir Path other) throws Exception {
    assertThat(slot()).startsWith(SlotFolders.MEMORY);
    Path cache = Files.createDirectory(other.resolve("cache"));
    Path memory = Files.createDirectory(other.resolve("memory"));
    SlotFolders folders = new SlotFolders(cache, memory);
    Path inMemory = folders.chosen();
    assertThat(inMemory).startsWith(memory);
    assertThat(folders.chosen()).isEqualTo(inMemory);
    Files.setPosixFilePermissions(inMemory, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(folders.chosen()).startsWith(cache);
    Files.setPosixFilePermissions(inMemory, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(folders.chosen()).as("the folder in the cache is there now").startsWith(cache);
    Files.delete(cache.resolve("disk-slots"));
    Files.delete(inMemory);
    Files.createSymbolicLink(inMemory, cache);
    assertThat(folders.chosen()).as("a link that somebody laid").startsWith(cache);
  }

  @Test
  void aSlotThatWasLeftCleanIsUsedAgain() throws Exception {
    try (ShadowServer server = shadows.open(BUNDLED); ShadowDatabase database = server.create()) {
      Files.createFile(witness());
      server.ensureRoles(List.of("somebody"));
      Ask.run(database, "CREATE TABLE t (id int)", "GRANT SELECT ON t TO somebody");
    }
    assertThat(cleanMark()).exists();
    try (ShadowServer server = shadows.open(BUNDLED); ShadowDatabase database = server.create()) {
      assertThat(cleanMark()).as("while a server runs").doesNotExist();
      assertThat(witness()).exists();
      assertThat(Ask.one(database, "SELECT count(*) FROM pg_roles WHERE rolname = 'somebody'"))
          .isEqualTo("0");
      assertThat(Ask.one(database, "SELECT count(*) FROM pg_database")).isEqualTo("4");
    }
  }

  @Test
  void aSlotThatHoldsRolesOfAScriptIsRemoved() throws Exception {
    assertIsRemovedAfter("CREATE ROLE left_over");
  }

  @Test
  void aSlotWhoseSuperuserWasChangedIsRemoved() throws Exception {
    assertIsRemovedAfter("ALTER ROLE postgres SET search_path = nowhere");
  }

  @Test
  void aSlotThatHoldsSystemSettingsIsRemoved() throws Exception {
    assertIsRemovedAfter("ALTER SYSTEM SET work_mem = '1MB'");
  }

  @Test
  void aSlotThatHoldsADatabaseOfAScriptIsRemoved() throws Exception {
    assertIsRemovedAfter("CREATE DATABASE left_over");
  }

  @Test
  void aSpoiltSlotThatSaysItIsCleanIsMadeAnew() throws Exception {
    shadows.open(BUNDLED).close();
    assertThat(cleanMark()).exists();
    Files.writeString(slot().resolve("data/PG_VERSION"), "9.6\n");
    try (ShadowServer server = shadows.open(BUNDLED); ShadowDatabase database = server.create()) {
      assertThat(Ask.one(database, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void aCleanMarkOfAnotherBootIsNotTrusted() throws Exception {
    shadows.open(BUNDLED).close();
    Files.writeString(cleanMark(), "0000\n1\n");
    Files.createFile(witness());
    try (ShadowServer server = shadows.open(BUNDLED)) {
      assertThat(witness()).doesNotExist();
      assertThat(server.major()).isEqualTo(17);
    }
  }

  @Test
  void twoServersAtOnceTakeTwoSlots() throws Exception {
    try (ShadowServer first = shadows.open(BUNDLED);
        ShadowServer second = shadows.open(BUNDLED);
        ShadowDatabase here = first.create();
        ShadowDatabase there = second.create()) {
      assertThat(here.jdbcUrl()).isNotEqualTo(there.jdbcUrl());
      assertThat(Ask.one(here, "SELECT system_identifier FROM pg_control_system()")).isNotEmpty();
      assertThat(new Slots(slot().getParent()).all()).hasSize(2);
    }
  }

  @Test
  void aServerWhoseFolderWasRemovedIsGoneAndTheNextOneStarts() throws Exception {
    try (ShadowServer server = shadows.open(BUNDLED)) {
      Folders.remove(slot());
      TandemException e = catchThrowableOfType(TandemException.class, server::create);
      assertThat(e.code()).isEqualTo("SHADOW-GONE");
      assertThat(e.what()).contains("was removed");
    }
    try (ShadowServer server = shadows.open(BUNDLED); ShadowDatabase database = server.create()) {
      assertThat(Ask.one(database, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void aServerThatWasKilledIsGoneAndTheNextOneStarts() throws Exception {
    try (ShadowServer server = shadows.open(BUNDLED)) {
      ProcessHandle postmaster = postmaster();
      postmaster.destroyForcibly();
      postmaster.onExit().join();
      TandemException e = catchThrowableOfType(TandemException.class, server::create);
      assertThat(e.code()).isEqualTo("SHADOW-GONE");
    }
    try (ShadowServer server = shadows.open(BUNDLED); ShadowDatabase database = server.create()) {
      assertThat(Ask.one(database, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void aTakenPortIsNotTheEnd() throws Exception {
    shadows.open(BUNDLED).close();
    ServerAccount account = ServerAccount.current();
    Path home = new CacheLayout(folder).home(Release.of(17, Platform.current()));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Deque<Integer> ports = new ArrayDeque<>(List.of(taken.getLocalPort(), freePort()));
      Postmaster started = Postmaster.start(home, slot().resolve("data"),
          slot().resolve("server.log"), account, ports::removeFirst);
      assertThat(started.port()).isNotEqualTo(taken.getLocalPort());
      assertThat(started.stop()).isTrue();
      TandemException e = catchThrowableOfType(TandemException.class, () -> Postmaster.start(home,
          slot().resolve("data"), slot().resolve("server.log"), account, taken::getLocalPort));
      assertThat(e.code()).isEqualTo("SHADOW-PORT");
    }
  }

  @Test
  void theCacheShowsWhatIsInItAndClearsWhatNoRunUses(@TempDir Path folder) throws Exception {
    ShadowCache cache = new ShadowCache(folder);
    Files.createDirectory(folder.resolve("jars"));
    Files.writeString(folder.resolve("jars/by-hand.jar"), "jar");
    Files.createDirectory(folder.resolve("models"));
    Files.writeString(folder.resolve("models/one.model"), "12");
    Files.createDirectories(folder.resolve("installations/postgresql-1.0.0-linux-amd64"));
    Files.createDirectories(folder.resolve("disk-slots/postgresql-1.0.0-linux-amd64.1"));
    Files.writeString(folder.resolve("disk-slots/postgresql-1.0.0-linux-amd64.1/file"), "12345");
    Files.createDirectories(folder.resolve("disk-slots/postgresql-2.0.0-linux-amd64.1"));
    Path lock = folder.resolve("disk-slots/postgresql-2.0.0-linux-amd64.1.lock");
    try (ProcessLock busy = ProcessLock.lock(lock)) {
      assertThat(busy).isNotNull();
      List<ShadowCache.Entry> entries = cache.entries();
      assertThat(entries).extracting(entry -> entry.path().getFileName().toString()).containsExactly(
          "postgresql-1.0.0-linux-amd64", "postgresql-1.0.0-linux-amd64.1", "postgresql-2.0.0-linux-amd64.1",
          "models", "by-hand.jar");
      assertThat(entries).extracting(ShadowCache.Entry::bytes).containsExactly(0L, 5L, 0L, 2L, 3L);
      assertThat(cache.clear()).filteredOn(entry -> entry.kept().isPresent())
          .extracting(entry -> entry.path().getFileName().toString())
          .containsExactly("postgresql-2.0.0-linux-amd64.1", "by-hand.jar");
    }
    assertThat(cache.entries()).hasSize(2);
  }

  private void assertIsRemovedAfter(String statement) throws Exception {
    try (ShadowServer server = shadows.open(BUNDLED); ShadowDatabase database = server.create()) {
      Ask.run(database, statement);
    }
    assertThat(slot()).as("the slot, which is copied again when it is not there").doesNotExist();
  }

  private Path slot() {
    return TestServers.slot(folder);
  }

  private Path cleanMark() {
    return slot().resolve("clean");
  }

  /** A file in the slot that goes when the slot is made anew. */
  private Path witness() {
    return slot().resolve("witness");
  }

  private ProcessHandle postmaster() throws IOException {
    try (Stream<String> lines = Files.lines(slot().resolve("data/postmaster.pid"))) {
      return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow())).orElseThrow();
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
