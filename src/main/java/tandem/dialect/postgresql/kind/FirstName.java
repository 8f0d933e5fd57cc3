package tandem.dialect.postgresql.kind;

import tandem.ddl.Sql;
import tandem.ddl.script.Token;
import tandem.dialect.postgresql.script.PostgreSqlSyntax;
import tandem.model.ObjectKey;

/**
 * The name with which a key begins, quoted, before what tells it apart: {@code total(integer)},
 * {@code o USING gin}.
 */
final class FirstName {
  private FirstName() {}

  /** The name alone, unquoted. */
  static String of(ObjectKey key) {
    return first(key).name(key.name());
  }

  /** The key with another name before the same rest. */
  static ObjectKey called(ObjectKey key, String name) {
    String rest = key.name().substring(first(key).end());
    return new ObjectKey(key.parent(), key.kind(), key.schema(), Sql.name(name) + rest);
  }

  private static Token first(ObjectKey key) {
    return PostgreSqlSyntax.SYNTAX.head(key.name(), 1).getFirst();
  }
}
