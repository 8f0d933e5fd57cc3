package tandem.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.dialect.DriverRelease;
import tandem.dialect.mysql.MySqlSystems;
import tandem.model.TandemException;

/** Where the drivers come from that tandem does not bring. */
class DriverJarsTest {
  private static final DriverRelease MARIADB = MySqlSystems.mariaDb(release -> null).driver();

  @TempDir
  private Path folder;

  private final List<String> progress = new ArrayList<>();

  /** With a class path where no driver is. */
  private DriverJars jars(Map<String, Path> own, Optional<Path> wrapper) {
    return new DriverJars(own, new Fetching(folder.resolve("jars"), wrapper, progress::add),
        folder.resolve("m2"), ClassLoader.getPlatformClassLoader());
  }

  /** The jar as Maven has put it on the class path of the tests. */
  private static Path jar() {
    return Path.of(org.mariadb.jdbc.Driver.class.getProtectionDomain().getCodeSource().getLocation()
        .getPath());
  }

  private static TandemException refused(DriverJars jars) {
    return catchThrowableOfType(TandemException.class, () -> jars.of(MARIADB));
  }

  @Test
  void theUsersJarIsLoadedInALoaderOfItsOwn() {
    DriverJars jars = jars(Map.of("mariadb", jar()), Optional.empty());
    Driver driver = jars.of(MARIADB);
    assertThat(driver.getClass().getName()).isEqualTo(MARIADB.className());
    assertThat(driver.getClass()).isNotEqualTo(org.mariadb.jdbc.Driver.class);
    assertThat(jars.of(MARIADB)).isSameAs(driver);
    assertThat(jars.place(MARIADB)).contains(jar().toString());
  }

  @Test
  void thePinnedJarOfTheCacheIsLoaded() throws IOException {
    Files.createDirectories(folder.resolve("jars"));
    Files.copy(jar(), folder.resolve("jars").resolve(MARIADB.jarName()));
    assertThat(jars(Map.of(), Optional.empty()).of(MARIADB).getMajorVersion()).isEqualTo(3);
  }

  @Test
  void aJarOfAnotherChecksumIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("jars"));
    Files.writeString(folder.resolve("jars").resolve(MARIADB.jarName()), "something else");
    assertThat(refused(jars(Map.of(), Optional.empty())).code()).isEqualTo("DRIVER-CHECKSUM");
  }

  @Test
  void whatIsNowhereIsToldWithBothWays() {
    TandemException error = refused(jars(Map.of(), Optional.empty()));
    assertThat(error.code()).isEqualTo("DRIVER-MISSING");
    assertThat(error.what()).contains("MariaDB");
    assertThat(error.remedy().orElseThrow()).contains(
        MARIADB.jarName(), MARIADB.coordinates(), "drivers: {mariadb:", "TANDEM_DRIVERS_MARIADB");
    assertThat(jars(Map.of(), Optional.empty()).place(MARIADB)).isEmpty();
  }

  @Test
  void itIsFetchedThroughMavenAndSaid() throws IOException {
    Path wrapper = folder.resolve("mvnw");
    Files.writeString(wrapper, "cp '" + jar() + "' '" + folder.resolve("jars").resolve(MARIADB.jarName())
        + "'\n");
    assertThat(jars(Map.of(), Optional.of(wrapper)).of(MARIADB).getMajorVersion()).isEqualTo(3);
    assertThat(progress).singleElement().asString().contains("fetching", MARIADB.coordinates());
  }

  @Test
  void whatCannotBeFetchedIsToldWithTheReason() throws IOException {
    Path wrapper = folder.resolve("mvnw");
    Files.writeString(wrapper, "echo '[ERROR] no network'; exit 1\n");
    TandemException error = refused(jars(Map.of(), Optional.of(wrapper)));
    assertThat(error.code()).isEqualTo("DRIVER-MISSING");
    assertThat(error.what()).contains("no network");
  }

  @Test
  void aJarThatIsNoneOrHoldsAnotherDriverIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("letter.jar"), "this is a letter");
    assertThat(refused(jars(Map.of("mariadb", text), Optional.empty())).code()).isEqualTo("DRIVER-BROKEN");
    Path other = Path.of(org.h2.Driver.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    assertThat(refused(jars(Map.of("mariadb", other), Optional.empty())).code()).isEqualTo("DRIVER-BROKEN");
    assertThat(refused(jars(Map.of("mariadb", folder.resolve("none.jar")), Optional.empty())).code())
        .isEqualTo("DRIVER-BROKEN");
  }
}
