package tandem.corpus.random;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tandem.corpus.random.Relations.Shape;

/** Changes a schema: adds, drops, alters. Rows that fit the schema before fit it afterwards. */
final class Editing {
  private final Dice dice;
  private final Blueprint in;
  private final Choices choices;
  private final TableGrowth tables;
  private final CodeGrowth code;
  private final Growth growth;

  Editing(Dice dice, Blueprint in) {
    this.dice = dice;
    this.in = in;
    this.choices = new Choices(dice, in);
    this.tables = new TableGrowth(dice, in);
    this.code = new CodeGrowth(dice, in, tables);
    this.growth = new Growth(dice, in);
  }

  /** One change. */
  void step() {
    List<Element> all = List.copyOf(in.all());
    switch (dice.below(10)) {
      case 0, 1, 2 -> growth.step();
      case 3, 4 -> dice.any(all).ifPresent(element -> in.remove(element.id()));
      default -> dice.any(all).ifPresent(this::alter);
    }
  }

  private void alter(Element element) {
    switch (element) {
      case Types.EnumType type ->
          put(new Types.EnumType(type.id(), type.schema(), type.name(), dice.shuffled(growth.labels())));
      case Types.Domain domain -> alter(domain);
      case Types.Composite composite -> alter(composite);
      case Types.Sequence sequence ->
          put(new Types.Sequence(sequence.id(), sequence.schema(), sequence.name(),
          sequence.options().isEmpty() ? " INCREMENT BY 3" : "", sequence.ownedBy()));
      case Tables.Table table -> alter(table);
      case Tables.Column column -> alter(column);
      case Tables.Default value ->
          put(new Tables.Default(value.id(), value.table(), value.column(), "", value.number() + 1));
      case Tables.Key key -> put(new Tables.Key(key.id(), key.table(), key.name(), key.primary(),
          key.columns(),
          List.of(), key.deferrable().isEmpty() && !isReferenced(key) ? " DEFERRABLE INITIALLY DEFERRED"
              : ""));
      case Tables.Check check -> put(new Tables.Check(check.id(), check.table(), check.name(), check.column(),
          "",
          dice.onceIn(2) ? check.variant() : check.variant() + 1, check.state().isEmpty()
              && !choices.isInherited(in.find(check.table(), Tables.Table.class)) ? " NOT VALID" : ""));
      case Tables.ForeignKey key -> put(new Tables.ForeignKey(key.id(), key.table(), key.name(),
          key.columns(),
          key.target(), dice.one("", " ON DELETE CASCADE"),
          dice.one("", " DEFERRABLE", " DEFERRABLE INITIALLY DEFERRED")));
      case Tables.Exclusion exclusion -> put(new Tables.Exclusion(exclusion.id(), exclusion.table(),
          exclusion.name(), exclusion.column(), exclusion.deferrable().isEmpty() ? " DEFERRABLE" : ""));
      case Relations.Index index -> alter(index);
      case Relations.View view -> alter(view);
      case Code.Function function -> alter(function);
      case Code.Trigger trigger -> alter(trigger);
      case Code.Policy policy -> put(new Code.Policy(policy.id(), policy.table(), policy.name(),
          dice.one("ALL", "SELECT", "INSERT", policy.command()), dice.one("PUBLIC", choices.role()),
          policy.column(), dice.onceIn(2) ? policy.function() : "", 1 + dice.below(9)));
      case Code.Rule rule -> put(new Code.Rule(rule.id(), rule.table(), rule.name(), rule.column(),
          !rule.instead(), rule.variant() + 1));
      case Facts.Comment comment -> put(new Facts.Comment(comment.id(), comment.on(), growth.text()));
      case Facts.Owner owner -> put(new Facts.Owner(owner.id(), owner.on(), choices.role()));
      case Facts.Grant grant -> alter(grant);
      case Element other -> { }
    }
  }

  private void put(Element element) {
    in.put(element);
  }

