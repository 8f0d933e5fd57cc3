package tandem.plan;

import java.util.List;
import tandem.ddl.Hazard;
import tandem.ddl.Statement;
import tandem.diff.Difference;

/**
 * Ordered steps that turn one model into another.
 *
 * @param difference what the steps are for
 * @param refusals changes the steps leave out; a plan with any must not be run
 */
public record Plan(Difference difference, List<Step> steps, List<Refusal> refusals) {
  public Plan {
    steps = List.copyOf(steps);
    refusals = List.copyOf(refusals);
  }

  /** All statements in order. */
  public List<Statement> statements() {
    return steps.stream().flatMap(step -> step.statements().stream()).toList();
  }

  /** All hazards in order. */
  public List<Hazard> hazards() {
    return statements().stream().flatMap(statement -> statement.hazards().stream()).toList();
  }
}
