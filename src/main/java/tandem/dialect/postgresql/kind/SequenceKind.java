package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.Aside;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.RowKeepingKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/**
 * A sequence that stands by itself or is owned by a column; {@code pg_sequence}. That of an identity column
 * is part of the identity. Its current value is data: kept, and never compared.
 */
public final class SequenceKind extends RowKeepingKind<SequenceKind.Sequence>
    implements Reading<SequenceKind.Sequence> {

  /**
   * A sequence.
   *
   * @param unlogged {@code pg_class.relpersistence = 'u'}; PostgreSQL 15
   * @param type smallint, integer or bigint
   * @param min empty for the type's own
   * @param max empty for the type's own
   * @param cache values a session takes at a time
   */
  public record Sequence(
      ObjectKey key,
      boolean unlogged,
      String type,
      long start,
      long increment,
      String min,
      String max,
      long cache,
      boolean cycle) implements SchemaObject {
    SequenceOptions options() {
      return new SequenceOptions(type, start, increment, min, max, cache, cycle);
    }
  }

  public SequenceKind() {
    super(
        "sequence",
        Sequence.class,
        Set.of(Trait.COMMENTABLE, Trait.OWNABLE, Trait.GRANTABLE),
        List.of(
            AttributeRule.of(SequenceKind::logged, "unlogged"),
            AttributeRule.of(
                SequenceKind::options, "type", "start", "increment", "min", "max", "cache", "cycle")));
  }

  private static Outcome.InPlace logged(Sequence from, Sequence to, Planning planning) {
    return Outcome.alter(logged(to));
  }

  static Statement logged(Sequence sequence) {
    return alter(sequence, "SET " + (sequence.unlogged() ? "UNLOGGED" : "LOGGED"))
        .locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  private static Outcome.InPlace options(Sequence from, Sequence to, Planning planning) {
    SequenceOptions before = from.options();
    SequenceOptions after = to.options();
    List<Statement> statements = new ArrayList<>();
    if (after.isNarrowerThan(before)) {
      statements.addAll(after.movedFrom(before, named(to.key())));
    }
    List<String> changes = new ArrayList<>();
    if (!from.type().equals(to.type())) {
      changes.add("AS " + to.type());
    }
    changes.addAll(after.changesFrom(before));
    statements.add(alter(to, String.join(" ", changes)));
    return Outcome.alter(statements);
  }

  private static Statement alter(Sequence sequence, String change) {
    return Statement.of("ALTER SEQUENCE " + named(sequence.key()) + ' ' + change)
        .locking(LockLevel.SHARE_ROW_EXCLUSIVE);
  }

  private static String named(ObjectKey key) {
    return Sql.name(key.schema(), key.name());
  }

  @Override
  protected LockLevel lockedByRename() {
    return LockLevel.ACCESS_EXCLUSIVE;
  }

  @Override
  public String noun() {
    return "SEQUENCE";
  }

  @Override
  public String reference(ObjectKey key) {
    return named(key);
  }

  @Override
  public List<Statement> create(Sequence sequence, Folded folded, Planning planning) {
    String type = sequence.type().equals("bigint") ? "" : " AS " + sequence.type();
    List<String> options = sequence.options().written();
    List<Statement> statements = new ArrayList<>();
    statements.add(Statement.of("CREATE " + (sequence.unlogged() ? "UNLOGGED " : "") + address(sequence.key())
        + type + (options.isEmpty() ? "" : ' ' + String.join(" ", options))));
    takesOver(sequence, planning)
        .map(key -> planning.from().find(key, IdentityKind.Identity.class).orElseThrow())
        .ifPresent(old -> statements.add(Statement.of(sequence.options().from(
            named(sequence.key()), old.options(), old.oldName(planning)))));
    return statements;
  }

  @Override
  public List<Statement> drop(Sequence sequence, Planning planning) {
    return OwnedByKind.goesAlong(sequence.key(), planning)
        ? List.of()
        : List.of(Statement.of("DROP " + address(sequence.key())).locking(LockLevel.ACCESS_EXCLUSIVE));
  }

  @Override
  public Optional<Aside> aside(Sequence sequence, Planning planning) {
    return OldName.of(noun(), sequence.key(), List.of(), planning)
        .map(aside -> new Aside(locking(aside.leaves()), locking(aside.goes()), aside.keeps()));
  }

  private static List<Statement> locking(List<Statement> statements) {
    return statements.stream().map(statement -> statement.locking(LockLevel.ACCESS_EXCLUSIVE)).toList();
  }

  /** A column that was an identity column and has the sequence now goes on counting where it stood. */
  @Override
  public Optional<ObjectKey> takesOver(Sequence sequence, Planning planning) {
    return planning.from().contains(sequence.key()) ? Optional.empty() : planning.to()
        .needsOf(sequence.key().fact("owned by")).stream()
        .filter(key -> key.kind().equals("column"))
        .filter(key -> planning.to().needsOf(key.fact("default")).contains(sequence.key()))
        .filter(key -> SetAside.staysInPlace(key.parent(), planning))
        .map(key -> key.fact("identity"))
        .filter(key -> !planning.to().contains(key))
        .filter(planning.from()::contains)
        .findFirst();
  }

  @Override
  public Set<String> occupies(Sequence sequence) {
    return Set.of("relation " + reference(sequence.key()));
  }

  @Override
  public Release release(Sequence from, Sequence to, ObjectKey needed, boolean aside, Planning planning) {
    return new Holds(
        "sequence " + to.key().display() + " needs " + needed + ", which has to be made anew",
        "drop the sequence in a deployment of its own and create it in the next");
  }

  @Override
  public Optional<ObjectKey> standsWith(Sequence sequence, Planning planning) {
    return planning.to().needsOf(sequence.key().fact("owned by")).stream()
        .filter(key -> key.kind().equals("column"))
        .findFirst();
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public String query(int major) {
    return """
        SELECT c.oid, n.nspname AS schema, c.relname AS name, c.relpersistence = 'u' AS unlogged,
          """ + SequenceOptions.COLUMNS + """

        FROM pg_catalog.pg_sequence s
        JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
            WHERE d.classid = 1259 AND d.objid = c.oid AND d.deptype = 'i') AND\s""" + USER_SCHEMAS;
  }

  @Override
  public Optional<Sequence> read(Row row, Addresses addresses) throws SQLException {
    SequenceOptions options = SequenceOptions.of(row);
    return Optional.of(new Sequence(
        ObjectKey.of("sequence", row.text("schema"), row.text("name")),
        row.flag("unlogged"),
        options.type(),
        options.start(),
        options.increment(),
        options.min(),
        options.max(),
        options.cache(),
        options.cycle()));
  }
}
