package tandem.kind;

import java.util.List;
import tandem.ddl.Statement;

/**
 * How an object that is replaced stays beside the one that takes its place until what holds values of it has moved
 * over.
 *
 * @param leaves gives its name free; its parts that are no facts are gone by then
 * @param goes drops it, once nothing needs it
 */
public record Aside(List<Statement> leaves, List<Statement> goes) {
  public Aside {
    leaves = List.copyOf(leaves);
    goes = List.copyOf(goes);
  }
}
