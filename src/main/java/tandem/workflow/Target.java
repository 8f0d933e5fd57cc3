package tandem.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tandem.dialect.ConnectionSource;
import tandem.migration.MigrationsFolder;
import tandem.migration.history.Decisions;
import tandem.migration.run.Endurance;
import tandem.migration.run.RunOptions;

/**
 * A database that deployments are for.
 *
 * @param name as in config.yml; a URL's host, port and database for a database that config.yml does not name
 * @param kind what may be done to it
 * @param checked true where a bare {@code check} compares it
 * @param connections opens connections; errors name the environment and never a password
 * @param address host, port and database, never a password
 * @param placeholders its own, over the project's; asked when used, because a variable may be missing
 * @param role the role that runs the scripts (SET ROLE); empty: the user that connects; asked when used
 * @param endurance what a run there does about locks that it does not get
 */
public record Target(
    String name,
    Kind kind,
    boolean checked,
    ConnectionSource connections,
    String address,
    Supplier<Map<String, String>> placeholders,
    Supplier<Optional<String>> role,
    Endurance endurance) {

  /** The options of a run there: as the environment's role where it has one, with its patience for locks. */
  RunOptions runAs(RunOptions options) {
    RunOptions enduring = options.endurance(endurance);
    return role.get().map(enduring::as).orElse(enduring);
  }

  /**
   * The options of a run there that takes deployments out: what stays may run in whatever order.
   *
   * @param touched file names of the repeatables whose texts change
   */
  RunOptions takingOut(MigrationsFolder folder, Set<String> touched) {
    return runAs(RunOptions.plain().allowLostTexts(touched)
        .decisions(Decisions.of(folder.deployments(), name).outOfOrder(true)));
  }

  /** Where it is, for errors: its name, and its address where that says more. */
  String place() {
    return name.equals(address) ? address : name + " (" + address + ")";
  }

  /** What may be done to an environment; DEPLOYMENTS.md. */
  public enum Kind {
    /** Edited by hand; compared with state, never drift. */
    DEVELOPMENT("development"),
    /** Several people's. */
    SHARED("shared"),
    /** Nothing that rewrites its history. */
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
