package tandem.dialect.sqlite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.CheckKind.Check;
import tandem.dialect.portable.kind.ColumnKind.Column;
import tandem.dialect.portable.kind.DefaultKind.Default;
import tandem.dialect.portable.kind.ForeignKeyKind.ForeignKey;
import tandem.dialect.portable.kind.Forms;
import tandem.dialect.portable.kind.PrimaryKeyKind.PrimaryKey;
import tandem.dialect.portable.kind.Remaking;
import tandem.dialect.portable.kind.TableKind.Table;
import tandem.dialect.portable.kind.TriggerKind.Trigger;
import tandem.dialect.portable.kind.UniqueKind.Unique;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.model.ObjectKey;
import tandem.model.SchemaModel;

/**
 * The way of twelve steps (sqlite.org/lang_altertable.html#otheralter): a new table under another name, the
 * rows into it, the old one dropped, the new one named as that was. While foreign keys are enforced, dropping
 * a table deletes its rows, and what refers to them with them; so they are switched off around the plan,
 * which no transaction can do, and looked at before it ends.
 */
final class Rebuild implements Remaking {
  private static final Outcome.Meanwhile WITHOUT_FOREIGN_KEYS = new Outcome.Meanwhile(
      List.of(Statement.of("PRAGMA foreign_keys = OFF").outsideTransaction()),
      List.of(Statement.of("PRAGMA foreign_keys = ON").outsideTransaction()));

  /** What a message says of a row whose foreign key leads nowhere. */
  static final String REFERS_TO_NONE = " refers to none of ";

  private final Forms forms;

  Rebuild(Forms forms) {
    this.forms = forms;
  }

  /**
   * Of ADD COLUMN's conditions those that constraints do not decide: they come with the table in any case.
   */
  @Override
  public boolean adds(Column column, Planning planning) {
    Optional<String> value = planning.to().find(column.key().fact("default"), Default.class)
        .map(Default::expression);
    boolean constant = value.filter(text -> text.startsWith("(")
        || text.toUpperCase(Locale.ROOT).startsWith("CURRENT_")).isEmpty();
    boolean has = value.filter(text -> !text.equalsIgnoreCase("NULL")).isPresent();
    return constant && (has || !column.notNull()) && !column.stored();
  }

  @Override
  public String meanwhile(ObjectKey table, Planning planning) {
    Set<String> taken = Stream.of(planning.from(), planning.to())
        .flatMap(model -> model.objects().keySet().stream())
        .map(key -> key.name().toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(HashSet::new));
    String name = table.name() + "_new";
    for (int n = 2; taken.contains(name.toLowerCase(Locale.ROOT)); n++) {
      name = table.name() + "_new" + n;
    }
    return name;
  }

  @Override
  public Outcome.InPlace remade(Table from, Table to, Planning planning) {
    ObjectKey key = to.key();
    String made = meanwhile(key, planning);
    List<String> names = carried(from, to, planning);
    if (names.isEmpty()) {
      return new Outcome.Refuse("nothing of table " + key.display() + " stays that its rows could be kept in",
          "add what is new in a deployment of its own, fill it, and drop what is old in a later one");
    }
    if (isNumberOnlyAnew(key, planning)) {
      return new Outcome.Refuse("table " + key.display() + " would number its rows by its key when it is made"
          + " anew: INTEGER PRIMARY KEY DESC beside a column is a key like any other, and cannot be kept",
          "give the column the type INT in state/, which keeps its values and the numbers of its rows");
    }
    List<Statement> fill = new ArrayList<>();
    fill.add(copied(from, to, made, String.join(", ", names), planning));
    if (counts(key, planning.from()) && counts(key, planning.to())) {
      fill.add(Statement.of("DELETE FROM sqlite_sequence WHERE name = " + forms.literal(made)));
      fill.add(Statement.of("UPDATE sqlite_sequence SET name = " + forms.literal(made) + " WHERE name = "
          + forms.literal(key.name())));
    }
    fill.add(losing(Statement.of("DROP TABLE " + forms.name(key)), from, to, planning));
    fill.add(Statement.of("ALTER TABLE " + forms.name(made) + " RENAME TO " + forms.name(key)));
    referring(key, planning.to()).stream().filter(planning.from()::contains)
        .forEach(table -> fill.add(looked(table)));
    return new Outcome.Refill(elsewhere(key, planning.from()), fill, Set.of(), WITHOUT_FOREIGN_KEYS);
  }

  /**
   * Triggers of the table that name others go before those are made anew: SQLite renames no table while a
   * trigger names one that is not there.
   */
  private List<Statement> elsewhere(ObjectKey table, SchemaModel model) {
    return model.partsOf(table).stream().filter(part -> model.find(part, Trigger.class).isPresent())
        .filter(part -> model.needsOf(part).stream().anyMatch(needed -> !needed.root().equals(table)))
        .map(part -> Statement.of("DROP TRIGGER IF EXISTS " + forms.trigger(part))).toList();
  }

  private List<String> carried(Table from, Table to, Planning planning) {
    List<String> names = new ArrayList<>(filled(to, planning).stream()
        .map(column -> forms.name(column.key().name())).toList());
    rowid(from, to, planning).ifPresent(names::addFirst);
    return names;
  }

  private Statement copied(Table from, Table to, String made, String names, Planning planning) {
    Statement copy = Statement.of("INSERT INTO " + forms.name(made) + " (" + names + ")\nSELECT " + names
        + " FROM "
        + forms.name(to.key()))
        .hazard(new Hazard(HazardCode.REWRITE, to.key(), "every row is copied into the table made anew"));
    return !isTighter(from, to, planning) ? copy
        : copy.hazard(new Hazard(HazardCode.MAY_FAIL, to.key(),
            "fails where a row does not fit what is new"));
  }

