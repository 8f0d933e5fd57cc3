package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.kind.ColumnKind.Column;
import tandem.dialect.postgresql.kind.IdentityKind.Identity;
import tandem.dialect.postgresql.kind.TableKind.Table;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/**
 * How a table is made anew with its rows, where PostgreSQL has no other way: whether a table is partitioned,
 * and by what, is decided by CREATE TABLE alone. The old one gives up its names, the new one is made, the
 * rows are copied, and the old one goes with the partitions that are still attached to it.
 */
final class SetAside {
  private static final String RELATION = "relation ";

  private final Planning planning;
  private final Set<String> wantedNames;
  private final Set<String> takenNames;
  private final Map<String, String> asideNames = new HashMap<>();

  private SetAside(Planning planning) {
    this.planning = planning;
    this.wantedNames = relations(planning.to());
    this.takenNames = relations(planning.from());
    takenNames.addAll(wantedNames);
  }

  private Set<String> relations(SchemaModel model) {
    return model.objects().values().stream()
        .flatMap(object -> planning.kinds().occupied(object).stream())
        .filter(name -> name.startsWith(RELATION)).collect(Collectors.toCollection(HashSet::new));
  }

  /** The way for a table whose rows are its own, or those of its partitions. */
  static Outcome.InPlace refill(Table from, Table to, Planning planning) {
    if (holdsForeign(from.key(), planning.from()) || holdsForeign(to.key(), planning.to())) {
      return new Outcome.Refuse("table " + to.key().display() + " is made anew, and has a foreign table among"
          + " its partitions, whose rows another server holds",
          "detach the foreign table in a deployment of its own, and attach it again in a later one");
    }
    SetAside aside = new SetAside(planning);
    ObjectKey key = from.key();
    return movesAlong(key, planning)
        ? new Outcome.Refill(aside.givesUpNames(from), List.of(), Set.of())
        : new Outcome.Refill(aside.givesUpNames(from), aside.fill(to), alongWith(key, planning));
  }

  /** What a partition gives up that is wanted of another, before it goes with the table it is attached to. */
  static List<Statement> partition(Table from, Planning planning) {
    return new SetAside(planning).givesUpNames(from);
  }

  private static boolean holdsForeign(ObjectKey table, SchemaModel model) {
    return model.dependentsOf(table).stream()
        .filter(link -> link.kind().equals("partition") && !link.parent().equals(table))
        .map(ObjectKey::parent)
        .anyMatch(part -> ForeignTableKind.isForeign(part) || holdsForeign(part, model));
  }

  /** True where the rows of a partition move with those of a table above it. */
  static boolean movesAlong(ObjectKey table, Planning planning) {
    Optional<ObjectKey> parent = Lineage.wholeOf(table, planning.from());
    if (parent.isEmpty() || !isMadeAnew(parent.get(), planning) && !movesAlong(parent.get(), planning)) {
      return false;
    }
    return !planning.to().contains(table) || hasAbove(table, root(parent.get(), planning), planning.to());
  }

  /** True where a table is there all the while, with its rows in it. */
  static boolean staysInPlace(ObjectKey table, Planning planning) {
    return planning.from().contains(table) && planning.to().contains(table) && !isMadeAnew(table, planning);
  }

  /** True where a table changes what only CREATE TABLE decides. */
  static boolean isMadeAnew(ObjectKey table, Planning planning) {
    Optional<Table> from = planning.from().find(table, Table.class);
    Optional<Table> to = planning.to().find(table, Table.class);
    return from.isPresent() && to.isPresent()
        && (!from.get().partitionBy().equals(to.get().partitionBy())
            || planning.major() < 15 && !from.get().accessMethod().equals(to.get().accessMethod()));
  }

  private static ObjectKey root(ObjectKey table, Planning planning) {
    return movesAlong(table, planning)
        ? root(Lineage.wholeOf(table, planning.from()).orElseThrow(), planning) : table;
  }

  private static boolean hasAbove(ObjectKey table, ObjectKey above, SchemaModel model) {
    return Lineage.wholeOf(table, model)
        .filter(parent -> parent.equals(above) || hasAbove(parent, above, model)).isPresent();
  }

  private static Set<ObjectKey> alongWith(ObjectKey table, Planning planning) {
    Set<ObjectKey> along = new TreeSet<>();
    planning.from().dependentsOf(table).stream()
        .filter(key -> key.kind().equals("partition") && !key.parent().equals(table))
        .map(ObjectKey::parent).filter(key -> movesAlong(key, planning))
        .forEach(key -> {
          along.add(key);
          along.addAll(alongWith(key, planning));
        });
    along.removeIf(key -> !planning.to().contains(key));
    return along;
  }