  private void alter(Types.Domain domain) {
    // What arrays and composite types hold of a domain cannot be checked anew: "column uses it".
    boolean withinOthers = in.dependentsOf(domain.id()).stream()
        .anyMatch(user -> user instanceof Types.Composite
        || user instanceof Tables.Column column && column.type().array());
    switch (withinOthers ? 1 : dice.below(4)) {
      case 0 -> put(new Types.Domain(domain.id(), domain.schema(), domain.name(), domain.base(),
          !domain.notNull(), domain.hasDefault(), domain.checks()));
      case 1 -> put(new Types.Domain(domain.id(), domain.schema(), domain.name(), domain.base(),
          domain.notNull(), !domain.hasDefault(), domain.checks()));
      case 2 -> put(new Types.Domain(domain.id(), domain.schema(), domain.name(), domain.base(),
          domain.notNull(), domain.hasDefault(), List.of(1 + dice.below(9), 11)));
      default -> {
        if (in.dependentsOf(domain.id()).stream().noneMatch(Tables.Column.class::isInstance)) {
          put(new Types.Domain(domain.id(), domain.schema(), domain.name(), dice.one(domain.base().family()),
              domain.notNull(), domain.hasDefault(), domain.checks()));
        }
      }
    }
  }

  /** Values that columns hold stay as they are. */
  private void alter(Types.Composite composite) {
    List<Types.Attribute> attributes = new ArrayList<>(composite.attributes());
    boolean free = in.dependentsOf(composite.id()).isEmpty();
    if (free && attributes.size() > 1 && dice.onceIn(2)) {
      attributes.remove(dice.below(attributes.size()));
    }
    if (free) {
      attributes.add(new Types.Attribute(dice.name("a"), choices.baseType()));
    }
    put(new Types.Composite(composite.id(), composite.schema(), composite.name(), attributes));
  }

  private void alter(Tables.Table table) {
    boolean tied = table.isPartition() || table.isPartitioned() || !table.above().isEmpty()
        || in.dependentsOf(table.id()).stream().anyMatch(Tables.Table.class::isInstance);
    String options = table.isPartitioned() ? "" : table.options().isEmpty() ? "fillfactor=80" : "";
    boolean referenced = in.all(Tables.ForeignKey.class).stream()
        .anyMatch(key -> key.table().equals(table.id())
        || in.find(key.target(), Tables.Key.class).table().equals(table.id()));
    boolean unlogged = !tied && !referenced && dice.onceIn(3) != table.unlogged();
    String security = table.security().isEmpty()
        ? dice.one("ENABLE ROW LEVEL SECURITY", "ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY") : "";
    put(new Tables.Table(table.id(), table.schema(), table.name(), options, unlogged, table.strategy(),
        table.key(), table.above(), table.part(), dice.onceIn(2) ? security : table.security()));
  }

  private void alter(Tables.Column column) {
    switch (dice.below(8)) {
      case 0 -> {
        if (column.filled() && column.isPlain() && !isPrimary(column)) {
          put(column.with(!column.notNull(), "", ""));
        }
      }
      case 1 -> identity(column);
      case 2 -> computed(column);
      case 3 -> {
        String collation = tables.collation(column.type());
        put(column.with(
            isPartitionKey(column) ? column.collation() : collation, tables.details(column.type())));
      }
      default -> retype(column);
    }
  }

  private boolean isPrimary(Tables.Column column) {
    return in.all(Tables.Key.class).stream()
        .anyMatch(key -> key.primary() && key.columns().contains(column.id()));
  }

  private boolean isPartitionKey(Tables.Column column) {
    return in.all(Tables.Table.class).stream().anyMatch(table -> table.key().equals(column.id()));
  }

  private boolean isReferenced(Tables.Key key) {
    return in.all(Tables.ForeignKey.class).stream().anyMatch(one -> one.target().equals(key.id()));
  }

  private void identity(Tables.Column column) {
    boolean plain = in.find(column.table()) instanceof Tables.Table table && !table.isPartitioned()
        && !choices.hasHeirs(table.id());
    if (!plain || !column.type().isWhole() || !column.computedFrom().isEmpty() || !column.filled()) {
      return;
    }
    String identity = column.identity().isEmpty() ? dice.one("ALWAYS", "BY DEFAULT")
        : dice.one("", column.identity().equals("ALWAYS") ? "BY DEFAULT" : "ALWAYS");
    if (!identity.isEmpty()) {
      dropDefault(column);
    }
    put(column.with(!identity.isEmpty() || isPrimary(column) || column.notNull(), identity, ""));
  }

