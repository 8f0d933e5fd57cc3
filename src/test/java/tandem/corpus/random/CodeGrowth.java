package tandem.corpus.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.corpus.random.Relations.Shape;

/** Adds views, functions, triggers, policies and rules. */
final class CodeGrowth {
  private final Dice dice;
  private final Blueprint in;
  private final Choices choices;
  private final TableGrowth tables;

  CodeGrowth(Dice dice, Blueprint in, TableGrowth tables) {
    this.dice = dice;
    this.in = in;
    this.choices = new Choices(dice, in);
    this.tables = tables;
  }

  void view() {
    List<String> relations = new ArrayList<>();
    in.all(Tables.Table.class).forEach(table -> relations.add(table.id()));
    in.all(Relations.View.class).forEach(view -> relations.addAll(List.of(view.id(), view.id())));
    relations.removeIf(id -> Wording.columns(in, id).isEmpty());
    if (relations.isEmpty()) {
      return;
    }
    List<String> sources = dice.some(relations.stream().distinct().toList(), 2);
    List<Relations.Output> outputs = new ArrayList<>();
    for (int i = dice.below(4); i >= 0; i--) {
      outputs.add(output(sources));
    }
    boolean materialized = dice.onceIn(4) && in.all(Facts.Owner.class).isEmpty();
    boolean distinct = dice.onceIn(5)
        && outputs.stream().allMatch(output -> choices.isSortable(output.type(in)));
    String condition = dice.onceIn(3) ? dice.one(Wording.columns(in, sources.getFirst())) : "";
    Relations.View view = new Relations.View(dice.id("view"), choices.schema(), dice.name("v"), materialized,
        sources, outputs, condition, materialized || !dice.onceIn(6) ? "" : "security_barrier=true",
            distinct);
    in.put(view);
    if (materialized) {
      tables.index(view.id());
    }
  }

  Relations.Output output(List<String> sources) {
    int source = dice.below(sources.size());
    Shape shape = dice.one(Shape.PLAIN, Shape.PLAIN, Shape.PLAIN, Shape.CAST, Shape.TOUCHED, Shape.CONSTANT,
        Shape.COUNT);
    return new Relations.Output(dice.id("output"), dice.name("o"), source,
        dice.one(Wording.columns(in, sources.get(source))), shape);
  }

  void function() {
    Code.Purpose purpose = dice.one(Code.Purpose.values());
    List<Type> arguments = switch (purpose) {
      case GUARD -> List.of(dice.any(in.all(Tables.Column.class)).map(Tables.Column::type).orElse(Type.TEXT));
      case NUMBER, TRIGGER -> List.of();
      case ATOMIC, READS, ROWS, PROCEDURE -> dice.onceIn(2) ? List.of() : List.of(choices.columnType());
    };
    boolean reads =
        purpose == Code.Purpose.ATOMIC || purpose == Code.Purpose.READS || purpose == Code.Purpose.ROWS;
    List<String> relations = new ArrayList<>();
    in.all(Tables.Table.class).forEach(table -> relations.add(table.id()));
    in.all(Relations.View.class).forEach(view -> relations.add(view.id()));
    relations.removeIf(id -> Wording.columns(in, id).isEmpty());
    if (reads && relations.isEmpty()) {
      return;
    }
    String relation = reads ? dice.one(relations) : "";
    String column = reads && purpose != Code.Purpose.ROWS ? dice.one(Wording.columns(in, relation)) : "";
    in.put(new Code.Function(dice.id("function"), choices.schema(), dice.name("f"), purpose, arguments,
        relation,
        column, dice.below(90), flags(purpose)));
  }

  String flags(Code.Purpose purpose) {
    boolean plain = purpose == Code.Purpose.PROCEDURE;
    return !dice.onceIn(4) ? "" : plain ? "SECURITY DEFINER"
        : dice.one("SECURITY DEFINER", "COST 7", "PARALLEL SAFE", "SET search_path TO 'pg_catalog'");
  }

  void trigger() {
    Optional<Code.Function> function = dice.any(in.all(Code.Function.class).stream()
        .filter(one -> one.purpose() == Code.Purpose.TRIGGER).toList());
    boolean onView = dice.onceIn(5);
    Optional<String> on = onView
        ? dice.any(in.all(Relations.View.class).stream().filter(view -> !view.materialized())
            .map(Relations.View::id).toList())
        : choices.table().map(Tables.Table::id);
    if (function.isEmpty() || on.isEmpty() || Wording.columns(in, on.get()).isEmpty()) {
      return;
    }
    boolean partitioned = in.find(on.get()) instanceof Tables.Table table && table.isPartitioned();
    boolean constraint = !onView && !partitioned && dice.onceIn(6);
    List<String> all = Wording.columns(in, on.get());
    List<String> sortable = choices.columnsOf(on.get(), choices::isSortable).stream()
        .filter(ref -> !(in.find(ref) instanceof Tables.Column column) || column.computedFrom().isEmpty())
            .toList();
    in.put(new Code.Trigger(dice.id("trigger"), on.get(), dice.name("g"), function.get().id(),
        onView ? "INSTEAD OF" : constraint ? "AFTER" : dice.one("BEFORE", "AFTER"),
        dice.onceIn(2) ? dice.one(all) : "",
        !onView && !sortable.isEmpty() && dice.onceIn(2) ? dice.one(sortable) : "",
        constraint, !onView && !partitioned && dice.onceIn(5) ? dice.one("DISABLE", "ENABLE ALWAYS") : ""));
  }

  void policy() {
    choices.table().ifPresent(table -> dice.any(Wording.columns(in, table.id())).ifPresent(column ->
        in.put(new Code.Policy(dice.id("policy"), table.id(), dice.name("p"),
            dice.one("ALL", "SELECT", "INSERT", "DELETE"), dice.one("PUBLIC", choices.role()), column,
            choices.guard(Wording.columnType(in, column)).filter(any -> dice.onceIn(2)).orElse(""),
            1 + dice.below(9)))));
  }

  void rule() {
    choices.table().filter(table -> !table.isPartitioned()).ifPresent(table ->
        dice.any(choices.columnsOf(table.id(), type -> true)).ifPresent(column ->
            in.put(new Code.Rule(dice.id("rule"), table.id(), dice.name("n"), column, dice.onceIn(2),
                1 + dice.below(9)))));
  }
}
