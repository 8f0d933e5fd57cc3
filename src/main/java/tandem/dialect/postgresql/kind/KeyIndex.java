package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.List;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** What primary keys and unique constraints share: the index behind them. */
final class KeyIndex {
  /** Storage parameters whose change keeps everybody waiting; PostgreSQL source, {@code reloptions.c}. */
  private static final List<String> STRONG =
      List.of("fastupdate", "gin_pending_list_limit", "buffering", "pages_per_range", "autosummarize");
  private static final String NULLS_ALIKE = "NULLS NOT DISTINCT ";

  private KeyIndex() {}

  /** Where and how the index is stored, as a table constraint has it; empty or with a space before it. */
  static String storage(List<String> options, String tablespace) {
    return Options.with(options) + (tablespace.isEmpty() ? "" : " USING INDEX TABLESPACE "
        + Sql.name(tablespace));
  }

  /** ALTER INDEX takes none where the table is partitioned; the indexes of partitions go and come with it. */
  static Outcome options(ObjectKey constraint, List<String> from, List<String> to, Planning planning) {
    if (Concurrently.isPartitioned(constraint.parent(), planning.to())) {
      return new Outcome.Replace("a new one gets other storage parameters", Piece.of(constraint, planning));
    }
    return Outcome.alter(Options.alter("ALTER INDEX " + name(constraint) + ' ', from, to).stream()
        .map(statement -> statement.locking(STRONG.stream().anyMatch(statement.sql()::contains)
            ? LockLevel.ACCESS_EXCLUSIVE : LockLevel.SHARE_UPDATE_EXCLUSIVE)).toList());
  }

  static Outcome tablespace(ObjectKey constraint, String to) {
    return Outcome.alter(Statement
        .of("ALTER INDEX " + name(constraint) + " SET TABLESPACE "
            + (to.isEmpty() ? "pg_default" : Sql.name(to)))
        .locking(LockLevel.ACCESS_EXCLUSIVE));
  }

  private static String name(ObjectKey constraint) {
    return Sql.name(constraint.root().schema(), constraint.name());
  }

  /**
   * What says that these columns are unique in a table. A foreign key that is made while two do may take
   * either, so one goes before the other comes.
   */
  static String occupied(String table, String definition) {
    return "key of " + table + ' '
        + definition.substring(definition.indexOf('('), definition.indexOf(')') + 1);
  }

  /**
   * Its index is built while others write, and the constraint takes it over; manual, "ALTER TABLE", ADD
   * table_constraint_using_index. Not for partitioned tables, which take the indexes of their partitions, nor
   * for WITHOUT OVERLAPS, whose index is of another kind.
   */
  static List<Statement> online(ConstraintKind.Constraint constraint, Statement add, Planning planning) {
    ObjectKey table = constraint.key().parent();
    if (Concurrently.isPartitioned(table, planning.to())) {
      return List.of(add);
    }
    String definition = constraint.definition();
    if (definition.contains(" WITHOUT OVERLAPS)")) {
      return List.of(hazards(constraint, add));
    }
    String name = Sql.name(constraint.key().name());
    String word = definition.startsWith("PRIMARY KEY ") ? "PRIMARY KEY" : "UNIQUE";
    String rest = definition.substring(word.length() + 1);
    boolean nullsAlike = rest.startsWith(NULLS_ALIKE);
    String create = "CREATE UNIQUE INDEX " + name + " ON " + ConstraintKind.table(constraint.key()) + ' '
        + (nullsAlike ? rest.substring(NULLS_ALIKE.length()) + ' ' + NULLS_ALIKE.strip() : rest)
        + constraint.storage().replace(" USING INDEX TABLESPACE ", " TABLESPACE ");
    List<Statement> statements = new ArrayList<>(Concurrently.build(constraint.key(), create, planning));
    statements.add(statements.removeLast().hazard(ConstraintKind.mayFail(constraint)));
    statements.add(add.saying("ALTER TABLE " + ConstraintKind.table(constraint.key()) + " ADD CONSTRAINT "
        + name + ' '
        + word + " USING INDEX " + name
        + (constraint.deferrable().isEmpty() ? "" : ' ' + constraint.deferrable())));
    return statements;
  }

  /**
   * True where another key of the table says the same and stands before it. CREATE TABLE makes one of keys
   * that it finds equal ({@code transformIndexConstraints}), without a word.
   */
  static boolean isRepeated(ObjectKey constraint, String definition, Planning planning) {
    String key = occupied("", definition);
    return planning.to().partsOf(constraint.parent()).stream()
        .filter(other -> other.compareTo(constraint) < 0)
        .anyMatch(other -> switch (planning.to().objects().get(other)) {
          case PrimaryKeyKind.PrimaryKey primary -> occupied("", primary.definition()).equals(key);
          case UniqueKind.Unique unique -> occupied("", unique.definition()).equals(key);
          case ExclusionKind.Exclusion exclusion -> occupied("", exclusion.definition()).equals(key);
          case SchemaObject any -> false;
        });
  }

  static Statement hazards(SchemaObject constraint, Statement statement) {
    return statement
        .hazard(new Hazard(HazardCode.INDEX_BLOCKS_WRITES, constraint.key(),
            "its index is built under the lock"))
        .hazard(ConstraintKind.mayFail(constraint));
  }
}
