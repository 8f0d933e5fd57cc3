package tandem.workflow;

import java.util.List;
import java.util.Optional;
import tandem.kind.Form;
import tandem.model.ObjectPattern;

/**
 * What {@code diff} is asked.
 *
 * @param from the source that is to become the other, as typed
 * @param to the source it is to become, as typed
 * @param script true: the script that turns the first into the second is wanted too
 * @param proof false: the script is not proven
 * @param form of the script; empty: the project's
 * @param only objects to look at; empty: all
 * @param exclude objects to leave out
 * @param renamed what the user says was renamed, {@code OLD=NEW} as typed
 * @param strict what is not modelled is an error
 */
public record DiffRequest(
    String from,
    String to,
    boolean script,
    boolean proof,
    Optional<Form> form,
    List<ObjectPattern> only,
    List<ObjectPattern> exclude,
    List<String> renamed,
    boolean strict) {
  public DiffRequest {
    only = List.copyOf(only);
    exclude = List.copyOf(exclude);
    renamed = List.copyOf(renamed);
  }
}
