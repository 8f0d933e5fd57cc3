package tandem.dialect.postgresql.kind;

import tandem.ddl.Sql;
import tandem.ddl.script.Token;
import tandem.ddl.script.Tokens;
import tandem.model.ObjectKey;

/** The name in a routine's key, which is written {@code quote_ident(proname)(input types)}. */
final class RoutineName {
  private RoutineName() {}

  /** The name alone, unquoted. */
  static String of(ObjectKey key) {
    return first(key).name(key.name());
  }

  /** The key of a routine with the same input types and another name. */
  static ObjectKey called(ObjectKey key, String name) {
    String types = key.name().substring(first(key).end());
    return new ObjectKey(key.parent(), key.kind(), key.schema(), Sql.name(name) + types);
  }

  private static Token first(ObjectKey key) {
    return Tokens.head(key.name(), 1).getFirst();
  }
}
