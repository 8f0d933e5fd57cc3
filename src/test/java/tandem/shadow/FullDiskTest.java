package tandem.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.model.TandemException;

/** Disks that fill up: the system's own full device, and where root runs the tests, small ones in memory. */
class FullDiskTest {
  @TempDir
  private Path folder;

  private Path mounted;

  @AfterEach
  void unmount() throws IOException {
    if (mounted != null) {
      Command.of("umount", mounted.toString()).run();
    }
  }

  @Test
  void whatTheSystemSaysOfAFullDeviceIsAFullDisk() {
    IOException e = catchThrowableOfType(IOException.class,
        () -> Files.writeString(Path.of("/dev/full"), "x"));
    TandemException problem = Folders.problem(folder, e);
    assertThat(problem.code()).isEqualTo("SHADOW-DISK-FULL");
    assertThat(problem.where()).contains(folder.toString());
    assertThat(problem.remedy().orElseThrow()).contains("TANDEM_CACHE", "cache clear");
  }

  @Test
  void aDiskThatFillsUpWhileProgramsAreUnpackedLeavesNothingHalfDone() throws Exception {
    Path cache = mount("20m");
    TandemException e = catchThrowableOfType(TandemException.class,
        () -> TestServers.shadows(cache).open(OptionalInt.empty()));
    assertThat(e.code()).isEqualTo("SHADOW-DISK-FULL");
    assertThat(new CacheLayout(cache).home(Release.of(17, Platform.current()))).doesNotExist();
  }

  @Test
  void aDiskThatFillsUpWhileTheServerRunsIsOneClearError() throws Exception {
    Path cache = mount("60m");
    Files.createSymbolicLink(cache.resolve("installations"),
        new CacheLayout(ShadowCache.folder(System.getenv())).installations());
    Files.createDirectory(cache.resolve(SlotFolders.ON_DISK));
    TestServers.shared(17);
    try (ShadowServer server = TestServers.shadows(cache).open(OptionalInt.empty())) {
      fill(cache.resolve("ballast"));
      TandemException e = catchThrowableOfType(TandemException.class, server::create);
      assertThat(e.code()).isEqualTo("SHADOW-DISK-FULL");
      assertThat(e.where()).hasValueSatisfying(place -> assertThat(place).startsWith(cache.toString()));
    }
    Folders.remove(TestServers.slot(cache));
    fill(cache.resolve("more"));
    TandemException e = catchThrowableOfType(TandemException.class,
        () -> TestServers.shadows(cache).open(OptionalInt.empty()));
    assertThat(e.code()).isEqualTo("SHADOW-DISK-FULL");
  }

  /** A cache on a disk of its own. Only root may mount one, and not in every container. */
  private Path mount(String size) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path disk = Files.createDirectory(folder.resolve("disk"));
    boolean worked = ServerAccount.isRoot()
        && Command.of("mount", "-t", "tmpfs", "-o", "mode=755,size=" + size, "none", disk.toString())
            .run().worked();
    assumeThat(worked).as("root may mount here").isTrue();
    mounted = disk;
    return disk;
  }

  private static void fill(Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] block = new byte[4096];
      while (true) {
        out.write(block);
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("No space left");
    }
  }
}
