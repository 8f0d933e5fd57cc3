package tandem.dialect.postgresql.kind;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.LockLevel;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Planning;
import tandem.kind.RowKeepingKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;
import tandem.model.SchemaObject;

/** A column of a table, foreign or not; {@code pg_attribute}. Default and identity are objects themselves. */
public final class ColumnKind extends RowKeepingKind<ColumnKind.Column>
    implements Reading<ColumnKind.Column> {
  /**
   * A column.
   *
   * @param position place among the table's columns, from 1, without gaps
   * @param type {@code format_type(atttypid, atttypmod)}, qualified
   * @param collation qualified and quoted; empty for the type's own
   * @param notNull {@code pg_attribute.attnotnull}
   * @param generated the expression of a stored generated column; empty for others
   * @param virtual the expression is not stored; PostgreSQL 18, {@code attgenerated = 'v'}
   * @param storage {@code attstorage} in words where it is not the type's own: PLAIN, MAIN, EXTERNAL,
   *     EXTENDED
   * @param typeStorage the type's own where {@code storage} is another; {@code pg_type.typstorage}
   * @param compression {@code attcompression} in words: pglz, lz4; empty for the default
   * @param statistics {@code attstattarget}; -1 for the default
   * @param options attribute options, {@code n_distinct=…}, sorted
   * @param foreignOptions what a foreign table says of it to its wrapper; {@code attfdwoptions}
   * @param inherited it comes with the table above alone; {@code pg_attribute.attislocal}. Says how a new
   *     table is written; to change it would take a copy of the values
   */
  public record Column(
      ObjectKey key,
      int position,
      String type,
      String collation,
      boolean notNull,
      String generated,
      boolean virtual,
      String storage,
      String typeStorage,
      String compression,
      int statistics,
      List<String> options,
      List<String> foreignOptions,
      boolean inherited) implements SchemaObject {
    /** The same with values that are computed and stored. */
    Column computed(String expression) {
      return new Column(key, position, type, collation, notNull, expression, false, storage, typeStorage,
          compression,
          statistics, options, foreignOptions, inherited);
    }

    /** True where values are computed, so that the column can be dropped and added without a loss. */
    public boolean isGenerated() {
      return !generated.isEmpty();
    }
  }

  public ColumnKind() {
    super(
        "column",
        Column.class,
        Set.of(Trait.COMMENTABLE, Trait.GRANTABLE),
        List.of(
            AttributeRule.ignored("position", "typeStorage", "inherited"),
            AttributeRule.of(ColumnGenerated::changes, "generated", "virtual"),
            AttributeRule.of(ColumnType::changes, "type", "collation"),
            AttributeRule.of(ColumnNotNull::changes, "notNull"),
            AttributeRule.of(ColumnSettings::storage, "storage"),
            AttributeRule.of(ColumnSettings::compression, "compression"),
            AttributeRule.of(ColumnSettings::statistics, "statistics"),
            AttributeRule.of(ColumnSettings::options, "options"),
            AttributeRule.of(ColumnSettings::foreignOptions, "foreignOptions")));
  }

  static String table(Column column) {
    ObjectKey table = column.key().parent();
    return "ALTER TABLE " + Sql.name(table.schema(), table.name()) + ' ';
  }

  static String alter(Column column) {
    return table(column) + "ALTER COLUMN " + name(column) + ' ';
  }

  static String name(Column column) {
    return Sql.name(column.key().name());
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("type", "collation", "storage", "compression");
  }

  @Override
  public String noun() {
    return "COLUMN";
  }

  @Override
  public String reference(ObjectKey key) {
    return Sql.name(key.parent().schema(), key.parent().name()) + '.' + Sql.name(key.name());
  }

  @Override
  public Optional<String> clause(Column column, Folded folded, Planning planning) {
    return Optional.of(written(column, folded));
  }

  private static String written(Column column, Folded folded) {
    StringBuilder text = new StringBuilder(name(column)).append(' ').append(column.type());
    if (!column.compression().isEmpty()) {
      text.append(" COMPRESSION ").append(column.compression());
    }
    text.append(ForeignOptions.clause(column.foreignOptions()));
    if (!column.collation().isEmpty()) {
      text.append(" COLLATE ").append(column.collation());
    }
    folded.clauses().forEach(clause -> text.append(' ').append(clause));
    if (column.isGenerated()) {
      text.append(" GENERATED ALWAYS AS (").append(column.generated()).append(") ")
          .append(column.virtual() ? "VIRTUAL" : "STORED");
    }
    if (column.notNull()) {
      text.append(" NOT NULL");
    }
    return text.toString();
  }

  /** True where two columns are made by the same clause. */
  static boolean sameAs(Column column, Column other, SchemaModel model) {
    Column placed = new Column(column.key(), column.position(), other.type(), other.collation(),
        other.notNull(),
        other.generated(), other.virtual(), other.storage(), other.typeStorage(), other.compression(),
            other.statistics(),
        other.options(), column.foreignOptions(), column.inherited());
    return placed.equals(column)
        && expression(column, model).equals(expression(other, model))
        && !model.contains(column.key().fact("identity")) && !model.contains(other.key().fact("identity"));
  }

  private static Optional<String> expression(Column column, SchemaModel model) {
    return model.find(column.key().fact("default"), DefaultKind.Default.class)
        .map(DefaultKind.Default::expression);
  }

  @Override
  public int order(Column column) {
    return column.position();
  }

  @Override
  public Column ordered(Column column, int order) {
    return new Column(column.key(), order, column.type(), column.collation(), column.notNull(),
        column.generated(),
        column.virtual(), column.storage(), column.typeStorage(), column.compression(), column.statistics(),
            column.options(),
        column.foreignOptions(), column.inherited());
  }

  @Override
  public List<Statement> create(Column column, Folded folded, Planning planning) {
    return Lineage.comes(column.key(), planning) ? HeirColumn.completed(column, planning)
        : HeirColumn.isIdentityAbove(column, folded, planning) ? HeirColumn.add(column, folded, planning)
        : add(column, folded, planning);
  }

  static List<Statement> add(Column column, Folded folded, Planning planning) {
    Statement add = Statement.of(table(column) + "ADD COLUMN " + written(column, folded))
        .locking(LockLevel.ACCESS_EXCLUSIVE);
    boolean hasValue = column.isGenerated() || !folded.parts().isEmpty();
    List<Statement> statements = new ArrayList<>();
    boolean isForeign = ForeignTableKind.isForeign(column.key().parent());
    if (column.notNull() && !hasValue && !isForeign) {
      add = add.hazard(new Hazard(HazardCode.MAY_FAIL, column.key(),
          "fails where the table has rows: the column is NOT NULL and has no default"));
    }
    if (givesEachRowAValue(column, folded, planning)) {
      add = ColumnType.rewriting(add, column, "the table is written anew: each row gets a value", planning);
    }
    statements.add(isForeign || !hasValueOfItsOwn(folded) ? add
        : add.hazard(new Hazard(HazardCode.REPLICATION, column.key(),
            "subscribers are not told the values that the rows there get")));
    statements.addAll(ColumnSettings.of(column, planning));
    return statements;
  }

  /** A value that is the same for all rows stands in the catalog; {@code pg_attribute.attmissingval}. */
  private static boolean givesEachRowAValue(Column column, Folded folded, Planning planning) {
    boolean checked = isChecked(column, planning.to()) && !DataType.of(column.type()).array();
    return column.isGenerated() && !column.virtual() || checked || hasValueOfItsOwn(folded);
  }

  /** True where no two databases give the same row the same value: an identity, a volatile default. */
  private static boolean hasValueOfItsOwn(Folded folded) {
    return folded.parts().stream().map(Folded.Part::object).anyMatch(part ->
        !(part instanceof DefaultKind.Default value) || value.isVolatile());
  }

  /** True for a column of a domain whose values have to pass something. */
  static boolean isChecked(Column column, SchemaModel model) {
    return model.needsOf(column.key()).stream().anyMatch(type ->
        model.find(type, DomainKind.Domain.class).filter(DomainKind.Domain::notNull).isPresent()
            || model.partsOf(type).stream().anyMatch(part -> part.kind().equals("domain constraint")));
  }

  @Override
  public List<Statement> drop(Column column, Planning planning) {
    if (Lineage.goes(column.key(), planning)) {
      return List.of();
    }
    return droppedFrom(column, planning);
  }

  /** ONLY leaves the column to the tables below; those that are to lose it say so. */
  private static List<Statement> droppedFrom(Column column, Planning planning) {
    ObjectKey table = column.key().parent();
    List<Column> below = Lineage.heirs(table, planning).stream()
        .flatMap(heir -> planning.from().find(heir.child("column", column.key().name()), Column.class)
            .stream())
        .toList();
    String only = below.isEmpty() ? "" : "ONLY ";
    List<Statement> statements = new ArrayList<>();
    statements.add(dropped(column, "the column's values are gone", only
        + Sql.name(table.schema(), table.name())));
    below.stream().filter(inherited -> !planning.to().contains(inherited.key()))
        .forEach(inherited -> statements.addAll(droppedFrom(inherited, planning)));
    return statements;
  }

  static Statement dropped(Column column, String loss) {
    ObjectKey table = column.key().parent();
    return dropped(column, loss, Sql.name(table.schema(), table.name()));
  }

  private static Statement dropped(Column column, String loss, String table) {
    Statement drop = Statement.of("ALTER TABLE " + table + " DROP COLUMN " + name(column))
        .locking(LockLevel.ACCESS_EXCLUSIVE);
    boolean losesNothing = column.isGenerated() || ForeignTableKind.isForeign(column.key().parent());
    return losesNothing ? drop : drop.hazard(new Hazard(HazardCode.DATA_LOSS, column.key(), loss));
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    ObjectKey table = from.parent();
    return Optional.of(Statement.of("ALTER TABLE " + Sql.name(table.schema(), table.name())
        + " RENAME COLUMN "
        + Sql.name(from.name()) + " TO " + Sql.name(to.name())).locking(LockLevel.ACCESS_EXCLUSIVE));
  }

  @Override
  public Release release(Column from, Column to, ObjectKey needed, boolean aside, Planning planning) {
    return ColumnType.release(from, to, aside, planning);
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public String query(int major) {
    return """
        SELECT a.attrelid AS oid, a.attnum AS subid, a.attname AS name,
          CASE WHEN a.attgenerated <> '' THEN (SELECT d.oid FROM pg_catalog.pg_attrdef d
            WHERE d.adrelid = a.attrelid AND d.adnum = a.attnum) END AS expression_oid,
          CASE WHEN g.gaps IS NULL THEN a.attnum
            ELSE a.attnum - (SELECT count(*) FROM unnest(g.gaps) AS n WHERE n < a.attnum) END AS position,
          CASE WHEN a.attinhcount > 0 THEN (SELECT i.inhparent FROM pg_catalog.pg_inherits i
            WHERE i.inhrelid = a.attrelid AND i.inhseqno = 1) END AS above,
          CASE WHEN a.attinhcount > 0 THEN (SELECT u.attnum FROM pg_catalog.pg_inherits i
            JOIN pg_catalog.pg_attribute u ON u.attrelid = i.inhparent AND u.attname = a.attname
            WHERE i.inhrelid = a.attrelid AND i.inhseqno = 1) END AS above_number,
          pg_catalog.format_type(a.atttypid, a.atttypmod) AS type,
          CASE WHEN a.attcollation <> t.typcollation THEN (
            SELECT pg_catalog.quote_ident(cn.nspname) || '.' || pg_catalog.quote_ident(co.collname)
            FROM pg_catalog.pg_collation co JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
            WHERE co.oid = a.attcollation) END AS collation,
          a.attnotnull AS not_null,
          CASE WHEN a.attgenerated <> '' THEN (SELECT pg_catalog.pg_get_expr(d.adbin, d.adrelid)
            FROM pg_catalog.pg_attrdef d WHERE d.adrelid = a.attrelid AND d.adnum = a.attnum) END AS generated,
          a.attgenerated = 'v' AS virtual,
          CASE WHEN a.attstorage <> t.typstorage THEN CASE a.attstorage
            WHEN 'p' THEN 'PLAIN' WHEN 'm' THEN 'MAIN' WHEN 'e' THEN 'EXTERNAL' ELSE 'EXTENDED' END END AS storage,
          CASE WHEN a.attstorage <> t.typstorage THEN CASE t.typstorage
            WHEN 'p' THEN 'PLAIN' WHEN 'm' THEN 'MAIN' WHEN 'e' THEN 'EXTERNAL' ELSE 'EXTENDED' END
            END AS type_storage,
          CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END AS compression,
          COALESCE(a.attstattarget, -1) AS statistics,
          NOT a.attislocal AS inherited,
          CASE WHEN a.attoptions IS NOT NULL
            THEN ARRAY(SELECT o FROM unnest(a.attoptions) AS o ORDER BY 1) END AS options,
          """ + ForeignOptions.read("a.attfdwoptions", "foreign_options") + """

        FROM pg_catalog.pg_attribute a
        JOIN pg_catalog.pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p', 'f')
        JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
        LEFT JOIN (SELECT attrelid, array_agg(attnum) AS gaps FROM pg_catalog.pg_attribute
          WHERE attisdropped GROUP BY attrelid) AS g ON g.attrelid = a.attrelid
        WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attrelid >= 16384""";
  }

  @Override
  public Optional<Column> read(Row row, Addresses addresses) throws SQLException {
    Optional<ObjectKey> table = addresses.relation(row.oid("oid"));
    if (table.isEmpty()) {
      return Optional.empty();
    }
    ObjectKey key = table.get().child("column", row.text("name"));
    if (row.oid("above") != 0) {
      addresses.follows(
          Address.of(Catalog.CLASS, row.oid("oid"), row.number("subid")),
          Address.of(Catalog.CLASS, row.oid("above"), row.number("above_number")));
    }
    if (row.oid("expression_oid") != 0) {
      addresses.put(Address.of(Catalog.ATTRDEF, row.oid("expression_oid")), key);
    }
    return Optional.of(new Column(
        key,
        row.number("position"),
        row.text("type"),
        row.text("collation"),
        row.flag("not_null"),
        row.sql("generated"),
        row.flag("virtual"),
        row.text("storage"),
        row.text("type_storage"),
        row.text("compression"),
        row.number("statistics"),
        row.list("options"),
        row.list("foreign_options"),
        row.flag("inherited")));
  }
}
