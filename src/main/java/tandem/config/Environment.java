package tandem.config;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A database that config.yml names.
 *
 * @param place file and line
 * @param url where it is; a JDBC or a libpq URL
 * @param user stands over the URL's
 * @param password stands over the URL's
 * @param check part of a bare {@code check}
 * @param role SET ROLE before anything is run
 * @param lockTimeout how long a statement there waits for a lock, as PostgreSQL writes it, where its script
 *     says nothing; 0 for ever; empty: as its server has it
 * @param lockRetries how often what did not get its lock is tried again; empty: the usual
 * @param follows the branch it runs
 * @param mirrors the environment it is a copy of
 * @param approve migrate needs a plan, an approver and a ticket
 * @param provision the command that makes it anew
 * @param placeholders stand over those of the whole project
 */
public record Environment(
    String name,
    String place,
    Kind kind,
    Optional<Setting> url,
    Optional<Setting> user,
    Optional<Setting> password,
    boolean check,
    Optional<Setting> role,
    Optional<String> lockTimeout,
    OptionalInt lockRetries,
    Optional<String> follows,
    Optional<String> mirrors,
    boolean approve,
    Optional<String> provision,
    Map<String, Setting> placeholders) {
  public Environment {
    Objects.requireNonNull(kind);
    placeholders = Map.copyOf(placeholders);
  }

  /** What may be done to an environment. */
  public enum Kind {
    /** A developer's own: compared with state, captured from. */
    DEVELOPMENT("development"),
    /** Several people's: compared with the deployments it has run. */
    SHARED("shared"),
    /** Refuses what rewrites history or loses data. */
    PROTECTED("protected");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The word in config.yml. */
    public String label() {
      return label;
    }
  }
}