  private void dropDefault(Tables.Column column) {
    in.all(Tables.Default.class).stream().filter(value -> value.column().equals(column.id()))
        .forEach(value -> in.remove(value.id()));
  }

  private void computed(Tables.Column column) {
    if (!column.computedFrom().isEmpty()) {
      put(column.with(false, "", ""));
      return;
    }
    boolean free = column.isPlain() && column.type().isBase()
        && in.dependentsOf(column.id()).stream().noneMatch(
        element -> element instanceof Tables.Key || element instanceof Tables.ForeignKey
            || element instanceof Tables.Exclusion || element instanceof Tables.Table
            || element instanceof Tables.Column || element instanceof Relations.Index index && index.unique()
            || element instanceof Types.Sequence || element instanceof Code.Trigger);
    if (free && (column.type().isText() || column.type().isNumber())) {
      dice.any(choices.plainColumns(column.table()).stream()
          .filter(other -> !other.id().equals(column.id())).toList()).ifPresent(other -> {
            dropDefault(column);
            if (in.find(column.id()) instanceof Tables.Column left) {
              put(left.with(false, "", other.id()));
            }
          });
    }
  }

  /** A type that the values survive, for all columns that foreign keys tie together. */
  private void retype(Tables.Column column) {
    List<Type> types = new ArrayList<>();
    Type resolved = Wording.resolved(in, column.type());
    if (resolved.isBase()) {
      types.addAll(resolved.family());
      in.all(Types.Domain.class).stream().filter(domain -> resolved.family().contains(domain.base()))
          .forEach(domain -> types.add(Type.named(domain.id())));
    }
    boolean likeEnum = !resolved.isBase() && !resolved.array()
        && in.find(resolved.element()) instanceof Types.EnumType || resolved.isText();
    if (likeEnum) {
      in.all(Types.EnumType.class).forEach(type -> types.add(Type.named(type.id())));
      types.addAll(List.of(Type.TEXT, Type.of("character varying(60)")));
    }
    if (types.isEmpty()) {
      return;
    }
    Type type = dice.one(types);
    Set<String> tied = tied(column.id());
    boolean possible = tied.stream().allMatch(id -> mayBecome(in.find(id, Tables.Column.class), type));
    if (possible) {
      tied.forEach(id -> put(fitting(in.find(id, Tables.Column.class), type)));
      in.all(Tables.Default.class).stream()
          .filter(value -> tied.contains(value.column()) && !value.source().isEmpty() && !type.isNumber())
          .forEach(value -> put(new Tables.Default(value.id(), value.table(), value.column(), "", 1)));
      guardsGo(tied);
    }
  }

  private static Tables.Column fitting(Tables.Column column, Type type) {
    return column.with(type);
  }

  private boolean mayBecome(Tables.Column column, Type type) {
    boolean owned = in.all(Types.Sequence.class).stream()
        .anyMatch(sequence -> sequence.ownedBy().equals(column.id()));
    boolean unsorted = !Wording.isSortable(in, type) && in.dependentsOf(column.id()).stream()
        .anyMatch(element -> !(element instanceof Tables.Default || element instanceof Facts.Comment));
    boolean inViews = !Wording.isSortable(in, type) && !in.dependentsOf(column.id()).isEmpty();
    return !isPartitionKey(column) && !unsorted && !inViews && column.computedFrom().isEmpty()
        && !(owned && !type.isWhole());
  }

