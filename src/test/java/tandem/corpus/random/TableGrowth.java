package tandem.corpus.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds tables, their columns, constraints, indexes and partitions. */
final class TableGrowth {
  private final Dice dice;
  private final Blueprint in;
  private final Choices choices;

  TableGrowth(Dice dice, Blueprint in) {
    this.dice = dice;
    this.in = in;
    this.choices = new Choices(dice, in);
  }

  void table() {
    String id = dice.id("table");
    boolean partitioned = dice.onceIn(5);
    String above = partitioned || !dice.onceIn(8) ? "" : choices.table()
        .filter(table -> !table.isPartitioned()).map(Tables.Table::id).orElse("");
    String key = partitioned ? dice.id("column") : "";
    String strategy = partitioned ? dice.one("LIST", "RANGE", "HASH") : "";
    String options = partitioned || !dice.onceIn(8) ? "" : "fillfactor=" + dice.one("60", "70");
    in.put(new Tables.Table(id, choices.schema(), dice.name("t"), options, false, strategy, key, above, -1,
        dice.onceIn(8) ? "ENABLE ROW LEVEL SECURITY" : ""));
    if (partitioned) {
      in.put(new Tables.Column(key, id, dice.name("k"), dice.one(Type.INTEGER, Type.of("bigint"), Type.TEXT,
          Type.of("date")), dice.onceIn(2), "", "", "", true, ""));
    }
    for (int i = dice.below(4); i >= 0; i--) {
      column(id);
    }
    if (!dice.onceIn(3)) {
      key(in.find(id, Tables.Table.class), true);
    }
    while (partitioned && dice.below(3) > 0) {
      partition();
    }
  }

  Tables.Column column(String table) {
    boolean partitioned = in.find(table, Tables.Table.class).isPartitioned();
    Type type = choices.columnType();
    boolean mustBeFilled = !type.isBase();
    boolean filled = mustBeFilled || !dice.onceIn(5);
    boolean notNull = filled && dice.onceIn(3);
    String identity = type.isWhole() && !partitioned && !choices.hasHeirs(table) && filled && dice.onceIn(4)
        ? dice.one("ALWAYS", "BY DEFAULT") : "";
    String from = "";
    if (identity.isEmpty() && dice.onceIn(8)) {
      from = dice.any(choices.plainColumns(table)).map(Tables.Column::id).orElse("");
      type = from.isEmpty() ? type : dice.onceIn(2) ? Wording.touchedType(in, from) : Type.TEXT;
    }
    boolean computed = !from.isEmpty();
    Tables.Column column = new Tables.Column(dice.id("column"), table, dice.name("c"), type,
        notNull && !computed || !identity.isEmpty(), identity, from, collation(type), filled, details(type));
    in.put(column);
    if (!computed && identity.isEmpty() && dice.onceIn(3)) {
      value(column);
    }
    return column;
  }

  String collation(Type type) {
    return type.isText() && dice.onceIn(6) ? dice.one("\"C\"", "\"POSIX\"") : "";
  }

  String details(Type type) {
    return type.isText() && dice.onceIn(8)
        ? dice.one("SET STATISTICS 50", "SET STORAGE EXTERNAL", "SET COMPRESSION pglz", "SET (n_distinct=5)")
            : "";
  }

  void value() {
    dice.any(in.all(Tables.Column.class).stream().filter(Tables.Column::isPlain).toList())
        .ifPresent(this::value);
  }

  private void value(Tables.Column column) {
    boolean hasOne = in.all(Tables.Default.class).stream()
        .anyMatch(value -> value.column().equals(column.id()));
    if (hasOne) {
      return;
    }
    List<String> sources = new ArrayList<>(List.of("", "", ""));
    if (column.type().isNumber()) {
      in.all(Types.Sequence.class).forEach(sequence -> sources.add(sequence.id()));
      in.all(Code.Function.class).stream()
          .filter(function -> function.purpose() == Code.Purpose.NUMBER)
              .forEach(one -> sources.add(one.id()));
    }
    if (column.type().isWhole() && dice.onceIn(6)) {
      String id = dice.id("sequence");
      in.put(new Types.Sequence(id, in.find(column.table(), Tables.Table.class).schema(), dice.name("q"), "",
          column.id()));
      sources.add(id);
      sources.add(id);
    }
    in.put(new Tables.Default(dice.id("default"), column.table(), column.id(), dice.one(sources),
        dice.below(9)));
  }

  void key() {
    choices.table().ifPresent(table -> key(table, dice.onceIn(2)));
  }

  private void key(Tables.Table table, boolean primary) {
    List<Tables.Column> fit = in.all(Tables.Column.class).stream()
        .filter(column -> column.table().equals(table.id()) && column.computedFrom().isEmpty()
            && column.filled()
            && choices.isSortable(column.type())).toList();
    boolean hasPrimary = in.all(Tables.Key.class).stream()
        .anyMatch(key -> key.primary() && key.table().equals(table.id()));
    if (fit.isEmpty() || primary && hasPrimary) {
      return;
    }
    List<String> columns = new ArrayList<>(dice.some(fit, 2).stream().map(Tables.Column::id).toList());
    choices.partitionKeys(table.id()).filter(key -> !columns.contains(key)).forEach(columns::add);
    List<String> include = dice.onceIn(8)
        ? choices.columnsOf(table.id(), type -> true).stream()
            .filter(ref -> !columns.contains(ref) && in.find(ref) instanceof Tables.Column).limit(1).toList()
        : List.of();
    in.put(new Tables.Key(dice.id("key"), table.id(), dice.name("u"), primary, columns, include,
        dice.onceIn(8) ? " DEFERRABLE" : ""));
  }