  private List<Statement> givesUpNames(Table table) {
    ObjectKey key = table.key();
    List<Statement> statements = new ArrayList<>();
    if (!movesAlong(key, planning)) {
      Lineage.wholeOf(key, planning.from())
          .ifPresent(parent -> statements.add(alter(parent, "DETACH PARTITION " + name(key))));
    }
    if (table.forceRowSecurity()) {
      statements.add(alter(key, "NO FORCE ROW LEVEL SECURITY"));
    }
    for (ObjectKey column : planning.from().partsOf(key)) {
      if (needsWhatGoes(column.fact("default"))) {
        statements.add(alter(key, "ALTER COLUMN " + Sql.name(column.name()) + " DROP DEFAULT"));
      }
      planning.from().find(column.fact("identity"), Identity.class)
          .filter(identity -> isWanted(identity.sequenceName()))
          .ifPresent(identity -> statements.add(renamed("SEQUENCE", identity.sequenceName(),
              sequence(identity))));
    }
    if (planning.major() >= 18 && Lineage.wholeOf(key, planning.from()).isEmpty()) {
      columns(key, planning.from()).forEach(column -> notNull(column).ifPresent(statements::add));
    }
    for (ObjectKey part : planning.from().partsOf(key)) {
      if (part.kind().equals("foreign key") && refersToWhatGoes(part)) {
        statements.add(alter(key, "DROP CONSTRAINT IF EXISTS " + Sql.name(part.name())));
      }
      String index = Sql.name(key.schema(), part.name());
      if (!part.name().isEmpty() && occupies(part).contains(RELATION + index) && isWanted(index)) {
        statements.add(renamed("INDEX", index, aside(key.schema(), part.name())));
      }
    }
    if (isWanted(name(key))) {
      statements.add(alter(key, "RENAME TO " + Sql.name(aside(key.schema(), key.name()))));
    }
    return statements;
  }

  /**
   * True where what goes while the old table is still there is needed: the sequence of a serial column, an
   * enum.
   */
  private boolean needsWhatGoes(ObjectKey key) {
    return planning.from().needsOf(key).stream()
        .filter(needed -> !needed.root().equals(key.root())).anyMatch(this::goes);
  }

  /** Of two tables set aside one goes first; where each refers to the other the key is gone by then. */
  private boolean refersToWhatGoes(ObjectKey foreignKey) {
    return planning.from().needsOf(foreignKey).stream().map(ObjectKey::root)
        .anyMatch(table -> !table.equals(foreignKey.root())
            && (!planning.to().contains(table) || isMadeAnew(table, planning)));
  }

  private boolean goes(ObjectKey needed) {
    SchemaObject from = planning.from().objects().get(needed);
    SchemaObject to = planning.to().objects().get(needed);
    return to == null || !from.equals(to)
        && planning.kinds().of(from).outcomes(from, to, planning).stream()
            .anyMatch(Outcome.Replace.class::isInstance);
  }

  /**
   * PostgreSQL gives a constraint a name that is free in the schema; those below are renamed with the one
   * above.
   */
  private Optional<Statement> notNull(Column column) {
    String given = NotNullKind.givenName(column.key());
    boolean hasIt = column.notNull()
        && planning.from().find(column.key().fact("not null"), NotNullKind.NotNull.class)
            .filter(special -> !special.constraint().isEmpty()).isEmpty();
    return hasIt
        ? Optional.of(alter(column.key().parent(),
            "RENAME CONSTRAINT " + Sql.name(given) + " TO "
                + Sql.name(aside(column.key().root().schema(), given))))
        : Optional.empty();
  }

  private static Statement renamed(String noun, String name, String to) {
    return Statement.of("ALTER " + noun + ' ' + name + " RENAME TO " + Sql.name(to))
        .locking(noun.equals("INDEX") ? LockLevel.SHARE_UPDATE_EXCLUSIVE : LockLevel.ACCESS_EXCLUSIVE);
  }

