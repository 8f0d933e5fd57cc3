package tandem.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers and the processes that hold them. */
class ProcessesTest {
  @TempDir
  private Path folder;

  @AfterEach
  void removeSlots() throws IOException {
    TestServers.removeSlots(folder);
  }

  @Test
  void aKilledJvmLeavesNoServerAndTheNextRunStarts() throws Exception {
    Path cache = TestServers.cacheOfItsOwn(folder);
    try (ChildJvm child = ChildJvm.start(HeldServer.class, Map.of("TANDEM_CACHE", cache.toString()))) {
      assertThat(child.line()).isEqualTo("ready");
      ProcessHandle postmaster = postmaster();
      child.handle().destroyForcibly();
      postmaster.onExit().get(60, TimeUnit.SECONDS);
      waitUntilGone(slot().resolve("data/postmaster.pid"));
    }
    assertThat(slot()).as("left to the next run").exists();
    assertAServerStarts(cache);
  }

  @Test
  void aServerWhoseWatcherWasKilledTooIsEndedByTheNextRun() throws Exception {
    Path cache = TestServers.cacheOfItsOwn(folder);
    ProcessHandle postmaster;
    try (ChildJvm child = ChildJvm.start(HeldServer.class, Map.of("TANDEM_CACHE", cache.toString()))) {
      assertThat(child.line()).isEqualTo("ready");
      postmaster = postmaster();
      List<ProcessHandle> shells = child.handle().descendants()
          .filter(process -> process.info().command().orElse("").endsWith("sh")).toList();
      assertThat(shells).isNotEmpty();
      // The one that reads the pipe first: when its parent ends, the JVM closes the pipe's other end, and a
      // reader that still lives ends the server, as it should.
      shells.stream().filter(shell -> shell.parent().filter(shells::contains).isPresent())
          .forEach(ProcessHandle::destroyForcibly);
      shells.forEach(ProcessHandle::destroyForcibly);
      child.handle().destroyForcibly();
      child.handle().onExit().get(60, TimeUnit.SECONDS);
      assertThat(isRunning(postmaster)).isTrue();
    }
    assertAServerStarts(cache);
    assertThat(isRunning(postmaster)).isFalse();
  }

  @Test
  void aUserWithoutRightsHasAServerInACacheOfItsOwn() throws Exception {
    List<Path> classPath = classPathForAll();
    Path home = Files.createDirectory(folder.resolve("home"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxrwxrwx")));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
    // Everything from the very beginning: unpacking, initdb, a slot.
    try (ChildJvm child = ChildJvm.startUnprivileged(classPath, HeldServer.class,
        Map.of("XDG_CACHE_HOME", home.toString(), "TANDEM_CACHE", ""), "once")) {
      assertThat(child.rest().strip()).isEqualTo("answer postgres42");
      assertThat(child.status()).isZero();
    }
    assertThat(home.resolve("tandem/installations")).isDirectory();
    TestServers.removeSlots(home.resolve("tandem"));
  }

  @Test
  void aCacheFolderThatIsReadOnlyIsOneClearError() throws Exception {
    List<Path> classPath = classPathForAll();
    Path closed = Files.createDirectory(folder.resolve("closed"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
    try (ChildJvm child = ChildJvm.startUnprivileged(classPath, HeldServer.class,
        Map.of("TANDEM_CACHE", closed.resolve("cache").toString()), "once")) {
      assertThat(child.rest().strip()).startsWith("SHADOW-CACHE: ")
          .contains("no right to write", "TANDEM_CACHE")
          .doesNotContain("\n");
    }
  }

  private List<Path> classPathForAll() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    return ChildJvm.copyOfClassPath(Files.createDirectory(folder.resolve("lib")));
  }

  private void assertAServerStarts(Path cache) throws Exception {
    Path witness = Files.createFile(slot().resolve("witness"));
    try (ShadowServer server = TestServers.shadows(cache).open(OptionalInt.empty());
        ShadowDatabase database = server.create()) {
      assertThat(Ask.one(database, "SELECT 1")).isEqualTo("1");
      assertThat(witness).as("the left-over slot").doesNotExist();
    }
  }

  private ProcessHandle postmaster() throws IOException {
    String pid = Files.readAllLines(slot().resolve("data/postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** A process that has ended and that nobody has asked after yet has no program any more. */
  private static boolean isRunning(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private Path slot() {
    return TestServers.slot(folder);
  }

  private static void waitUntilGone(Path file) throws InterruptedException {
    for (int i = 0; i < 6_000 && Files.exists(file); i++) {
      Thread.sleep(10);
    }
    assertThat(file).doesNotExist();
  }
}
