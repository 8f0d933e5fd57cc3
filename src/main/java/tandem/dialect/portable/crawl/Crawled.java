package tandem.dialect.portable.crawl;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import schemacrawler.schema.Catalog;
import schemacrawler.schema.Column;
import schemacrawler.schema.DatabaseObject;
import schemacrawler.schema.ForeignKey;
import schemacrawler.schema.ForeignKeyUpdateRule;
import schemacrawler.schema.Index;
import schemacrawler.schema.IndexColumnSortSequence;
import schemacrawler.schema.NamedObject;
import schemacrawler.schema.Schema;
import schemacrawler.schema.Sequence;
import schemacrawler.schema.Table;
import schemacrawler.schema.TableConstraint;
import schemacrawler.schema.TableConstraintType;
import schemacrawler.schema.View;
import tandem.dialect.portable.Source;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.Known;
import tandem.dialect.portable.kind.Row;
import tandem.model.Dependency;
import tandem.model.Unmodelled;

/** The rows of a crawl, kind by kind. */
public final class Crawled implements Source {
  private static final Map<ForeignKeyUpdateRule, String> RULES = Map.of(
      ForeignKeyUpdateRule.cascade, "CASCADE",
      ForeignKeyUpdateRule.restrict, "RESTRICT",
      ForeignKeyUpdateRule.setNull, "SET NULL",
      ForeignKeyUpdateRule.setDefault, "SET DEFAULT");

  /** How PostgreSQL's INFORMATION_SCHEMA calls the checks that stand for NOT NULL. */
  private static final String NOT_NULL = "\\d+_\\d+_\\d+_not_null";

  private final Catalog catalog;
  private final Forms forms;

  /** Crawls. */
  public Crawled(Connection connection, BulkQueries bulk, Forms forms) throws SQLException {
    this.catalog = Crawl.of(connection, bulk);
    this.forms = forms;
  }

  @Override
  public List<Row> rows(String kind) {
    return switch (kind) {
      case "schema" -> catalog.getSchemas().stream()
          .map(schema -> row(Map.of("name", name(schema)))).toList();
      case "table" -> tables().map(Crawled::named).toList();
      case "column" -> columns().map(this::column).toList();
      case "default" -> columns().filter(column -> column.hasDefaultValue() && !column.isGenerated())
          .map(column -> column(column).with("expression", column.getDefaultValue())).toList();
      case "identity" -> columns().filter(Column::isAutoIncremented).map(this::column).toList();
      case "primary key" -> tables().filter(Table::hasPrimaryKey)
          .map(table -> key(table, table.getPrimaryKey())).toList();
      case "unique" -> constraints(TableConstraintType.unique);
      case "check" -> constraints(TableConstraintType.check);
      case "foreign key" -> tables().flatMap(table -> table.getImportedForeignKeys().stream())
          .map(Crawled::foreignKey).toList();
      case "index" -> tables().flatMap(Crawled::indexes).map(this::index).toList();
      case "view" -> views().map(view -> named(view).with("query", Objects.requireNonNullElse(
          view.getDefinition(), "")).with("columns", names(view.getColumns()))).toList();
      case "sequence" -> catalog.getSequences().stream().map(Crawled::sequence).toList();
      case "comment" -> Stream.concat(tables(), views()).flatMap(Crawled::comments).toList();
      default -> List.of();
    };
  }

  private Stream<Table> tables() {
    return catalog.getTables().stream().filter(table -> !(table instanceof View));
  }

  private Stream<View> views() {
    return catalog.getTables().stream().filter(View.class::isInstance).map(View.class::cast);
  }

  private Stream<Column> columns() {
    return tables().flatMap(table -> table.getColumns().stream());
  }

  private static Row row(Map<String, Object> values) {
    return new Row(new HashMap<>(values));
  }

  /** A database without schemas has catalogs, or one place for all. */
  private static String name(Schema schema) {
    return Stream.of(schema.getName(), schema.getCatalogName()).filter(Objects::nonNull)
        .filter(name -> !name.isBlank()).findFirst().orElse("");
  }

  private static Row named(DatabaseObject object) {
    return row(Map.of("schema", name(object.getSchema()), "name", object.getName()));
  }

  private static Row in(Table table, String name) {
    return row(Map.of("schema", name(table.getSchema()), "table", table.getName(), "name", name));
  }

  private static List<String> names(List<? extends NamedObject> objects) {
    return objects.stream().map(NamedObject::getName).toList();
  }

  private Row column(Column column) {
    return in(column.getParent(), column.getName())
        .with("position", column.getOrdinalPosition())
        .with("type", type(column))
        .with("not_null", !column.isNullable())
        .with("generated", column.isGenerated() ? attribute(column, "GENERATION_EXPRESSION") : "");
  }

  private static String attribute(Column column, String name) {
    Object value = column.getAttribute(name);
    return value == null ? "" : value.toString();
  }

