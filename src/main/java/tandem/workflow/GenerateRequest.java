package tandem.workflow;

import java.util.List;
import java.util.Optional;
import tandem.kind.Form;
import tandem.model.ObjectPattern;

/**
 * What {@code generate} is asked.
 *
 * @param name of the deployment, without its number
 * @param only changes to ship; empty: all
 * @param exclude changes to leave for later
 * @param renamed what the user says was renamed, {@code OLD=NEW} as typed
 * @param form empty: the project's
 * @param undo a script that takes the deployment back is written too
 * @param dryRun nothing is written
 */
public record GenerateRequest(
    String name,
    List<ObjectPattern> only,
    List<ObjectPattern> exclude,
    List<String> renamed,
    Allowances allowances,
    Optional<Form> form,
    boolean undo,
    boolean dryRun,
    boolean strict) {
  public GenerateRequest {
    only = List.copyOf(only);
    exclude = List.copyOf(exclude);
    renamed = List.copyOf(renamed);
  }
}
