package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.kind.ForeignKeyKind.ForeignKey;
import tandem.dialect.postgresql.kind.TriggerKind.Trigger;
import tandem.kind.Planning;
import tandem.model.ObjectKey;

/**
 * Rows that only move into a partition that is there already are no news to its triggers. What a session
 * could say, {@code session_replication_role}, is for superusers; manual, "ALTER TABLE", DISABLE TRIGGER.
 */
final class QuietTriggers {
  private QuietTriggers() {}

  /** The copy into a partitioned table, round which the triggers of its partitions are disabled. */
  static List<Statement> around(Statement copy, ObjectKey table, Planning planning) {
    List<ObjectKey> quiet = partitions(table, planning)
        .filter(key -> !planning.isNew(key) && hasTriggers(key, planning)).toList();
    List<Statement> statements = new ArrayList<>();
    quiet.forEach(key -> statements.add(alter(key, "DISABLE TRIGGER USER")));
    statements.add(copy);
    if (quiet.stream().anyMatch(key -> isDeferred(key, planning))) {
      // A table that waits for the end of the transaction to check rows cannot be altered until then.
      statements.add(Statement.of("SET CONSTRAINTS ALL IMMEDIATE"));
    }
    for (ObjectKey key : quiet) {
      statements.add(alter(key, "ENABLE TRIGGER USER"));
      planning.to().partsOf(key).stream()
          .filter(part -> planning.from().contains(part) && !planning.made().contains(part))
          .flatMap(part -> planning.to().find(part, Trigger.class).stream())
          .filter(trigger -> !trigger.fires().equals("ENABLE"))
          .forEach(trigger -> statements.add(TriggerKind.fires(trigger)));
    }
    return statements;
  }

  private static Stream<ObjectKey> partitions(ObjectKey table, Planning planning) {
    return planning.to().dependentsOf(table).stream()
        .filter(link -> link.kind().equals("partition") && !link.parent().equals(table))
            .map(ObjectKey::parent)
        .flatMap(partition -> Stream.concat(Stream.of(partition), partitions(partition, planning)));
  }

  private static boolean hasTriggers(ObjectKey table, Planning planning) {
    return planning.from().partsOf(table).stream().anyMatch(part -> part.kind().equals("trigger"));
  }

  private static boolean isDeferred(ObjectKey table, Planning planning) {
    return planning.from().partsOf(table).stream()
        .flatMap(part -> planning.from().find(part, ForeignKey.class).stream())
        .anyMatch(key -> key.deferrable().endsWith("DEFERRED"));
  }

  private static Statement alter(ObjectKey table, String change) {
    return Statement.of("ALTER TABLE " + Sql.name(table.schema(), table.name()) + ' ' + change)
        .locking(LockLevel.SHARE_ROW_EXCLUSIVE);
  }
}