  /** A driver tells the width; the standard's INFORMATION_SCHEMA length, precision and scale. */
  private static String type(Column column) {
    String type = column.getColumnDataType().getDatabaseSpecificTypeName();
    String length = attribute(column, "CHARACTER_MAXIMUM_LENGTH");
    if (!length.isEmpty()) {
      return length.length() > 9 ? type : type + '(' + length + ')';
    }
    boolean decimal = type.toLowerCase(Locale.ROOT).matches("numeric|decimal");
    String precision = attribute(column, "PRECISION_OF_NUMBER");
    return decimal && !precision.isEmpty()
        ? type + '(' + precision + ", " + attribute(column, "SCALE_OF_NUMBER") + ')'
        : type + column.getWidth();
  }

  private List<Row> constraints(TableConstraintType wanted) {
    return tables().flatMap(table -> table.getTableConstraints().stream()
        .filter(constraint -> constraint.getType() == wanted)
        .filter(constraint -> !constraint.getName().matches(NOT_NULL))
        .map(constraint -> key(table, constraint).with("condition", constraint.getDefinition()))).toList();
  }

  private static Row key(Table table, TableConstraint constraint) {
    return in(table, constraint.getName()).with("columns", names(constraint.getConstrainedColumns()));
  }

  private static Row foreignKey(ForeignKey key) {
    Table target = key.getPrimaryKeyTable();
    return in(key.getForeignKeyTable(), key.getName())
        .with("columns", referring(key, reference -> reference.getForeignKeyColumn()))
        .with("target_schema", name(target.getSchema()))
        .with("target_table", target.getName())
        .with("target_columns", referring(key, reference -> reference.getPrimaryKeyColumn()))
        .with("on_update", RULES.getOrDefault(key.getUpdateRule(), ""))
        .with("on_delete", RULES.getOrDefault(key.getDeleteRule(), ""));
  }

  private static List<String> referring(
      ForeignKey key, Function<schemacrawler.schema.ColumnReference, Column> end) {
    return key.getColumnReferences().stream().map(end).map(NamedObject::getName).toList();
  }

  /** Those that no constraint has made: not of its name, and not unique in the columns of a key. */
  private static Stream<Index> indexes(Table table) {
    List<String> names = new ArrayList<>();
    List<List<String>> keys = new ArrayList<>();
    table.getTableConstraints().stream()
        .filter(constraint -> constraint.getType() != TableConstraintType.check)
        .forEach(constraint -> {
          names.add(constraint.getName());
          if (constraint.getType() != TableConstraintType.foreign_key) {
            keys.add(names(constraint.getConstrainedColumns()));
          }
        });
    if (table.hasPrimaryKey()) {
      names.add(table.getPrimaryKey().getName());
      keys.add(names(table.getPrimaryKey().getConstrainedColumns()));
    }
    return table.getIndexes().stream().filter(index -> !names.contains(index.getName()))
        .filter(index -> !index.isUnique() || !keys.contains(names(index.getColumns())));
  }

  private Row index(Index index) {
    return in(index.getParent(), index.getName())
        .with("sort", index.isUnique() ? "UNIQUE" : "")
        .with("columns", index.getColumns().stream().map(column -> forms.name(column.getName())
            + (column.getSortSequence() == IndexColumnSortSequence.descending ? " DESC" : "")).toList())
        .with("condition", index.hasFilterCondition() ? index.getFilterCondition() : "");
  }

  private static Row sequence(Sequence sequence) {
    Object type = sequence.getAttribute("TYPE_OF_SEQUENCE");
    return named(sequence)
        .with("type", type == null ? "" : type)
        .with("start_value", sequence.getStartValue())
        .with("increment", sequence.getIncrement())
        .with("min_value", sequence.getMinimumValue())
        .with("max_value", sequence.getMaximumValue())
        .with("is_cycle", sequence.isCycle());
  }

  private static Stream<Row> comments(Table table) {
    Map<Row, String> remarks = new LinkedHashMap<>();
    remarks.put(named(table).with("kind", table instanceof View ? "view" : "table"), table.getRemarks());
    table.getColumns().forEach(
        column -> remarks.put(in(table, column.getName()).with("kind", "column"), column.getRemarks()));
    return remarks.entrySet().stream()
        .filter(remark -> remark.getValue() != null && !remark.getValue().isEmpty())
        .map(remark -> remark.getKey().with("text", remark.getValue()));
  }

  /** Objects say themselves what a crawl knows. */
  @Override
  public Collection<Dependency> dependencies(Known known) {
    return List.of();
  }

  @Override
  public Collection<Unmodelled> unmodelled(Known known) {
    List<Unmodelled> unmodelled = new ArrayList<>();
    catalog.getSynonyms().forEach(
        synonym -> unmodelled.add(new Unmodelled("synonym", synonym.getFullName())));
    catalog.getRoutines().forEach(routine -> unmodelled.add(new Unmodelled(
        routine.getRoutineType().toString().toLowerCase(Locale.ROOT), routine.getFullName())));
    Stream.concat(tables(), views()).flatMap(table -> table.getTriggers().stream())
        .forEach(trigger -> unmodelled.add(new Unmodelled("trigger", trigger.getFullName())));
    columns().filter(column -> column.isGenerated() && attribute(column, "GENERATION_EXPRESSION").isEmpty())
        .forEach(column -> unmodelled.add(
            new Unmodelled("generated column's expression", column.getFullName())));
    return unmodelled;
  }
}
