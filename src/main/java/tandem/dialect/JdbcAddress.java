package tandem.dialect;

import java.util.Optional;

/**
 * Where a database is that is reached by a JDBC URL, and who connects. Never shows a password.
 *
 * @param url for the driver; without user and password
 * @param written for config.yml: as it was given, without user and password
 * @param shown for people
 * @param user who connects; empty: as the system has it
 * @param password for connecting only
 */
public record JdbcAddress(
    String url, String written, String shown, Optional<String> user, Optional<String> password) {
  /** The same with this user and password, each where it is given. */
  public JdbcAddress login(Optional<String> name, Optional<String> secret) {
    return new JdbcAddress(url, written, shown, name.or(() -> user), secret.or(() -> password));
  }

  @Override
  public String toString() {
    return shown;
  }
}
