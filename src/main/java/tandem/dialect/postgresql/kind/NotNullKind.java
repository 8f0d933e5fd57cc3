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
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/**
 * What is special about a column's NOT NULL, which is a constraint from PostgreSQL 18 on; {@code
 * pg_constraint.contype = 'n'}. That there is one is the column's attribute in every major.
 */
public final class NotNullKind extends ReplaceableKind<NotNullKind.NotNull>
    implements Reading<NotNullKind.NotNull> {

  /**
   * What is special about a NOT NULL.
   *
   * @param constraint its name; empty where it is the one PostgreSQL gives
   * @param noInherit it is not carried down to tables that inherit
   * @param validated false where nulls may be there from before
   */
  public record NotNull(ObjectKey key, String constraint, boolean noInherit, boolean validated)
      implements SchemaObject {
    String name() {
      return constraint.isEmpty() ? givenName(key.parent()) : constraint;
    }
  }

  public NotNullKind() {
    super("not null", NotNull.class, Set.of(), List.of(
        AttributeRule.of(NotNullKind::changes, "constraint", "noInherit"),
        AttributeRule.of(NotNullKind::validated, "validated")));
  }

  /** Tables below follow a change of name while they inherit it, where theirs has the same. */
  private static Outcome changes(NotNull from, NotNull to, Planning planning) {
    List<Statement> statements = new ArrayList<>();
    if (to.noInherit() && !from.noInherit()) {
      statements.addAll(inherit(to.key(), from.name(), true, planning));
    }
    if (!from.name().equals(to.name())) {
      statements.addAll(from.noInherit() || to.noInherit() ? List.of(rename(to.key(), from.name(), to.name()))
          : NotNullName.changed(to.key().parent(), from.name(), to.name(), planning));
    }
    if (from.noInherit() && !to.noInherit()) {
      statements.addAll(inherit(to.key(), to.name(), false, planning));
    }
    return Outcome.alter(statements);
  }

  private static Outcome validated(NotNull from, NotNull to, Planning planning) {
    return to.validated()
        ? Outcome.alter(validate(to.key(), to.name()))
        : new Outcome.Replace("a constraint once validated stays so");
  }

  private static Statement validate(ObjectKey key, String name) {
    return alter(key, "VALIDATE CONSTRAINT " + Sql.name(name))
        .locking(LockLevel.SHARE_UPDATE_EXCLUSIVE).apart()
        .hazard(new Hazard(HazardCode.VALIDATION, key.parent(), "every row is checked"))
        .hazard(new Hazard(HazardCode.MAY_FAIL, key.parent(), "fails where the column holds a null"));
  }

  static Statement rename(ObjectKey key, String from, String to) {
    return alter(key, "RENAME CONSTRAINT " + Sql.name(from) + " TO " + Sql.name(to));
  }

  private static List<Statement> inherit(ObjectKey key, String name, boolean no, Planning planning) {
    Statement alter = alter(key, "ALTER CONSTRAINT " + Sql.name(name) + (no ? " NO INHERIT" : " INHERIT"));
    return no ? ColumnNotNull.leaving(key.parent(), alter, false, planning) : List.of(alter);
  }

  /** What gives the constraint its own name that a column had from the table above, and keeps. */
  static List<Statement> renamedBelow(ObjectKey column, Planning planning) {
    return Lineage.links(column.parent(), planning.from()).stream()
        .flatMap(link -> named(link, renameWhenAlone(link, column, planning.from()).toList()).stream())
            .toList();
  }

  /** Those of {@link #ownNames} that are of this column. */
  static Stream<String> renameWhenAlone(ObjectKey link, ObjectKey column, SchemaModel model) {
    String ending = " TO " + Sql.name(givenName(column));
    List<String> renames = switch (model.objects().get(link)) {
      case InheritsKind.Inherits inherits -> inherits.whenAlone();
      case PartitionKind.Partition partition -> partition.whenDetached();
      case SchemaObject other -> List.<String>of();
    };
    return renames.stream().filter(rename -> rename.endsWith(ending));
  }

  static Statement alter(ObjectKey key, String change) {
    ObjectKey table = key.root();
    return Statement.of("ALTER TABLE " + Sql.name(table.schema(), table.name()) + ' ' + change)
        .locking(LockLevel.ACCESS_EXCLUSIVE);
  }

  /** The name that PostgreSQL gives. */
  static String givenName(ObjectKey column) {
    return GivenName.of(column, "not_null");
  }

  /** Columns and names of what a table {@code c} has from one above, as {@link #ownNames} reads them. */
  static String inherited(int major) {
    return major < 18 ? "NULL::text[] AS not_null_columns, NULL::text[] AS not_nulls" : """
        ARRAY(SELECT a.attname FROM pg_catalog.pg_constraint k
          JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
          WHERE k.conrelid = c.oid AND k.contype = 'n' AND k.coninhcount > 0 ORDER BY k.conkey) AS not_null_columns,
        ARRAY(SELECT k.conname FROM pg_catalog.pg_constraint k
          WHERE k.conrelid = c.oid AND k.contype = 'n' AND k.coninhcount > 0 ORDER BY k.conkey) AS not_nulls""";
  }

  /**
   * A table that leaves the one above keeps the names of that one's constraints. What gives them the names
   * they would have had: {@code RENAME CONSTRAINT a TO b}.
   */
  static List<String> ownNames(Row row, ObjectKey table) throws SQLException {
    List<String> columns = row.list("not_null_columns");
    List<String> names = row.list("not_nulls");
    List<String> renames = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String given = givenName(table.child("column", columns.get(i)));
      if (!given.equals(names.get(i))) {
        renames.add("RENAME CONSTRAINT " + Sql.name(names.get(i)) + " TO " + Sql.name(given));
      }
    }
    return renames;
  }

  /** What a table runs that has left the one above, as {@link #ownNames} gives it. */
  static List<Statement> named(ObjectKey link, List<String> renames) {
    return renames.stream().map(rename -> alter(link, rename)).toList();
  }

  @Override
  public String noun() {
    return "NOT NULL";
  }

  @Override
  public String reference(ObjectKey key) {
    return key.parent().display();
  }

  /** The column's NOT NULL is there by now, with the name PostgreSQL gives it. */
  @Override
  public List<Statement> create(NotNull special, Folded folded, Planning planning) {
    ObjectKey key = special.key();
    if (ColumnNotNull.isNamed(key.parent(), planning)) {
      return List.of();
    }
    List<Statement> statements = new ArrayList<>();
    String column = Sql.name(key.parent().name());
    if (!special.validated()) {
      statements.add(alter(key, "ALTER COLUMN " + column + " DROP NOT NULL"));
      statements.add(alter(key, "ADD CONSTRAINT " + Sql.name(special.name()) + " NOT NULL " + column
          + (special.noInherit() ? " NO INHERIT" : "") + " NOT VALID"));
      return statements;
    }
    if (special.noInherit()) {
      statements.addAll(inherit(key, givenName(key.parent()), true, planning));
    }
    if (!special.constraint().isEmpty()) {
      statements.addAll(special.noInherit() ? List.of(rename(key, givenName(key.parent()), special.name()))
          : NotNullName.changed(key.parent(), givenName(key.parent()), special.name(), planning));
    }
    return statements;
  }

  /** The column stays NOT NULL, or loses it right after. */
  @Override
  public List<Statement> drop(NotNull special, Planning planning) {
    ObjectKey key = special.key();
    boolean stays = planning.to().find(key.parent(), ColumnKind.Column.class)
        .filter(ColumnKind.Column::notNull).isPresent();
    if (!stays) {
      return List.of();
    }
    List<Statement> statements = new ArrayList<>();
    if (!special.validated()) {
      statements.add(validate(key, special.name()));
    }
    boolean renamed = !special.constraint().isEmpty()
        && !ColumnNotNull.comesFromAbove(key.parent(), planning);
    if (renamed) {
      statements.addAll(special.noInherit() ? List.of(rename(key, special.name(), givenName(key.parent())))
          : NotNullName.changed(key.parent(), special.name(), givenName(key.parent()), planning));
    }
    if (special.noInherit()) {
      String name = renamed ? givenName(key.parent()) : special.name();
      statements.addAll(inherit(key, name, false, planning));
    }
    return statements;
  }

  @Override
  public Catalog catalog() {
    return Catalog.CONSTRAINT;
  }

  @Override
  public String query(int major) {
    // One that came from a table above has that one's name, and cannot be changed here.
    return """
        SELECT k.oid, k.conrelid AS relation, k.conkey[1] AS number, k.conname AS name,
          k.connoinherit AS no_inherit, k.convalidated AS validated, i.inhparent AS above,
          u.attnum AS above_number, ku.oid AS constraint_above
        FROM pg_catalog.pg_constraint k
        LEFT JOIN pg_catalog.pg_inherits i ON i.inhrelid = k.conrelid AND i.inhseqno = 1
        LEFT JOIN pg_catalog.pg_attribute a
          ON i.inhparent IS NOT NULL AND a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
        LEFT JOIN pg_catalog.pg_attribute u ON u.attrelid = i.inhparent AND u.attname = a.attname
        LEFT JOIN pg_catalog.pg_constraint ku
          ON ku.conrelid = i.inhparent AND ku.contype = 'n' AND ku.conkey[1] = u.attnum
        WHERE k.contype = 'n' AND k.conrelid >= 16384 AND k.coninhcount = 0""";
  }

  @Override
  public Optional<NotNull> read(Row row, Addresses addresses) throws SQLException {
    Optional<ObjectKey> column = addresses.column(row.oid("relation"), row.number("number"));
    if (column.isEmpty()) {
      return Optional.empty();
    }
    String name = row.text("name");
    NotNull read = new NotNull(
        column.get().fact("not null"),
        name.equals(givenName(column.get())) ? "" : name,
        row.flag("no_inherit"),
        row.flag("validated"));
    boolean special = !read.constraint().isEmpty() || read.noInherit() || !read.validated();
    if (special) {
      Address address = Address.of(Catalog.CONSTRAINT, row.oid("oid"));
      addresses.put(address, read.key());
      addresses.follows(address, Address.of(Catalog.CLASS, row.oid("above"), row.number("above_number")));
      addresses.follows(address, Address.of(Catalog.CONSTRAINT, row.oid("constraint_above")));
    }
    return special ? Optional.of(read) : Optional.empty();
  }

  /** Most constraints of this type are nothing but the column's attribute. */
  @Override
  public boolean isFact() {
    return true;
  }
}