  private static List<Column> columns(ObjectKey table, SchemaModel model) {
    return model.partsOf(table).stream().flatMap(part -> model.find(part, Column.class).stream())
        .sorted(Comparator.comparingInt(Column::position)).toList();
  }

  private static List<Column> filled(Table to, Planning planning) {
    return columns(to.key(), planning.to()).stream()
        .filter(column -> !column.isGenerated() && planning.from().contains(column.key())).toList();
  }

  /**
   * The word for the number of a row, where rows keep theirs by it: both tables number rows, and no column of
   * the new one that is filled is that number (sqlite.org/lang_createtable.html#rowid).
   */
  private static Optional<String> rowid(Table from, Table to, Planning planning) {
    Optional<Column> alias = aliasWhenMade(to.key(), planning.to());
    boolean keeps = numbers(from) && numbers(to)
        && alias.filter(column -> planning.from().contains(column.key())).isEmpty();
    Set<String> taken = Stream.of(planning.from(), planning.to())
        .flatMap(model -> columns(to.key(), model).stream())
        .map(column -> column.key().name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    return keeps ? Stream.of("rowid", "oid", "_rowid_").filter(word -> !taken.contains(word)).findFirst()
        : Optional.empty();
  }

  /** DESC beside the column, unlike in the table's constraint, makes a key that is no number of a row. */
  private static boolean isPlainByDescending(ObjectKey table, SchemaModel model) {
    return model.unmodelled().contains(SqliteTables.descendingKey(table.name()));
  }

  private static boolean isNumberOnlyAnew(ObjectKey table, Planning planning) {
    return isPlainByDescending(table, planning.from())
        && primaryKey(table, planning.from()).map(PrimaryKey::columns)
            .equals(primaryKey(table, planning.to()).map(PrimaryKey::columns))
        && aliasWhenMade(table, planning.to()).isPresent();
  }

  private static boolean numbers(Table table) {
    return !table.options().contains("WITHOUT ROWID");
  }

  /** The column that is the number of a row in a table that is there. */
  private static Optional<Column> alias(ObjectKey table, SchemaModel model) {
    return isPlainByDescending(table, model) ? Optional.empty() : aliasWhenMade(table, model);
  }

  /** The one that is it in a table made anew: the primary key's only one, and an INTEGER by that word. */
  private static Optional<Column> aliasWhenMade(ObjectKey table, SchemaModel model) {
    return primaryKey(table, model).filter(key -> key.columns().size() == 1)
        .flatMap(key -> model.find(table.child("column", key.columns().getFirst()), Column.class))
        .filter(column -> column.type().equalsIgnoreCase("INTEGER"));
  }

  private static Optional<PrimaryKey> primaryKey(ObjectKey table, SchemaModel model) {
    return model.partsOf(table).stream().flatMap(part -> model.find(part, PrimaryKey.class).stream())
        .findFirst();
  }

  /** True where numbers that were handed out once are never handed out again; sqlite.org/autoinc.html. */
  private static boolean counts(ObjectKey table, SchemaModel model) {
    return primaryKey(table, model)
        .filter(key -> key.terms().stream().anyMatch(term -> term.endsWith(" AUTOINCREMENT"))).isPresent();
  }

  private static boolean isTighter(Table from, Table to, Planning planning) {
    SchemaModel before = planning.from();
    return !from.options().containsAll(to.options()) || planning.to().partsOf(to.key()).stream()
        .map(part -> planning.to().objects().get(part))
        .filter(part -> !part.equals(before.objects().get(part.key())))
        .anyMatch(part -> part instanceof Check || part instanceof PrimaryKey || part instanceof Unique
            || part instanceof ForeignKey || part instanceof Column column && column.notNull()
            || part instanceof Column && to.options().contains("STRICT") && before.contains(part.key()));
  }

  private static Statement losing(Statement drop, Table from, Table to, Planning planning) {
    Statement losing = drop;
    Set<ObjectKey> kept = filled(to, planning).stream().map(Column::key).collect(Collectors.toSet());
    for (Column column : columns(from.key(), planning.from())) {
      if (!column.isGenerated() && !kept.contains(column.key())) {
        losing = losing.hazard(new Hazard(HazardCode.DATA_LOSS, column.key(),
            "the column's values are gone"));
      }
    }
    Optional<ObjectKey> was = alias(from.key(), planning.from()).map(Column::key);
    Optional<ObjectKey> is = aliasWhenMade(to.key(), planning.to()).map(Column::key);
    boolean renumbered = numbers(from)
        && (!numbers(to) || !is.equals(was) && is.filter(planning.from()::contains).isPresent());
    return !renumbered || was.isPresent() && kept.contains(was.get()) && !numbers(to) ? losing
        : losing.hazard(new Hazard(HazardCode.DATA_LOSS, to.key().child("column", "rowid"),
            "rows have another number than before, or none"));
  }

  /** The table and those that refer to it, as far as they refer to any; one that is new has no rows. */
  private static Set<ObjectKey> referring(ObjectKey table, SchemaModel model) {
    Set<ObjectKey> referring = new TreeSet<>();
    model.objects().values().forEach(object -> {
      if (object instanceof ForeignKey key
          && (key.target().equals(table) || key.key().parent().equals(table))) {
        referring.add(key.key().parent());
      }
    });
    return referring;
  }

  /** A query cannot fail by itself: it asks for a path that is none, and SQLite's message says that. */
  private Statement looked(ObjectKey table) {
    return Statement.of(
        "SELECT json_extract('{}', 'a row of ' || \"table\" || '" + REFERS_TO_NONE + "' || parent)\n"
        + "FROM pragma_foreign_key_check(" + forms.literal(table.name()) + ')');
  }
}