  /** The columns that foreign keys make share a type. */
  private Set<String> tied(String column) {
    Set<String> tied = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(column));
    while (!next.isEmpty()) {
      String one = next.removeFirst();
      if (tied.add(one)) {
        for (Tables.ForeignKey key : in.all(Tables.ForeignKey.class)) {
          List<String> targets = in.find(key.target(), Tables.Key.class).columns();
          for (int i = 0; i < targets.size(); i++) {
            if (key.columns().get(i).equals(one)) {
              next.add(targets.get(i));
            } else if (targets.get(i).equals(one)) {
              next.add(key.columns().get(i));
            }
          }
        }
      }
    }
    return tied;
  }

  /** A guard takes values of one type only; expressions that fit any take its place. */
  private void guardsGo(Set<String> columns) {
    in.all(Tables.Check.class).stream()
        .filter(check -> columns.contains(check.column()) && !check.function().isEmpty())
        .forEach(check -> put(new Tables.Check(check.id(), check.table(), check.name(), check.column(), "",
            check.variant(), check.state())));
    in.all(Code.Policy.class).stream()
        .filter(policy -> columns.contains(policy.column()) && !policy.function().isEmpty())
        .forEach(policy -> put(new Code.Policy(policy.id(), policy.table(), policy.name(), policy.command(),
            policy.role(), policy.column(), "", policy.variant())));
  }

  private void alter(Relations.Index index) {
    boolean unique = index.unique() && dice.onceIn(2);
    List<Relations.Part> parts = index.parts().stream()
        .map(part -> new Relations.Part(part.column(), part.touched() != (!unique && dice.onceIn(3)),
            dice.one(part.order(), " DESC", ""))).toList();
    put(new Relations.Index(index.id(), index.relation(), index.name(), unique,
        unique ? index.parts() : parts, List.of(), index.condition(),
        index.options().isEmpty() ? "fillfactor=90" : ""));
  }

  private void alter(Relations.View view) {
    List<Relations.Output> outputs = new ArrayList<>(view.outputs());
    Consumer<List<Relations.Output>> change = switch (dice.below(5)) {
      case 0 -> list -> list.add(code.output(view.sources()));
      case 1 -> list -> list.addFirst(code.output(view.sources()));
      case 2 -> list -> list.add(list.removeFirst());
      case 3 -> list -> {
        Relations.Output one = list.removeLast();
        list.add(new Relations.Output(one.id(), one.name(), one.source(), one.ref(),
            dice.one(Shape.PLAIN, Shape.CAST, Shape.TOUCHED)));
      };
      default -> list -> { };
    };
    change.accept(outputs);
    boolean distinct = view.distinct()
        && outputs.stream().allMatch(output -> Wording.isSortable(in, output.type(in)));
    boolean owned = !in.all(Facts.Owner.class).isEmpty();
    boolean materialized = (dice.onceIn(6) && !owned) != view.materialized();
    String options = !materialized && dice.onceIn(3) ? "security_barrier=true" : "";
    put(view.with(outputs, dice.onceIn(3) ? "" : view.condition()).with(materialized, options, distinct));
    fitToView(in.find(view.id(), Relations.View.class));
  }

  /** What stood on the view and no longer can goes. */
  private void fitToView(Relations.View view) {
    in.dependentsOf(view.id()).stream()
        .filter(element -> view.materialized() ? element instanceof Code.Trigger
            : element instanceof Relations.Index)
        .forEach(element -> in.remove(element.id()));
  }

  private void alter(Code.Function function) {
    boolean called = !in.dependentsOf(function.id()).stream().allMatch(
        element -> element instanceof Facts.Comment || element instanceof Facts.Grant
            || element instanceof Facts.Owner);
    boolean fixed = called || switch (function.purpose()) {
      case GUARD, NUMBER, TRIGGER -> true;
      case ATOMIC, READS, ROWS, PROCEDURE -> false;
    };
    List<Type> arguments = fixed || !dice.onceIn(3) ? function.arguments()
        : List.of(choices.columnType(), choices.columnType());
    put(function.with(arguments, function.body() + 1, code.flags(function.purpose())));
  }

  private void alter(Code.Trigger trigger) {
    boolean onTable = !trigger.timing().equals("INSTEAD OF");
    put(new Code.Trigger(trigger.id(), trigger.table(), trigger.name(), trigger.function(),
        onTable && !trigger.constraint() ? dice.one("BEFORE", "AFTER") : trigger.timing(), trigger.updated(),
        dice.onceIn(2) ? "" : trigger.when(), trigger.constraint(),
        onTable && trigger.enabled().isEmpty()
            && in.find(trigger.table()) instanceof Tables.Table table && !table.isPartitioned()
            ? dice.one("", "DISABLE") : ""));
  }

  private void alter(Facts.Grant grant) {
    String privilege = growth.privilege(in.find(grant.on()));
    boolean columns = !privilege.equals("DELETE");
    put(new Facts.Grant(grant.id(), grant.on(), privilege, columns ? grant.columns() : List.of(),
        grant.role(),
        !grant.option()));
  }
}
