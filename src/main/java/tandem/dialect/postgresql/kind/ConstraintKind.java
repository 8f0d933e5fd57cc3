package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
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
import tandem.model.SchemaObject;

/**
 * What the constraints of tables share; {@code pg_constraint.conrelid <> 0}. What a constraint says is text
 * that PostgreSQL prints; what can be changed in place stands beside it.
 *
 * @param <T> the constraint's record
 */
public abstract class ConstraintKind<T extends ConstraintKind.Constraint> extends ReplaceableKind<T>
    implements Reading<T> {

  /** A constraint of a table. */
  public interface Constraint extends SchemaObject {
    /** {@code pg_get_constraintdef} without what the other attributes say. */
    String definition();

    /** {@code DEFERRABLE}, {@code DEFERRABLE INITIALLY DEFERRED} or empty. */
    String deferrable();

    /**
     * {@code NOT VALID}, {@code NOT ENFORCED} (PostgreSQL 18), or empty for a constraint that all rows pass.
     */
    String state();

    /** What stands between the definition and its deferral; empty or with a space before it. */
    default String storage() {
      return "";
    }

    /** Storage parameters of the index behind it. */
    default List<String> options() {
      return List.of();
    }

    /** That of the index behind it; empty for the database's. */
    default String tablespace() {
      return "";
    }
  }

  /**
   * A row of the shared query.
   *
   * @param options storage parameters of the index behind a key
   * @param tablespace of the index behind a key; empty for the database's
   */
  record Read(
      ObjectKey key,
      String definition,
      String deferrable,
      String state,
      List<String> options,
      String tablespace) {}

  private final char type;

  /** @param type {@code pg_constraint.contype} */
  ConstraintKind(String name, Class<T> record, char type, List<AttributeRule<T, Outcome>> rules) {
    super(name, record, Set.of(Trait.COMMENTABLE), rules);
    this.type = type;
  }

  /** The constraint in a row. */
  abstract T of(Read read);

  /** What adding the constraint to a table with rows means. */
  abstract Statement hazards(T constraint, Statement statement);

  /**
   * How the constraint comes to a table in use, so that nothing is locked strongly for long.
   *
   * @param add adds it in the plain way
   */
  abstract List<Statement> online(T constraint, Statement add, Planning planning);

  /** Added for what is written from now on; the rows there are checked in a transaction of its own. */
  static <T extends Constraint> List<Statement> checkedLater(T constraint, Statement add) {
    return List.of(add.saying(add.sql() + " NOT VALID"), validation(constraint));
  }

  private static Statement validation(Constraint constraint) {
    ObjectKey key = constraint.key();
    return Statement.of("ALTER TABLE " + table(key) + " VALIDATE CONSTRAINT " + Sql.name(key.name()))
        .locking(LockLevel.SHARE_UPDATE_EXCLUSIVE).apart()
        .hazard(new Hazard(HazardCode.VALIDATION, key, "every row is checked"))
        .hazard(mayFail(constraint));
  }

  static <T extends Constraint> AttributeRule<T, Outcome> replaced(String... attributes) {
    return AttributeRule.of(
        (from, to, planning) -> new Outcome.Replace("a constraint cannot be changed in place"), attributes);
  }

  static <T extends Constraint> Outcome validated(T from, T to, Planning planning) {
    return from.state().equals("NOT VALID") && to.state().isEmpty()
        ? Outcome.alter(validation(to))
        : new Outcome.Replace("only a constraint that is not valid can become valid");
  }

  static Hazard mayFail(SchemaObject constraint) {
    return new Hazard(HazardCode.MAY_FAIL, constraint.key(), "fails where the rows there do not pass");
  }

  static String table(ObjectKey key) {
    return Sql.name(key.parent().schema(), key.parent().name());
  }

  @Override
  public final String noun() {
    return "CONSTRAINT";
  }

  @Override
  public final String reference(ObjectKey key) {
    return Sql.name(key.name()) + " ON " + table(key);
  }

  /** A new table has no rows to leave unchecked: NOT VALID would be ignored there. */
  @Override
  public final Optional<String> clause(T constraint, Folded folded, Planning planning) {
    boolean repeated = (type == 'p' || type == 'u' || type == 'x')
        && KeyIndex.isRepeated(constraint.key(), constraint.definition(), planning);
    return repeated || constraint.state().equals("NOT VALID")
        ? Optional.empty() : Optional.of(written(constraint));
  }

  static String written(Constraint constraint) {
    StringBuilder text = new StringBuilder("CONSTRAINT ").append(Sql.name(constraint.key().name()))
        .append(' ').append(constraint.definition()).append(constraint.storage());
    for (String more : List.of(constraint.deferrable(), constraint.state())) {
      text.append(more.isEmpty() ? "" : ' ' + more);
    }
    return text.toString();
  }

  /**
   * What makes the constraint of one that is there under its name or another; empty where it is to be added.
   */
  Optional<List<Statement>> made(T constraint, Planning planning) {
    return Piece.renamed(this, constraint, this::called, planning);
  }

  /** The same constraint of another table, or under another name. */
  final T called(T constraint, ObjectKey key) {
    return of(new Read(key, constraint.definition(), constraint.deferrable(), constraint.state(),
        constraint.options(), constraint.tablespace()));
  }

  @Override
  public final List<Statement> create(T constraint, Folded folded, Planning planning) {
    Optional<List<Statement>> made = made(constraint, planning);
    if (made.isPresent()) {
      return made.get();
    }
    Statement add = Statement.of("ALTER TABLE " + table(constraint.key()) + " ADD " + written(constraint))
        .locking(LockLevel.ACCESS_EXCLUSIVE);
    if (type == 'c' && Lineage.changesAbove(constraint.key(), planning)) {
      return List.of();
    }
    List<Statement> statements = new ArrayList<>();
    if (type == 'f') {
      ForeignKeyKind.givingWay(constraint.key(), planning).forEach(
          own -> statements.add(dropped(table(own), "IF EXISTS " + Sql.name(own.name()))));
    }
    statements.addAll(added(constraint, add, planning));
    return statements;
  }

  private List<Statement> added(T constraint, Statement add, Planning planning) {
    ObjectKey table = constraint.key().parent();
    return planning.isNew(table) || ForeignTableKind.isForeign(table) ? List.of(add)
        : planning.spares(table) && constraint.state().isEmpty() ? online(constraint, add, planning)
        : Stream.concat(Stream.of(hazards(constraint, add)), validatedBelow(constraint, planning)).toList();
  }

  /** A check that is not valid comes down not valid; tables below can have it validated for themselves. */
  private Stream<Statement> validatedBelow(Constraint constraint, Planning planning) {
    ObjectKey key = constraint.key();
    if (type != 'c' || !constraint.state().equals("NOT VALID")) {
      return Stream.empty();
    }
    return Lineage.below(key.parent(), planning).stream()
        .map(table -> table.child(key.kind(), key.name()))
        .flatMap(check -> planning.to().find(check, CheckKind.Check.class).stream())
        .flatMap(below -> !below.state().isEmpty() ? validatedBelow(below, planning)
            : staysValid(below, key, planning) ? Stream.empty() : Stream.of(validation(below)));
  }

  /** PostgreSQL leaves a check as it is that the table below had before the one above came. */
  private static boolean staysValid(Constraint below, ObjectKey above, Planning planning) {
    return planning.from().contains(below.key()) && !planning.from().contains(above);
  }

  @Override
  public final List<Statement> drop(T constraint, Planning planning) {
    ObjectKey key = constraint.key();
    String name = Sql.name(key.name());
    if (Piece.isRenamed(key, planning)) {
      return Piece.leaves(this, key, planning);
    }
    if (type == 'f' && (ForeignKeyKind.isTakenOver(key, planning)
        || ForeignKeyKind.givesWay(key, planning))) {
      return List.of();
    }
    if (type != 'c') {
      String there = Piece.is(key, planning.from()) ? "IF EXISTS " : "";
      return List.of(ReplicaIdentityKind.dropping(key, dropped(table(key), there + name), planning));
    }
    if (Lineage.changesAbove(key, planning)) {
      return List.of();
    }
    List<Statement> statements = new ArrayList<>(List.of(dropped(table(key), name)));
    for (ObjectKey heir : Lineage.heirs(key.parent(), planning)) {
      if (planning.from().contains(heir.child(name(), key.name()))) {
        // It stays where the table below has it of its own, too.
        statements.add(dropped(Sql.name(heir.schema(), heir.name()), "IF EXISTS " + name));
      }
    }
    return statements;
  }

  private static Statement dropped(String table, String constraint) {
    return Statement.of("ALTER TABLE " + table + " DROP CONSTRAINT " + constraint)
        .locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  @Override
  public final Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return Optional.of(Statement.of("ALTER TABLE " + table(from) + " RENAME CONSTRAINT "
        + Sql.name(from.name())
        + " TO " + Sql.name(to.name())).locking(LockLevel.ACCESS_EXCLUSIVE));
  }

  /** A table's constraints share their names whatever their kind, and the index behind one is a relation. */
  @Override
  public final Set<String> occupies(T constraint) {
    ObjectKey key = constraint.key();
    String name = "constraint " + reference(key);
    String index = "relation " + Sql.name(key.parent().schema(), key.name());
    return switch (type) {
      case 'p' -> Set.of(name, index, KeyIndex.occupied(table(key), constraint.definition()),
          "primary key of " + table(key));
      case 'u' -> Set.of(name, index, KeyIndex.occupied(table(key), constraint.definition()));
      case 'x' -> Set.of(name, index);
      default -> Set.of(name);
    };
  }

  @Override
  public final Catalog catalog() {
    return Catalog.CONSTRAINT;
  }

  @Override
  public final String ifAny() {
    return "pg_catalog.pg_constraint WHERE conrelid >= 16384 AND contype = '" + type + "'";
  }

  @Override
  public final String query(int major) {
    return """
        SELECT k.oid, k.conrelid AS relation, k.conname AS name, k.conparentid AS above,
          CASE WHEN k.contype = 'c' AND k.coninhcount > 0 THEN (SELECT u.oid FROM pg_catalog.pg_inherits i
            JOIN pg_catalog.pg_constraint u ON u.conrelid = i.inhparent AND u.conname = k.conname
            WHERE i.inhrelid = k.conrelid AND u.contype = 'c' ORDER BY i.inhseqno LIMIT 1) END AS origin,
          k.condeferrable AS deferrable,
          k.condeferred AS deferred, k.convalidated AS validated, %s AS enforced,
          pg_catalog.pg_get_constraintdef(k.oid) AS definition,
          CASE WHEN i.reloptions IS NOT NULL
            THEN ARRAY(SELECT o FROM unnest(i.reloptions) AS o ORDER BY 1) END AS options,
          s.spcname AS tablespace
        FROM pg_catalog.pg_constraint k
        LEFT JOIN pg_catalog.pg_class i ON i.oid = k.conindid AND k.contype IN ('p', 'u', 'x')
        LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = i.reltablespace
        WHERE k.contype = '%s' AND k.conrelid >= 16384 AND (k.contype <> 'f' OR k.conparentid = 0)
        """.formatted(major >= 18 ? "k.conenforced" : "true", type);
  }

  @Override
  public final Optional<T> read(Row row, Addresses addresses) throws SQLException {
    Optional<ObjectKey> table = addresses.relation(row.oid("relation"));
    if (table.isEmpty()) {
      return Optional.empty();
    }
    String deferrable = row.flag("deferred") ? "DEFERRABLE INITIALLY DEFERRED"
        : row.flag("deferrable") ? "DEFERRABLE" : "";
    String state = !row.flag("enforced") ? "NOT ENFORCED" : row.flag("validated") ? "" : "NOT VALID";
    if (row.oid("above") != 0) {
      // An index of the whole takes those that its partitions have already.
      addresses.follows(
          Address.of(Catalog.CONSTRAINT, row.oid("above")), Address.of(Catalog.CONSTRAINT, row.oid("oid")));
    }
    if (row.oid("origin") != 0) {
      addresses.follows(
          Address.of(Catalog.CONSTRAINT, row.oid("oid")), Address.of(Catalog.CONSTRAINT, row.oid("origin")));
    }
    String definition = without(without(row.sql("definition"), state), deferrable);
    ObjectKey key = table.get().child(name(), row.text("name"));
    return Optional.of(of(
        new Read(key, definition, deferrable, state, row.list("options"), row.text("tablespace"))));
  }

  private static String without(String text, String ending) {
    return !ending.isEmpty() && text.endsWith(' ' + ending)
        ? text.substring(0, text.length() - ending.length() - 1)
        : text;
  }
}
