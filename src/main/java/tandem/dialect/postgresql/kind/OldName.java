package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.Aside;
import tandem.kind.Planning;
import tandem.model.ObjectKey;

/** The name under which an object stands aside while another takes its place, its values or its position. */
final class OldName {
  /** Kinds that may have taken a name; a table's is a type's, too. */
  private static final List<String> KINDS =
      List.of("enum", "domain", "composite type", "range type", "collation",
      "table", "view", "materialized view", "sequence", "foreign table");

  private OldName() {}

  /**
   * A type, collation or sequence under its old name until it goes.
   *
   * @param noun TYPE, DOMAIN, COLLATION or SEQUENCE
   * @param before what has to be dropped of it so that it needs nothing else that is replaced
   */
  static Optional<Aside> of(String noun, ObjectKey key, List<Statement> before, Planning planning) {
    String name = free(key, planning);
    List<Statement> leaves = new ArrayList<>(before);
    leaves.add(Statement.of(
        "ALTER " + noun + ' ' + Sql.name(key.schema(), key.name()) + " RENAME TO " + Sql.name(name)));
    return Optional.of(new Aside(
        leaves, List.of(Statement.of("DROP " + noun + ' ' + Sql.name(key.schema(), name))), Set.of()));
  }

  /** The bare name, which is nobody's in either model. */
  static String free(ObjectKey key, Planning planning) {
    return Sql.free(key.name(), "_old", name -> KINDS.stream()
        .map(kind -> ObjectKey.of(kind, key.schema(), name))
        .anyMatch(other -> planning.from().contains(other) || planning.to().contains(other)));
  }
}
