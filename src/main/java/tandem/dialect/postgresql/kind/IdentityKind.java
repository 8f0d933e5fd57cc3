package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.script.PostgreSqlSyntax;
import tandem.kind.Aside;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.ReplaceableKind;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** That a column is an identity column, with its sequence; {@code pg_attribute.attidentity}. */
public final class IdentityKind extends ReplaceableKind<IdentityKind.Identity>
    implements Reading<IdentityKind.Identity> {

  /**
   * An identity.
   *
   * @param always GENERATED ALWAYS; else BY DEFAULT
   * @param type the column's: smallint, integer or bigint; the sequence follows it
   * @param sequence the sequence's name, quoted and qualified; empty where it is the one PostgreSQL gives
   * @param min empty for the type's own
   * @param max empty for the type's own
   */
  public record Identity(
      ObjectKey key,
      boolean always,
      String type,
      String sequence,
      long start,
      long increment,
      String min,
      String max,
      long cache,
      boolean cycle) implements SchemaObject {
    SequenceOptions options() {
      return new SequenceOptions(type, start, increment, min, max, cache, cycle);
    }

    String sequenceName() {
      return sequence.isEmpty() ? givenName(key.parent()) : sequence;
    }

    /** The name of its sequence, quoted and qualified, while another takes over its position. */
    String oldName(Planning planning) {
      String schema = key.root().schema();
      String name = sequence.isEmpty()
          ? GivenName.of(key.parent(), "seq")
          : PostgreSqlSyntax.SYNTAX.tokens(sequence).getLast().name(sequence);
      return Sql.name(schema, OldName.free(ObjectKey.of("sequence", schema, name), planning));
    }
  }

  public IdentityKind() {
    super("identity", Identity.class, Set.of(), List.of(
        AttributeRule.ignored("type"),
        AttributeRule.of(IdentityKind::sequence, "sequence"),
        AttributeRule.of(IdentityKind::always, "always"),
        AttributeRule.of(IdentityKind::options, "start", "increment", "min", "max", "cache", "cycle")));
  }

  private static Outcome sequence(Identity from, Identity to, Planning planning) {
    // The sequence of an identity cannot leave its schema, and it was made in that of the table.
    String rename = to.sequenceName().substring(Sql.name(to.key().root().schema()).length() + 1);
    return Outcome.alter(Statement.of("ALTER SEQUENCE " + from.sequenceName() + " RENAME TO " + rename)
        .locking(LockLevel.ACCESS_EXCLUSIVE));
  }

  private static Outcome always(Identity from, Identity to, Planning planning) {
    return Outcome.alter(alter(to.key(), "SET GENERATED " + (to.always() ? "ALWAYS" : "BY DEFAULT")));
  }

  private static Outcome options(Identity from, Identity to, Planning planning) {
    SequenceOptions before = from.options();
    SequenceOptions after = to.options();
    List<Statement> statements = new ArrayList<>();
    boolean sameType = from.type().equals(to.type());
    if (sameType && after.isNarrowerThan(before)) {
      statements.addAll(after.movedFrom(before, to.sequenceName()));
    }
    statements.add(alter(to.key(), "SET " + String.join(" SET ", after.changesFrom(before))));
    return Outcome.alter(statements);
  }

  private static Statement alter(ObjectKey key, String change) {
    ObjectKey column = key.parent();
    return Statement.of("ALTER TABLE " + table(key) + " ALTER COLUMN " + Sql.name(column.name()) + ' '
        + change)
        .locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  private static String table(ObjectKey key) {
    return Sql.name(key.root().schema(), key.root().name());
  }

  private static String givenName(ObjectKey column) {
    return Sql.name(column.root().schema(), GivenName.of(column, "seq"));
  }

  @Override
  public String noun() {
    return "IDENTITY";
  }

  @Override
  public String reference(ObjectKey key) {
    return key.parent().display();
  }

  @Override
  public Optional<String> clause(Identity identity, Folded folded, Planning planning) {
    return HeirColumn.isCompleted(identity.key().parent(), planning)
        ? Optional.empty() : Optional.of(written(identity));
  }

  static Statement add(Identity identity) {
    return alter(identity.key(), "ADD " + written(identity));
  }

  private static String written(Identity identity) {
    List<String> options = new ArrayList<>();
    if (!identity.sequence().isEmpty()) {
      options.add("SEQUENCE NAME " + identity.sequence());
    }
    options.addAll(identity.options().written());
    return "GENERATED " + (identity.always() ? "ALWAYS" : "BY DEFAULT") + " AS IDENTITY"
        + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
  }

  @Override
  public List<Statement> create(Identity identity, Folded folded, Planning planning) {
    ObjectKey key = identity.key();
    List<Statement> statements = new ArrayList<>();
    statements.add(add(identity));
    Optional<ObjectKey> predecessor = takesOver(identity, planning);
    if (predecessor.isPresent()) {
      ObjectKey old = predecessor.get();
      SequenceOptions before =
          planning.from().find(old, SequenceKind.Sequence.class).orElseThrow().options();
      statements.add(Statement.of(identity.options().from(
          identity.sequenceName(), before, Sql.name(old.schema(), OldName.free(old, planning)))));
    } else if (planning.from().contains(key.parent()) && !ForeignTableKind.isForeign(key.root())) {
      statements.add(Statement.of(identity.options().past(
          identity.sequenceName(), Sql.name(key.parent().name()), table(key))));
    }
    return statements;
  }

  @Override
  public List<Statement> drop(Identity identity, Planning planning) {
    return List.of(alter(identity.key(), "DROP IDENTITY"));
  }

  /** The sequence of the default that the column had: the identity goes on counting where it stood. */
  @Override
  public Optional<ObjectKey> takesOver(Identity identity, Planning planning) {
    ObjectKey column = identity.key().parent();
    boolean comes = !planning.from().contains(identity.key())
        && SetAside.staysInPlace(column.parent(), planning);
    return !comes ? Optional.empty() : planning.from()
        .needsOf(column.fact("default")).stream()
        .filter(key -> key.kind().equals("sequence") && !planning.to().contains(key))
        .findFirst();
  }

  @Override
  public Optional<Aside> aside(Identity identity, Planning planning) {
    String name = identity.oldName(planning).substring(Sql.name(identity.key().root().schema()).length() + 1);
    return Optional.of(new Aside(
        List.of(Statement.of("ALTER SEQUENCE " + identity.sequenceName() + " RENAME TO " + name)
            .locking(LockLevel.ACCESS_EXCLUSIVE)),
        drop(identity, planning),
        Set.of(valueOf(identity))));
  }

  private static String valueOf(Identity identity) {
    return "value of " + identity.key().parent();
  }

  @Override
  public Set<String> occupies(Identity identity) {
    return Set.of("relation " + identity.sequenceName(), valueOf(identity));
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public String query(int major) {
    return """
        SELECT s.seqrelid AS oid, d.refobjid AS relation, d.refobjsubid AS number, n.nspname AS schema,
          c.relname AS name, a.attidentity = 'a' AS always,
          """ + SequenceOptions.COLUMNS + """

        FROM pg_catalog.pg_sequence s
        JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_catalog.pg_depend d ON d.classid = 1259 AND d.objid = s.seqrelid AND d.deptype = 'i'
          AND d.refclassid = 1259 AND d.refobjsubid > 0
        JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid""";
  }

  @Override
  public Optional<Identity> read(Row row, Addresses addresses) throws SQLException {
    Optional<ObjectKey> column = addresses.column(row.oid("relation"), row.number("number"));
    if (column.isEmpty()) {
      return Optional.empty();
    }
    String sequence = Sql.name(row.text("schema"), row.text("name"));
    SequenceOptions options = SequenceOptions.of(row);
    return Optional.of(new Identity(
        column.get().fact("identity"),
        row.flag("always"),
        options.type(),
        sequence.equals(givenName(column.get())) ? "" : sequence,
        options.start(),
        options.increment(),
        options.min(),
        options.max(),
        options.cache(),
        options.cycle()));
  }

  /** The row's address is its sequence's, which stands for the column. */
  @Override
  public boolean isFact() {
    return true;
  }
}