  void check() {
    choices.table().ifPresent(table -> dice.any(Wording.columns(in, table.id())).ifPresent(column ->
        in.put(new Tables.Check(dice.id("check"), table.id(), dice.name("k"), column,
            choices.guard(Wording.columnType(in, column)).filter(any -> dice.onceIn(2)).orElse(""),
            1 + dice.below(9), dice.onceIn(8) && !choices.isInherited(table) ? " NOT VALID" : ""))));
  }

  void foreignKey() {
    Optional<Tables.Key> target = dice.any(in.all(Tables.Key.class).stream()
        .filter(key -> key.deferrable().isEmpty() && key.columns().stream()
            .noneMatch(column -> Wording.resolved(in, Wording.columnType(in, column)).array())).toList());
    Optional<Tables.Table> table = choices.table();
    if (target.isEmpty() || table.isEmpty()) {
      return;
    }
    List<String> columns = new ArrayList<>();
    for (String referenced : target.get().columns()) {
      Tables.Column like = in.find(referenced, Tables.Column.class);
      Tables.Column column = new Tables.Column(dice.id("column"), table.get().id(), dice.name("f"),
          like.type(),
          false, "", "", like.collation(), true, "");
      in.put(column);
      columns.add(column.id());
    }
    String actions = dice.one("", " ON DELETE CASCADE", " ON DELETE SET NULL", " ON UPDATE CASCADE");
    boolean maybeInvalid = !table.get().isPartitioned();
    in.put(new Tables.ForeignKey(dice.id("fkey"), table.get().id(), dice.name("f"), columns,
        target.get().id(),
        actions, dice.one("", "", " DEFERRABLE", " DEFERRABLE INITIALLY DEFERRED",
            maybeInvalid ? " NOT VALID" : "")));
  }

  void exclusion() {
    choices.table().filter(table -> !table.isPartitioned()).ifPresent(table -> dice.any(
        in.all(Tables.Column.class).stream().filter(column -> column.table().equals(table.id())
            && column.filled() && column.computedFrom().isEmpty() && choices.isSortable(column.type()))
            .map(Tables.Column::id).toList()).ifPresent(column ->
        in.put(new Tables.Exclusion(dice.id("exclusion"), table.id(), dice.name("x"), column,
            dice.onceIn(4) ? " DEFERRABLE" : ""))));
  }

  void index() {
    List<String> relations = new ArrayList<>();
    in.all(Tables.Table.class).forEach(table -> relations.add(table.id()));
    in.all(Relations.View.class).stream().filter(Relations.View::materialized)
        .forEach(view -> relations.add(view.id()));
    dice.any(relations).ifPresent(this::index);
  }

  void index(String relation) {
    List<String> fit = choices.columnsOf(relation, choices::isSortable);
    if (fit.isEmpty()) {
      return;
    }
    List<Relations.Part> parts = dice.some(fit, 2).stream().map(column -> new Relations.Part(column,
        dice.onceIn(4), dice.one("", "", "", " DESC", " DESC NULLS LAST"))).toList();
    List<String> used = parts.stream().map(Relations.Part::column).toList();
    List<String> include = dice.onceIn(6)
        ? choices.columnsOf(relation, type -> true).stream().filter(ref -> !used.contains(ref)).limit(1)
            .toList()
        : List.of();
    boolean ownColumns = used.stream().allMatch(ref -> in.find(ref) instanceof Tables.Column column
        && column.filled() && column.computedFrom().isEmpty() && column.table().equals(relation));
    boolean unique = ownColumns && dice.onceIn(4) && parts.stream().noneMatch(Relations.Part::touched)
        && choices.partitionKeys(relation).allMatch(used::contains);
    in.put(new Relations.Index(dice.id("index"), relation, dice.name("i"), unique, parts, include,
        dice.onceIn(5) ? dice.one(choices.columnsOf(relation, type -> true)) : "",
        dice.onceIn(8) ? "fillfactor=70" : ""));
  }

  /** The first part that is missing of some partitioned table; a part may be partitioned itself. */
  void partition() {
    dice.any(in.all(Tables.Table.class).stream().filter(Tables.Table::isPartitioned).toList())
        .ifPresent(whole -> {
      List<Integer> missing = new ArrayList<>(whole.strategy().equals("HASH") ? List.of(1, 2)
          : List.of(1, 2, 0));
      in.all(Tables.Table.class).stream().filter(part -> part.above().equals(whole.id()))
          .forEach(part -> missing.remove((Integer) part.part()));
      if (missing.isEmpty()) {
        return;
      }
      boolean further = dice.onceIn(6);
      in.put(new Tables.Table(dice.id("table"), choices.schema(), dice.name("p"), "", false,
          further ? dice.one("LIST", "RANGE") : "", further ? whole.key() : "", whole.id(),
              missing.getFirst(), ""));
    });
  }
}
