package tandem.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tandem.model.ObjectPattern;

/**
 * What {@code adopt} is asked.
 *
 * @param name of the hotfix, without its number
 * @param only what to adopt, with what it needs; empty: all that was made by hand
 * @param script the text that was run by hand; empty: tandem writes one
 * @param attest who answers for what the catalog cannot show
 * @param renamed what was renamed by hand, {@code OLD=NEW} as typed
 * @param dryRun nothing is written or marked
 */
public record AdoptRequest(
    String environment,
    String name,
    List<ObjectPattern> only,
    Optional<Path> script,
    Optional<String> attest,
    List<String> renamed,
    Allowances allowances,
    boolean dryRun) {
  public AdoptRequest {
    only = List.copyOf(only);
    renamed = List.copyOf(renamed);
  }
}
