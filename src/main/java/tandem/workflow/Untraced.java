package tandem.workflow;

import java.util.Optional;
import java.util.Set;
import tandem.ddl.script.Script;
import tandem.ddl.script.StatementHead;
import tandem.ddl.script.Syntax;
import tandem.migration.Migration;
import tandem.model.TandemException;

/** What of a script the catalog cannot show: rows, and roles, which belong to the whole server. */
final class Untraced {
  private static final Set<String> ROWS = Set.of("INSERT", "UPDATE", "DELETE", "MERGE", "TRUNCATE", "COPY");
  private static final Set<String> ROLES = Set.of("ROLE", "USER", "GROUP");

  private Untraced() {}

  /** Why the catalog cannot show that a script with this effect has run; empty: it can. */
  static Optional<String> in(Syntax syntax, Migration script, Effect effect) {
    return effect.isNothing()
        ? Optional.of("it changes nothing in the schema")
        : statement(syntax, script).map(text -> text + ", leaves no trace");
  }

  /** The first statement that plainly leaves no trace, with its line; what a function does nobody sees. */
  private static Optional<String> statement(Syntax syntax, Migration script) {
    return Script.split(syntax, script.file().toString(), script.text()).stream()
        .filter(one -> isUntraced(one.head()))
        .findFirst().map(one -> one.head().summary() + ", line " + one.line());
  }

  private static boolean isUntraced(StatementHead head) {
    return ROWS.contains(head.verb()) || ROLES.contains(head.objectKind());
  }

  /** That a person has to answer for it. */
  static TandemException attestNeeded(Migration script, String why, String command) {
    return TandemException.refused("ATTEST-NEEDED", "the catalog cannot show that " + script.script()
            + " has run: " + why)
        .at(script.file().toString())
        .remedy("whoever ran it says so: " + command + " --attest \"who, when, ticket\"");
  }
}
