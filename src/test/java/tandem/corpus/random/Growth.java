package tandem.corpus.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tandem.corpus.random.Relations.Shape;

/** Adds elements that fit what is there; where nothing fits, nothing is added. */
final class Growth {
  private static final List<String> ROLES = List.of("tandem_seed_1", "tandem_seed_2", "\"tandem seed\"");

  private final Dice dice;
  private final Blueprint in;

  Growth(Dice dice, Blueprint in) {
    this.dice = dice;
    this.in = in;
  }

  /** Adds one thing, now and then with parts of its own. */
  void step() {
    switch (dice.below(34)) {
      case 0 -> schema();
      case 1 -> type();
      case 2 -> sequence();
      case 3, 4, 5, 6 -> table();
      case 7, 8 -> tables().ifPresent(table -> column(table.id()));
      case 9, 10 -> value();
      case 11, 12 -> key();
      case 13 -> check();
      case 14, 15, 16 -> foreignKey();
      case 17 -> exclusion();
      case 18, 19 -> index();
      case 20, 21, 22, 23 -> view();
      case 24, 25, 26 -> function();
      case 27 -> trigger();
      case 28 -> policy();
      case 29 -> rule();
      case 30 -> partition();
      case 31 -> comment();
      case 32 -> owner();
      default -> grant();
    }
  }

  private String someSchema() {
    List<String> schemas = new ArrayList<>(List.of("", ""));
    in.all(Types.Schema.class).forEach(schema -> schemas.add(schema.id()));
    return dice.one(schemas);
  }

  private void schema() {
    in.put(new Types.Schema(dice.id("schema"), dice.name("s")));
  }

  private void type() {
    switch (dice.below(3)) {
      case 0 -> in.put(new Types.EnumType(dice.id("enum"), someSchema(), dice.name("e"), labels()));
      case 1 -> in.put(new Types.Domain(dice.id("domain"), someSchema(), dice.name("d"), baseType(),
          dice.onceIn(5), dice.onceIn(3), dice.onceIn(2) ? List.of(1 + dice.below(9)) : List.of()));
      default -> in.put(new Types.Composite(dice.id("composite"), someSchema(), dice.name("r"), attributes()));
    }
  }

  List<String> labels() {
    List<String> labels = new ArrayList<>(List.of("1", "2"));
    for (String label : List.of("new", "it's done", "a\\b", "x y", "😀")) {
      if (dice.onceIn(3)) {
        labels.add(dice.below(labels.size() + 1), label);
      }
    }
    return labels;
  }

  private List<Types.Attribute> attributes() {
    List<Types.Attribute> attributes = new ArrayList<>();
    for (int i = 0; i <= dice.below(3); i++) {
      attributes.add(new Types.Attribute(dice.name("a"), dice.onceIn(4) ? columnType() : baseType()));
    }
    return attributes;
  }

  private void sequence() {
    String options = dice.onceIn(2) ? "" : " AS " + dice.one("integer", "bigint") + " INCREMENT BY 2 START WITH "
        + (5 + dice.below(5)) + (dice.onceIn(2) ? " CYCLE" : "");
    in.put(new Types.Sequence(dice.id("sequence"), someSchema(), dice.name("q"), options, ""));
  }

  Type baseType() {
    Type type = dice.onceIn(2) ? dice.one(Type.INTEGER, Type.TEXT, Type.of("bigint"), Type.of("numeric(12,2)"))
        : dice.one(Type.bases());
    return dice.onceIn(12) ? type.arrayOf() : type;
  }

  /** A base type, or one of the schema's own. */
  Type columnType() {
    List<Type> own = new ArrayList<>();
    in.all().forEach(element -> {
      switch (element) {
        case Types.EnumType type -> own.addAll(List.of(Type.named(type.id()), Type.named(type.id())));
        case Types.Domain type -> own.add(Type.named(type.id()));
        case Types.Composite type -> own.add(Type.named(type.id()));
        case Element other -> { }
      }
    });
    Type type = own.isEmpty() || !dice.onceIn(3) ? baseType() : dice.one(own);
    boolean ofOwn = !type.isBase() && !Wording.resolved(in, type).array();
    return ofOwn && dice.onceIn(8) ? type.arrayOf() : type;
  }

