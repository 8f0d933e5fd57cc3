package tandem.ddl.script;

import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.internal.parser.Parser;
import org.flywaydb.core.internal.resource.StringResource;
import org.flywaydb.core.internal.sqlscript.SqlStatement;
import org.flywaydb.core.internal.sqlscript.SqlStatementIterator;

/** Statements without comments and white space, as tandem and as Flyway cut them. */
public final class FlywayCuts {
  private FlywayCuts() {}

  /**
   * A statement.
   *
   * @param inTransaction false where the script that it stands in runs outside of one
   */
  public record Cut(List<String> tokens, boolean inTransaction) {}

  /** As tandem cuts. */
  public static List<Cut> tandem(Syntax syntax, String text) {
    return Script.split(syntax, text).stream()
        .map(one -> new Cut(tokens(syntax, one.text()),
            one.head().transaction() != StatementHead.Transaction.REFUSED))
        .toList();
  }

  /** As Flyway cuts. */
  public static List<Cut> flyway(Parser parser, Syntax syntax, String text) {
    List<Cut> cuts = new ArrayList<>();
    try (SqlStatementIterator read = parser.parse(new StringResource(text))) {
      while (read.hasNext()) {
        SqlStatement statement = read.next();
        cuts.add(new Cut(tokens(syntax, statement.getSql()), statement.canExecuteInTransaction()));
      }
    }
    return cuts;
  }

  private static List<String> tokens(Syntax syntax, String sql) {
    List<String> tokens = new ArrayList<>(syntax.tokens(sql).stream()
        .filter(token -> token.kind() != Token.Kind.COMMENT).map(token -> token.text(sql)).toList());
    if (!tokens.isEmpty() && tokens.getLast().equals(";")) {
      tokens.removeLast();
    }
    return tokens;
  }
}
