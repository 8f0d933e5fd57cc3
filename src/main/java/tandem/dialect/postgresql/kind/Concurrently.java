package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.List;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.Planning;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/**
 * Indexes built and dropped while others write; PostgreSQL manual, "Building Indexes Concurrently". Not for
 * partitioned tables, which take the indexes that their partitions have.
 */
final class Concurrently {
  private Concurrently() {}

  /** True where an index of this table or materialized view is to be built that way. */
  static boolean builds(ObjectKey relation, Planning planning) {
    return planning.spares(relation) && !isPartitioned(relation, planning.to());
  }

  /** True where an index is to be dropped that way; one whose column goes, goes under the lock that takes. */
  static boolean drops(ObjectKey index, Planning planning) {
    return planning.spares(index.parent())
        && !isPartitioned(index.parent(), planning.from())
        && !Piece.is(index, planning.from())
        && planning.from().needsOf(index).stream().allMatch(planning.to()::contains);
  }

  static boolean isPartitioned(ObjectKey relation, SchemaModel model) {
    return model.find(relation, TableKind.Table.class).filter(table -> !table.partitionBy().isEmpty())
        .isPresent();
  }

  /**
   * Builds an index.
   *
   * @param owner what the index is or belongs to: the index, or a constraint of its name
   * @param create {@code CREATE INDEX …} or {@code CREATE UNIQUE INDEX …}
   */
  static List<Statement> build(ObjectKey owner, String create, Planning planning) {
    List<Statement> statements = new ArrayList<>();
    boolean droppedBefore = planning.from().contains(owner);
    if (!droppedBefore) {
      // A try that failed leaves the index behind, invalid; the script has to work again.
      statements.add(drop(owner));
    }
    statements.add(Statement.of(create.replaceFirst(" INDEX ", " INDEX CONCURRENTLY "))
        .locking(LockLevel.SHARE_UPDATE_EXCLUSIVE).outsideTransaction()
        .hazard(new Hazard(HazardCode.NON_TRANSACTIONAL, owner,
            "if it fails, index " + owner.name()
                + " stays behind invalid; run again, the script drops it first")));
    return statements;
  }

  /** Drops an index where it is there. */
  static Statement drop(ObjectKey owner) {
    return Statement.of("DROP INDEX CONCURRENTLY IF EXISTS " + Sql.name(owner.root().schema(), owner.name()))
        .locking(LockLevel.SHARE_UPDATE_EXCLUSIVE).outsideTransaction();
  }
}