  private Optional<Tables.Table> tables() {
    return dice.any(in.all(Tables.Table.class).stream().filter(table -> !table.isPartition()).toList());
  }

  private void table() {
    String id = dice.id("table");
    boolean partitioned = dice.onceIn(5);
    String above = partitioned || !dice.onceIn(8) ? "" : tables().filter(table -> !table.isPartitioned())
        .map(Tables.Table::id).orElse("");
    String key = partitioned ? dice.id("column") : "";
    String strategy = partitioned ? dice.one("LIST", "RANGE", "HASH") : "";
    String options = partitioned || !dice.onceIn(8) ? "" : "fillfactor=" + dice.one("60", "70");
    in.put(new Tables.Table(id, someSchema(), dice.name("t"), options, false, strategy, key, above, -1,
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
    Type type = columnType();
    boolean mustBeFilled = !type.isBase();
    boolean filled = mustBeFilled || !dice.onceIn(5);
    boolean notNull = filled && dice.onceIn(3);
    String identity = type.isWhole() && !partitioned && !hasHeirs(table) && filled && dice.onceIn(4)
        ? dice.one("ALWAYS", "BY DEFAULT") : "";
    String from = "";
    if (identity.isEmpty() && dice.onceIn(8)) {
      from = dice.any(plainColumns(table)).map(Tables.Column::id).orElse("");
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
        ? dice.one("SET STATISTICS 50", "SET STORAGE EXTERNAL", "SET COMPRESSION pglz", "SET (n_distinct=5)") : "";
  }

  /** Columns of a table itself that hold values of their own. */
  List<Tables.Column> plainColumns(String table) {
    return in.all(Tables.Column.class).stream()
        .filter(column -> column.table().equals(table) && column.isPlain()).toList();
  }

  List<String> columnsOf(String relation, Predicate<Type> fits) {
    return Wording.columns(in, relation).stream().filter(ref -> fits.test(Wording.columnType(in, ref))).toList();
  }

  private boolean isSortable(Type type) {
    return Wording.isSortable(in, type);
  }

  private void value() {
    dice.any(in.all(Tables.Column.class).stream().filter(Tables.Column::isPlain).toList()).ifPresent(this::value);
  }

  private void value(Tables.Column column) {
    boolean hasOne = in.all(Tables.Default.class).stream().anyMatch(value -> value.column().equals(column.id()));
    if (hasOne) {
      return;
    }
    List<String> sources = new ArrayList<>(List.of("", "", ""));
    if (column.type().isNumber()) {
      in.all(Types.Sequence.class).forEach(sequence -> sources.add(sequence.id()));
      in.all(Code.Function.class).stream()
          .filter(function -> function.purpose() == Code.Purpose.NUMBER).forEach(one -> sources.add(one.id()));
    }
    if (column.type().isWhole() && dice.onceIn(6)) {
      String id = dice.id("sequence");
      in.put(new Types.Sequence(id, in.find(column.table(), Tables.Table.class).schema(), dice.name("q"), "",
          column.id()));
      sources.add(id);
      sources.add(id);
    }
    in.put(new Tables.Default(dice.id("default"), column.table(), column.id(), dice.one(sources), dice.below(9)));
  }

  private void key() {
    tables().ifPresent(table -> key(table, dice.onceIn(2)));
  }

  private void key(Tables.Table table, boolean primary) {
    List<Tables.Column> fit = in.all(Tables.Column.class).stream()
        .filter(column -> column.table().equals(table.id()) && column.computedFrom().isEmpty() && column.filled()
            && isSortable(column.type())).toList();
    boolean hasPrimary = in.all(Tables.Key.class).stream()
        .anyMatch(key -> key.primary() && key.table().equals(table.id()));
    if (fit.isEmpty() || primary && hasPrimary) {
      return;
    }
    List<String> columns = new ArrayList<>(dice.some(fit, 2).stream().map(Tables.Column::id).toList());
    partitionKeys(table.id()).filter(key -> !columns.contains(key)).forEach(columns::add);
    List<String> include = dice.onceIn(8)
        ? columnsOf(table.id(), type -> true).stream()
            .filter(ref -> !columns.contains(ref) && in.find(ref) instanceof Tables.Column).limit(1).toList()
        : List.of();
    in.put(new Tables.Key(dice.id("key"), table.id(), dice.name("u"), primary, columns, include,
        dice.onceIn(8) ? " DEFERRABLE" : ""));
  }

  private Stream<String> partitionKeys(String table) {
    Stream<String> below = in.all(Tables.Table.class).stream()
        .filter(part -> part.isPartition() && part.above().equals(table)).flatMap(part -> partitionKeys(part.id()));
    String own = in.find(table, Tables.Table.class).key();
    return own.isEmpty() ? below : Stream.concat(Stream.of(own), below);
  }

  private Optional<String> guard(Type type) {
    return dice.any(in.all(Code.Function.class).stream()
        .filter(function -> function.purpose() == Code.Purpose.GUARD && function.arguments().equals(List.of(type)))
        .map(Code.Function::id).toList());
  }

  private void check() {
    tables().ifPresent(table -> dice.any(columnsOf(table.id(), type -> true)).ifPresent(column ->
        in.put(new Tables.Check(dice.id("check"), table.id(), dice.name("k"), column,
            guard(Wording.columnType(in, column)).filter(any -> dice.onceIn(2)).orElse(""), 1 + dice.below(9),
            dice.onceIn(8) && !isInherited(table) ? " NOT VALID" : ""))));
  }

  /** PostgreSQL adds no identity to a table with others below it. */
  boolean hasHeirs(String table) {
    return in.all(Tables.Table.class).stream().anyMatch(other -> other.above().equals(table));
  }

  boolean isInherited(Tables.Table table) {
    return hasHeirs(table.id()) || !table.above().isEmpty();
  }

  private void foreignKey() {
    Optional<Tables.Key> target = dice.any(in.all(Tables.Key.class).stream()
        .filter(key -> key.deferrable().isEmpty() && key.columns().stream()
            .noneMatch(column -> Wording.resolved(in, Wording.columnType(in, column)).array())).toList());
    Optional<Tables.Table> table = tables();
    if (target.isEmpty() || table.isEmpty()) {
      return;
    }
    List<String> columns = new ArrayList<>();
    for (String referenced : target.get().columns()) {
      Tables.Column like = in.find(referenced, Tables.Column.class);
      Tables.Column column = new Tables.Column(dice.id("column"), table.get().id(), dice.name("f"), like.type(),
          false, "", "", like.collation(), true, "");
      in.put(column);
      columns.add(column.id());
    }
    String actions = dice.one("", " ON DELETE CASCADE", " ON DELETE SET NULL", " ON UPDATE CASCADE");
    boolean maybeInvalid = !table.get().isPartitioned();
    in.put(new Tables.ForeignKey(dice.id("fkey"), table.get().id(), dice.name("f"), columns, target.get().id(),
        actions, dice.one("", "", " DEFERRABLE", " DEFERRABLE INITIALLY DEFERRED",
            maybeInvalid ? " NOT VALID" : "")));
  }

  private void exclusion() {
    tables().filter(table -> !table.isPartitioned()).ifPresent(table -> dice.any(
        in.all(Tables.Column.class).stream().filter(column -> column.table().equals(table.id())
            && column.filled() && column.computedFrom().isEmpty() && isSortable(column.type()))
            .map(Tables.Column::id).toList()).ifPresent(column ->
        in.put(new Tables.Exclusion(dice.id("exclusion"), table.id(), dice.name("x"), column,
            dice.onceIn(4) ? " DEFERRABLE" : ""))));
  }

  private void index() {
    List<String> relations = new ArrayList<>();
    in.all(Tables.Table.class).forEach(table -> relations.add(table.id()));
    in.all(Relations.View.class).stream().filter(Relations.View::materialized)
        .forEach(view -> relations.add(view.id()));
    dice.any(relations).ifPresent(this::index);
  }

  void index(String relation) {
    List<String> fit = columnsOf(relation, this::isSortable);
    if (fit.isEmpty()) {
      return;
    }
    List<Relations.Part> parts = dice.some(fit, 2).stream().map(column -> new Relations.Part(column,
        dice.onceIn(4), dice.one("", "", "", " DESC", " DESC NULLS LAST"))).toList();
    List<String> used = parts.stream().map(Relations.Part::column).toList();
    List<String> include = dice.onceIn(6)
        ? columnsOf(relation, type -> true).stream().filter(ref -> !used.contains(ref)).limit(1).toList() : List.of();
    boolean ownColumns = used.stream().allMatch(ref -> in.find(ref) instanceof Tables.Column column
        && column.filled() && column.computedFrom().isEmpty() && column.table().equals(relation));
    boolean unique = ownColumns && dice.onceIn(4) && parts.stream().noneMatch(Relations.Part::touched)
        && partitionKeys(relation).allMatch(used::contains);
    in.put(new Relations.Index(dice.id("index"), relation, dice.name("i"), unique, parts, include,
        dice.onceIn(5) ? dice.one(columnsOf(relation, type -> true)) : "", dice.onceIn(8) ? "fillfactor=70" : ""));
  }

  private void view() {
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
    boolean distinct = dice.onceIn(5) && outputs.stream().allMatch(output -> isSortable(output.type(in)));
    String condition = dice.onceIn(3) ? dice.one(Wording.columns(in, sources.getFirst())) : "";
    Relations.View view = new Relations.View(dice.id("view"), someSchema(), dice.name("v"), materialized, sources,
        outputs, condition, materialized || !dice.onceIn(6) ? "" : "security_barrier=true", distinct);
    in.put(view);
    if (materialized) {
      index(view.id());
    }
  }

  Relations.Output output(List<String> sources) {
    int source = dice.below(sources.size());
    Shape shape = dice.one(Shape.PLAIN, Shape.PLAIN, Shape.PLAIN, Shape.CAST, Shape.TOUCHED, Shape.CONSTANT,
        Shape.COUNT);
    return new Relations.Output(dice.id("output"), dice.name("o"), source,
        dice.one(Wording.columns(in, sources.get(source))), shape);
  }

  private void function() {
    Code.Purpose purpose = dice.one(Code.Purpose.values());
    List<Type> arguments = switch (purpose) {
      case GUARD -> List.of(dice.any(in.all(Tables.Column.class)).map(Tables.Column::type).orElse(Type.TEXT));
      case NUMBER, TRIGGER -> List.of();
      case ATOMIC, READS, ROWS, PROCEDURE -> dice.onceIn(2) ? List.of() : List.of(columnType());
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
    in.put(new Code.Function(dice.id("function"), someSchema(), dice.name("f"), purpose, arguments, relation,
        column, dice.below(90), flags(purpose)));
  }

  String flags(Code.Purpose purpose) {
    boolean plain = purpose == Code.Purpose.PROCEDURE;
    return !dice.onceIn(4) ? "" : plain ? "SECURITY DEFINER"
        : dice.one("SECURITY DEFINER", "COST 7", "PARALLEL SAFE", "SET search_path TO 'pg_catalog'");
  }

  private void trigger() {
    Optional<Code.Function> function = dice.any(in.all(Code.Function.class).stream()
        .filter(one -> one.purpose() == Code.Purpose.TRIGGER).toList());
    boolean onView = dice.onceIn(5);
    Optional<String> on = onView
        ? dice.any(in.all(Relations.View.class).stream().filter(view -> !view.materialized())
            .map(Relations.View::id).toList())
        : tables().map(Tables.Table::id);
    if (function.isEmpty() || on.isEmpty() || Wording.columns(in, on.get()).isEmpty()) {
      return;
    }
    boolean partitioned = in.find(on.get()) instanceof Tables.Table table && table.isPartitioned();
    boolean constraint = !onView && !partitioned && dice.onceIn(6);
    List<String> all = Wording.columns(in, on.get());
    List<String> sortable = columnsOf(on.get(), this::isSortable).stream()
        .filter(ref -> !(in.find(ref) instanceof Tables.Column column) || column.computedFrom().isEmpty()).toList();
    in.put(new Code.Trigger(dice.id("trigger"), on.get(), dice.name("g"), function.get().id(),
        onView ? "INSTEAD OF" : constraint ? "AFTER" : dice.one("BEFORE", "AFTER"),
        dice.onceIn(2) ? dice.one(all) : "",
        !onView && !sortable.isEmpty() && dice.onceIn(2) ? dice.one(sortable) : "",
        constraint, !onView && !partitioned && dice.onceIn(5) ? dice.one("DISABLE", "ENABLE ALWAYS") : ""));
  }

  private void policy() {
    tables().ifPresent(table -> dice.any(columnsOf(table.id(), type -> true)).ifPresent(column ->
        in.put(new Code.Policy(dice.id("policy"), table.id(), dice.name("p"),
            dice.one("ALL", "SELECT", "INSERT", "DELETE"), dice.one("PUBLIC", dice.one(ROLES)), column,
            guard(Wording.columnType(in, column)).filter(any -> dice.onceIn(2)).orElse(""),
            1 + dice.below(9)))));
  }

  private void rule() {
    tables().filter(table -> !table.isPartitioned()).ifPresent(table ->
        dice.any(columnsOf(table.id(), type -> true)).ifPresent(column ->
            in.put(new Code.Rule(dice.id("rule"), table.id(), dice.name("n"), column, dice.onceIn(2),
                1 + dice.below(9)))));
  }

  /** The first part that is missing of some partitioned table; a part may be partitioned itself. */
  void partition() {
    dice.any(in.all(Tables.Table.class).stream().filter(Tables.Table::isPartitioned).toList()).ifPresent(whole -> {
      List<Integer> missing = new ArrayList<>(whole.strategy().equals("HASH") ? List.of(1, 2) : List.of(1, 2, 0));
      in.all(Tables.Table.class).stream().filter(part -> part.above().equals(whole.id()))
          .forEach(part -> missing.remove((Integer) part.part()));
      if (missing.isEmpty()) {
        return;
      }
      boolean further = dice.onceIn(6);
      in.put(new Tables.Table(dice.id("table"), someSchema(), dice.name("p"), "", false,
          further ? dice.one("LIST", "RANGE") : "", further ? whole.key() : "", whole.id(), missing.getFirst(), ""));
    });
  }

  private void comment() {
    List<Element> on = in.all().stream()
        .filter(element -> !(element instanceof Facts.Comment) && !(element instanceof Facts.Grant)
            && !(element instanceof Facts.Owner) && !(element instanceof Tables.Default)
            && in.all(Facts.Comment.class).stream().noneMatch(comment -> comment.on().equals(element.id())))
        .toList();
    dice.any(on).ifPresent(one -> in.put(new Facts.Comment(dice.id("comment"), one.id(), text())));
  }

  String text() {
    return dice.one("what it is", "it's", "back\\slash", "two\nlines", "$$ ; -- 😀") + ' ' + dice.below(9);
  }

  String role() {
    return dice.one(ROLES);
  }

  private void owner() {
    dice.any(in.all().stream().filter(this::isOwnable)
        .filter(one -> in.all(Facts.Owner.class).stream().noneMatch(owner -> owner.on().equals(one.id())))
        .toList()).ifPresent(one -> in.put(new Facts.Owner(dice.id("owner"), one.id(), role())));
  }

  /** A materialized view is filled with the rights of the owners of what it reads, who may have none. */
  private boolean isOwnable(Element element) {
    return in.all(Relations.View.class).stream().noneMatch(Relations.View::materialized)
        && isOfKindWithOwner(element);
  }

  private static boolean isOfKindWithOwner(Element element) {
    return element instanceof Types.Schema
        || element instanceof Wording.InSchema
        && !(element instanceof Types.Sequence sequence && !sequence.ownedBy().isEmpty());
  }

  private void grant() {
    dice.any(in.all().stream().filter(one -> one instanceof Types.Schema || one instanceof Wording.InSchema)
        .toList()).ifPresent(one -> {
          String privilege = privilege(one);
          boolean columns = (one instanceof Tables.Table || one instanceof Relations.View) && dice.onceIn(3)
              && !privilege.equals("DELETE") && !Wording.columns(in, one.id()).isEmpty();
          in.put(new Facts.Grant(dice.id("grant"), one.id(), privilege,
              columns ? dice.some(Wording.columns(in, one.id()), 2) : List.of(),
              dice.one("PUBLIC", role(), role()), dice.onceIn(6)));
        });
  }

  String privilege(Element on) {
    return switch (on) {
      case Types.Schema schema -> dice.one("USAGE", "CREATE");
      case Types.Sequence sequence -> dice.one("USAGE", "SELECT");
      case Code.Function function -> "EXECUTE";
      case Tables.Table table -> dice.one("SELECT", "INSERT", "UPDATE", "DELETE");
      case Relations.View view -> dice.one("SELECT", "INSERT", "UPDATE");
      case Element other -> "USAGE";
    };
  }
}