  private List<Statement> fill(Table to) {
    ObjectKey key = to.key();
    String old = Sql.name(key.schema(), aside(key.schema(), key.name()));
    List<Statement> statements = new ArrayList<>();
    if (to.forceRowSecurity()) {
      statements.add(alter(key, "NO FORCE ROW LEVEL SECURITY").locking(LockLevel.NONE));
    }
    statements.addAll(QuietTriggers.around(copy(to, old), key, planning));
    if (to.forceRowSecurity()) {
      statements.add(alter(key, "FORCE ROW LEVEL SECURITY").locking(LockLevel.NONE));
    }
    columns(key, planning.to()).forEach(column -> position(column).ifPresent(statements::add));
    Statement drop = Statement.of("DROP TABLE " + old).locking(LockLevel.ACCESS_EXCLUSIVE)
        .hazard(new Hazard(HazardCode.REPLICATION, key,
            "a publication that names the table loses it: add the new one"));
    for (Column column : columns(key, planning.from())) {
      if (!column.isGenerated() && !isFilled(column)) {
        drop = drop.hazard(new Hazard(HazardCode.DATA_LOSS, column.key(), "the column's values are gone"));
      }
    }
    statements.add(drop);
    return statements;
  }

  private Statement copy(Table to, String old) {
    List<Column> filled = columns(to.key(), planning.to()).stream()
        .filter(column -> !column.isGenerated() && planning.from().contains(column.key())).toList();
    String names = filled.stream().map(ColumnKind::name).collect(Collectors.joining(", "));
    String values = filled.stream().map(this::value).collect(Collectors.joining(", "));
    boolean always = filled.stream().anyMatch(column ->
        planning.to().find(column.key().fact("identity"), Identity.class).filter(Identity::always)
            .isPresent());
    Statement copy = Statement
        .of("INSERT INTO " + name(to.key()) + (names.isEmpty() ? "" : " (" + names + ")")
            + (always ? " OVERRIDING SYSTEM VALUE" : "")
            + "\nSELECT " + values + (values.isEmpty() ? "" : " ") + "FROM " + old)
        .hazard(new Hazard(HazardCode.REWRITE, to.key(), "every row is copied into the table made anew"));
    return to.partitionBy().isEmpty() ? copy
        : copy.hazard(new Hazard(HazardCode.MAY_FAIL, to.key(), "fails where a row fits no partition"));
  }

  private String value(Column column) {
    String type = planning.from().find(column.key(), Column.class).orElseThrow().type();
    if (needsWhatGoes(column.key())) {
      return CompositeValues.moved(column, planning)
          .orElse(ColumnKind.name(column) + "::" + Casts.text(type) + "::" + column.type());
    }
    // Where there is no cast the column's own rule refuses.
    return column.type().equals(type) ? ColumnKind.name(column)
        : Casts.using(ColumnKind.name(column), type, column.type()).filter(using -> !using.isEmpty())
            .map(using -> using.substring(" USING ".length())).orElse(ColumnKind.name(column));
  }

  /** The new sequence of an identity goes on where the old one stands, or past the values there. */
  private Optional<Statement> position(Column column) {
    return planning.to().find(column.key().fact("identity"), Identity.class)
        .filter(identity -> planning.from().contains(column.key()))
        .map(identity -> Statement.of(planning.from().find(identity.key(), Identity.class)
            .map(before -> identity.options().continued(identity.sequenceName(), before.options(),
                isWanted(before.sequenceName()) ? Sql.name(column.key().root().schema(), sequence(before))
                    : before.sequenceName()))
            .orElseGet(() -> identity.options().past(
                identity.sequenceName(), ColumnKind.name(column), name(column.key().parent())))));
  }

  private boolean isFilled(Column before) {
    return planning.to().find(before.key(), Column.class).filter(after -> !after.isGenerated()).isPresent();
  }

  private static List<Column> columns(ObjectKey table, SchemaModel model) {
    return model.partsOf(table).stream().flatMap(part -> model.find(part, Column.class).stream())
        .sorted(Comparator.comparingInt(Column::position)).toList();
  }

  private Set<String> occupies(ObjectKey part) {
    return planning.kinds().occupied(planning.from().objects().get(part));
  }

  private boolean isWanted(String relation) {
    return wantedNames.contains(RELATION + relation);
  }

  private String sequence(Identity identity) {
    ObjectKey column = identity.key().parent();
    return aside(column.root().schema(), column.parent().name() + '_' + column.name() + "_seq");
  }

  /** A name that is free before, meanwhile and after, as long as PostgreSQL takes it. */
  private String aside(String schema, String name) {
    // Names that have to be cut may become alike.
    return asideNames.computeIfAbsent(Sql.name(schema, name), any -> Sql.free(name, "_old", free ->
        takenNames.contains(RELATION + Sql.name(schema, free)) || asideNames.containsValue(free)));
  }

  private static Statement alter(ObjectKey table, String change) {
    return Statement.of("ALTER TABLE " + name(table) + ' ' + change).locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  private static String name(ObjectKey table) {
    return Sql.name(table.schema(), table.name());
  }
}
