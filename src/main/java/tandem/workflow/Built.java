package tandem.workflow;

import java.time.Duration;
import java.util.List;
import tandem.model.Unmodelled;

/**
 * A source that was made into a schema model, and what there is to say about it: the glance at the top of a
 * report.
 *
 * @param source as the user would name it: {@code state}, {@code migrations@0002_loyalty}, {@code production}
 * @param how what was done to get at the model
 * @param counts what it was made of, in the order to be shown, e.g. 31 files, 112 objects
 * @param unmodelled what exists in it and no kind models
 * @param stubbedRoles roles that its scripts name and the shadow lacked, so that they were made there;
 *     schemas and tablespaces, too, with that word before their names
 * @param cached true where an earlier result was taken instead of doing it again
 * @param took wall time
 */
public record Built(
    String source,
    How how,
    List<Count> counts,
    List<Unmodelled> unmodelled,
    List<String> stubbedRoles,
    boolean cached,
    Duration took) {
  public Built {
    counts = List.copyOf(counts);
    unmodelled = List.copyOf(unmodelled);
    stubbedRoles = List.copyOf(stubbedRoles);
  }

  /** What was done to get at a model. */
  public enum How {
    /** State files were loaded into a shadow. */
    BUILT("built"),
    /** Migrations were run on a shadow, from empty. */
    REPLAYED("replayed"),
    /** Migrations were run on a shadow, deployment by deployment, with a reading after each. */
    REPLAYED_STEP_BY_STEP("replayed step by step"),
    /** A live database was read. */
    READ("read"),
    /** A snapshot file was loaded. */
    LOADED("loaded");

    private final String label;

    How(String label) {
      this.label = label;
    }

    /** The word people and JSON see. */
    public String label() {
      return label;
    }
  }
}
