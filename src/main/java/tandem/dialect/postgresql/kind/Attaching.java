package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.kind.ForeignKeyKind.ForeignKey;
import tandem.dialect.postgresql.kind.PartitionKind.Partition;
import tandem.kind.Form;
import tandem.kind.Planning;
import tandem.model.ObjectKey;

/**
 * How a table becomes a partition so that no rows are read under a strong lock: ATTACH PARTITION believes a
 * valid check that says the bound, for the default partition one that says the contrary, and takes over a
 * valid foreign key; manual, "ALTER TABLE".
 */
final class Attaching {
  /** Begins the name of a check, which goes as soon as it has been believed. */
  private static final String CHECK = "tandem_bound_";

  private final Partition partition;
  private final ObjectKey table;
  private final ObjectKey whole;
  private final Planning planning;
  private final List<Statement> before = new ArrayList<>();
  private final List<Statement> after = new ArrayList<>();
  private Statement attach;

  private Attaching(Partition partition, Statement attach, Planning planning) {
    this.partition = partition;
    this.table = partition.key().parent();
    this.whole = Lineage.wholeOf(table, planning.to()).orElseThrow();
    this.planning = planning;
    this.attach = attach;
  }

  /** @param attach what attaches it in the plain way, without its hazards */
  static List<Statement> of(Partition partition, Statement attach, Planning planning) {
    return new Attaching(partition, attach, planning).statements();
  }

  private List<Statement> statements() {
    if (!planning.isNew(table) && !ForeignTableKind.isForeign(table)) {
      bound(table, partition.condition(), "is out of the bound");
      Lineage.foreignKeysAbove(table, planning.to()).stream().filter(key -> key.state().isEmpty())
          .forEach(this::foreignKey);
      attach = attach.hazard(new Hazard(HazardCode.REPLICATION, table,
          "a publication of the whole tells its changes from now on, and none of the rows it has"));
    }
    defaultPartition(partition, planning).ifPresent(other -> bound(other,
        Lineage.wholeOf(whole, planning.to()).isPresent() ? "" : negated(partition.condition()),
        "belongs to the new partition"));
    before.sort(Comparator.comparing(Statement::running));
    return Stream.of(before, List.of(attach), after).flatMap(List::stream).toList();
  }

  private static String negated(String condition) {
    return condition.isEmpty() ? "" : "NOT " + condition;
  }

  /** The partition for all other rows, where there is one all the while; some may belong to the new one. */
  static Optional<ObjectKey> defaultPartition(Partition partition, Planning planning) {
    return Lineage.wholeOf(partition.key().parent(), planning.to()).stream()
        .flatMap(whole -> Lineage.below(whole, planning).stream())
        .filter(other -> planning.to().find(other.fact("partition"), Partition.class)
            .filter(link -> link.bound().equals("DEFAULT")).isPresent())
        .findFirst();
  }

  private void bound(ObjectKey read, String condition, String misfit) {
    ObjectKey check = read.child("check", CHECK + place());
    boolean isFree = !planning.from().contains(check) && !planning.to().contains(check);
    if (!isSpared() || condition.isEmpty() || !isFree) {
      attach = attach
          .hazard(new Hazard(HazardCode.FULL_SCAN, read, "the table is read while others wait for it"))
          .hazard(new Hazard(HazardCode.VALIDATION, read, "every row is checked against the bound"))
          .hazard(mayFail(read, misfit));
      return;
    }
    before.add(alter(read, "ADD CONSTRAINT " + check.name() + " CHECK (" + condition + ") NOT VALID"));
    before.add(alter(read, "VALIDATE CONSTRAINT " + check.name())
        .locking(LockLevel.SHARE_UPDATE_EXCLUSIVE).apart()
        .hazard(new Hazard(HazardCode.VALIDATION, read, "every row is checked against the bound"))
        .hazard(mayFail(read, misfit)));
    after.add(alter(read, "DROP CONSTRAINT " + check.name()));
  }

  private static Hazard mayFail(ObjectKey read, String misfit) {
    return new Hazard(HazardCode.MAY_FAIL, read, "fails where a row " + misfit);
  }

  private void foreignKey(ForeignKey above) {
    Optional<List<Statement>> first =
        isSpared() ? ForeignKeyKind.first(above, table, planning) : Optional.empty();
    first.ifPresentOrElse(before::addAll, () -> attach = attach
        .hazard(new Hazard(HazardCode.FULL_SCAN, table, "the table is read while others wait for it"))
        .hazard(new Hazard(HazardCode.VALIDATION, table, "every row is looked up for " + above.key().name()))
        .hazard(mayFail(table, "refers to none")));
  }

  /** The number of the partition among those that come to the whole: the default one hears of each. */
  private int place() {
    return 1 + planning.to().dependentsOf(whole).stream()
        .filter(link -> link.kind().equals("partition") && !planning.from().contains(link))
        .sorted().toList().indexOf(partition.key());
  }

  /** What was a partition elsewhere moves in one transaction: its rows are never gone from both. */
  private boolean isSpared() {
    return planning.form() == Form.ONLINE && !planning.from().contains(partition.key())
        && planning.from().contains(whole) && !planning.isNew(whole);
  }

  private static Statement alter(ObjectKey table, String change) {
    return Statement.of("ALTER TABLE " + Sql.name(table.schema(), table.name()) + ' ' + change)
        .locking(LockLevel.ACCESS_EXCLUSIVE);
  }
}
