package tandem.workflow;

import java.util.List;
import java.util.Optional;
import tandem.ddl.Statement;
import tandem.plan.Refusal;

/**
 * Ordered statements that turn one schema into another.
 *
 * @param notProven why it was not proven; empty where it was
 * @param refusals changes it leaves out because nothing safe can be written for them
 */
public record PlannedScript(List<Statement> statements, Optional<String> notProven, List<Refusal> refusals) {
  public PlannedScript {
    statements = List.copyOf(statements);
    refusals = List.copyOf(refusals);
  }
}
