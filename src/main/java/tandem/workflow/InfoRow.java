package tandem.workflow;

import java.time.Instant;
import java.util.Optional;
import tandem.migration.run.Halfway;

/**
 * One script and its state in an environment.
 *
 * @param deployment empty for what belongs to none, and for history rows without a file
 * @param version empty for repeatables
 * @param script its path in the migrations folder; of a history row without a file what the history says
 * @param type Flyway's, e.g. {@code SQL}, {@code BASELINE}, {@code DELETE}
 * @param state one of DEPLOYMENTS' states, e.g. {@code applied}, {@code pending}, {@code changed}
 * @param flyway Flyway's word for it, e.g. {@code Success}, {@code Pending}
 * @param steps how far it came, where it failed half-way and its journal tells
 * @param rank installed_rank of its last history row
 */
public record InfoRow(
    Optional<String> deployment,
    Optional<String> version,
    String description,
    String type,
    String script,
    String state,
    String flyway,
    Optional<Halfway> steps,
    Optional<Integer> rank,
    Optional<Instant> installedOn,
    Optional<String> installedBy) {}
