package tandem.dialect;

/**
 * A JDBC driver that is fetched when it is first needed.
 *
 * @param name the word for it below {@code drivers:} in config.yml
 * @param system what people call the database system
 * @param className the class that is a {@link java.sql.Driver}
 * @param group in Maven's repository
 * @param artifact in Maven's repository
 * @param version in Maven's repository
 * @param sha256 of the jar, in hexadecimal
 */
public record DriverRelease(
    String name,
    String system,
    String className,
    String group,
    String artifact,
    String version,
    String sha256) {
  /** The file's name in Maven's repository. */
  public String jarName() {
    return artifact + '-' + version + ".jar";
  }

  /** Maven coordinates, {@code group:artifact:version}. */
  public String coordinates() {
    return group + ':' + artifact + ':' + version;
  }
}
