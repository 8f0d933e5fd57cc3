package tandem.kind;

import java.util.List;
import java.util.Set;
import tandem.ddl.Statement;

/**
 * How an object that is replaced stays beside the one that takes its place until what holds values of it has
 * moved over.
 *
 * @param leaves gives its name free; its parts that are no facts are gone by then
 * @param goes drops it, once nothing needs it
 * @param keeps names it takes up ({@link ObjectKind#occupies}) until it goes
 */
public record Aside(List<Statement> leaves, List<Statement> goes, Set<String> keeps) {
  public Aside {
    leaves = List.copyOf(leaves);
    goes = List.copyOf(goes);
    keeps = Set.copyOf(keeps);
  }
}
