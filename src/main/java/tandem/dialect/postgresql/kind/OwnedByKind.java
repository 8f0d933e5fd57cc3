package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/**
 * The column a sequence goes with: {@code pg_depend.deptype = 'a'} from the sequence to the column. A fact of
 * its own, because a serial column's default needs the sequence while the ownership needs the column.
 */
public final class OwnedByKind extends ReplaceableKind<OwnedByKind.OwnedBy>
    implements Reading<OwnedByKind.OwnedBy> {

  /**
   * The column that owns a sequence.
   *
   * @param column quoted and qualified: {@code app.orders.id}
   */
  public record OwnedBy(ObjectKey key, String column) implements SchemaObject {}

  private static final Set<String> WHOLE = Set.of("smallint", "integer", "bigint");

  public OwnedByKind() {
    super("owned by", OwnedBy.class, Set.of(Trait.FACT), List.of(
        AttributeRule.of((from, to, planning) -> Outcome.alter(give(to.key(), to.column())), "column")));
  }

  private static Statement give(ObjectKey key, String column) {
    return Statement.of("ALTER SEQUENCE " + sequence(key) + " OWNED BY " + column)
        .locking(LockLevel.SHARE_ROW_EXCLUSIVE);
  }

  private static String sequence(ObjectKey key) {
    return Sql.name(key.parent().schema(), key.parent().name());
  }

  @Override
  public String noun() {
    return "OWNED BY";
  }

  @Override
  public String reference(ObjectKey key) {
    return sequence(key);
  }

  @Override
  public List<Statement> create(OwnedBy owned, Folded folded, Planning planning) {
    Statement give = give(owned.key(), owned.column());
    boolean isNew = planning.isNew(owned.key().parent());
    List<Statement> statements = new ArrayList<>(List.of(isNew ? give.locking(LockLevel.NONE) : give));
    past(owned, planning).ifPresent(statements::add);
    return statements;
  }

  /** A new sequence under a column that was there before starts behind the column's values. */
  private static Optional<Statement> past(OwnedBy owned, Planning planning) {
    ObjectKey sequence = owned.key().parent();
    return planning.to().needsOf(owned.key()).stream()
        .filter(key -> key.kind().equals("column") && planning.from().contains(key)
            && planning.isNew(sequence))
        .filter(key -> !ForeignTableKind.isForeign(key.root()))
        .filter(key -> isWhole(key, planning.to())
            || planning.to().needsOf(key.fact("default")).contains(sequence))
        .filter(key -> takesOver(sequence, planning).isEmpty())
        .map(key -> planning.to().find(sequence, SequenceKind.Sequence.class).orElseThrow().options().past(
            sequence(owned.key()), Sql.name(key.name()), Sql.name(key.root().schema(), key.root().name())))
        .map(Statement::of)
        .findFirst();
  }

  /** A column of these has its numbers from the sequence that it owns, whoever asks for them. */
  private static boolean isWhole(ObjectKey column, SchemaModel model) {
    return model.find(column, ColumnKind.Column.class).filter(one -> WHOLE.contains(one.type())).isPresent();
  }

  private static Optional<ObjectKey> takesOver(ObjectKey sequence, Planning planning) {
    SchemaObject object = planning.to().objects().get(sequence);
    return planning.kinds().of(object).takesOver(object, planning);
  }

  @Override
  public List<Statement> drop(OwnedBy owned, Planning planning) {
    return goesAlong(owned.key().parent(), planning) ? List.of() : List.of(give(owned.key(), "NONE"));
  }

  /** True where a sequence goes with its column, and nothing beside the column's default needs it before. */
  static boolean goesAlong(ObjectKey sequence, Planning planning) {
    return planning.isGone(sequence) && planning.from().needsOf(sequence.fact("owned by")).stream()
        .filter(key -> key.kind().equals("column") && planning.isGone(key))
        .map(column -> planning.isGone(column.parent()) ? column.parent() : column)
        .anyMatch(whole -> onlyFor(whole, sequence, planning));
  }

  private static boolean onlyFor(ObjectKey whole, ObjectKey sequence, Planning planning) {
    List<ObjectKey> others = planning.from().dependentsOf(sequence).stream()
        .filter(key -> !key.isWithin(sequence)).toList();
    return !others.isEmpty() && others.stream().allMatch(key -> key.isWithin(whole));
  }

  /** From 15 on SET LOGGED and SET UNLOGGED of a table go for its sequences, too; release notes of 15. */
  static Stream<SequenceKind.Sequence> ownedBy(ObjectKey table, Planning planning) {
    return planning.major() < 15 ? Stream.of() : planning.from().partsOf(table).stream()
        .flatMap(column -> planning.from().dependentsOf(column).stream())
        .filter(key -> key.kind().equals("owned by"))
        .flatMap(key -> planning.to().find(key.parent(), SequenceKind.Sequence.class).stream());
  }

  /** Sequence and table must have one owner by then; manual, "ALTER SEQUENCE". */
  @Override
  public Set<String> follows() {
    return Set.of("owner");
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public String query(int major) {
    return """
        SELECT d.objid AS oid, d.refobjid AS relation, d.refobjsubid AS number
        FROM pg_catalog.pg_depend d
        JOIN pg_catalog.pg_class c ON c.oid = d.objid AND c.relkind = 'S'
        WHERE d.classid = 1259 AND d.refclassid = 1259 AND d.deptype = 'a' AND d.refobjsubid > 0""";
  }

  @Override
  public Optional<OwnedBy> read(Row row, Addresses addresses) throws SQLException {
    Address sequence = Address.of(Catalog.CLASS, row.oid("oid"));
    Address column = Address.of(Catalog.CLASS, row.oid("relation"), row.number("number"));
    Optional<ObjectKey> owner = addresses.find(column);
    Optional<ObjectKey> owned = addresses.find(sequence);
    if (owner.isEmpty() || owned.isEmpty()) {
      return Optional.empty();
    }
    ObjectKey key = owned.get().fact("owned by");
    addresses.attribute(sequence, column, key);
    ObjectKey table = owner.get().parent();
    return Optional.of(new OwnedBy(
        key, Sql.name(table.schema(), table.name()) + '.' + Sql.name(owner.get().name())));
  }

  @Override
  public boolean isFact() {
    return true;
  }
}
