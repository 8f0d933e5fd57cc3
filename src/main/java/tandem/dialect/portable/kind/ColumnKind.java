package tandem.dialect.portable.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Statement;
import tandem.dialect.portable.kind.ColumnKind.Column;
import tandem.kind.AttributeRule;
import tandem.kind.Folded;
import tandem.kind.Outcome;
import tandem.kind.Planning;
import tandem.kind.RowKeepingKind;
import tandem.kind.Trait;
import tandem.model.ObjectKey;
import tandem.model.SchemaObject;

/** A column of a table. Default and identity are objects themselves. */
public final class ColumnKind extends RowKeepingKind<Column> implements Reading<Column> {
  /**
   * A column.
   *
   * @param position place among the table's columns, from 1
   * @param type as the database prints it, with length and precision
   * @param collation the name of one that is not the type's own; else empty
   * @param notNull a value has to be there
   * @param onNull what happens to a row without one where that is no failure: {@code ON CONFLICT IGNORE};
   *     else empty
   * @param generated the expression its values are computed by; empty where they are not
   * @param stored computed values are kept, not computed anew each time
   * @param invisible {@code SELECT *} leaves it out
   * @param onUpdate the expression it takes whenever its row changes; empty for none
   * @param defaultOnNull a null that is written becomes the default
   */
  public record Column(
      ObjectKey key,
      int position,
      String type,
      String collation,
      boolean notNull,
      String onNull,
      String generated,
      boolean stored,
      boolean invisible,
      String onUpdate,
      boolean defaultOnNull) implements SchemaObject {
    /** True where values are computed, so that the column can be dropped and added without a loss. */
    public boolean isGenerated() {
      return !generated.isEmpty();
    }
  }

  private final Forms forms;

  public ColumnKind(Forms forms, Set<Trait> traits) {
    super("column", Column.class, traits, forms.remaking().isPresent() ? madeAnew() : altered(forms));
    this.forms = forms;
  }

  private static List<AttributeRule<Column, Outcome.InPlace>> madeAnew() {
    return List.of(AttributeRule.ignored("position"),
        AttributeRule.of((from, to, planning) -> new Outcome.WithWhole(), "type", "collation", "notNull",
            "onNull",
            "generated", "stored", "invisible", "onUpdate", "defaultOnNull"));
  }

  private static List<AttributeRule<Column, Outcome.InPlace>> altered(Forms forms) {
    return List.of(
        AttributeRule.ignored("position"),
        AttributeRule.of((from, to, planning) -> values(from, to, forms),
            "type", "collation", "generated", "stored"),
        AttributeRule.of((from, to, planning) -> notNull(to, forms), "notNull", "onNull"),
        AttributeRule.of((from, to, planning) ->
            Outcome.alter(alter(to, to.invisible() ? "SET INVISIBLE" : "SET VISIBLE", forms)), "invisible"),
        AttributeRule.of((from, to, planning) -> Outcome.alter(alter(to,
            to.onUpdate().isEmpty() ? "DROP ON UPDATE" : "SET ON UPDATE " + to.onUpdate(), forms)),
                "onUpdate"),
        AttributeRule.of((from, to, planning) -> Outcome.alter(
            alter(to, to.defaultOnNull() ? "SET DEFAULT ON NULL" : "DROP DEFAULT ON NULL", forms)),
            "defaultOnNull"));
  }

  private static Outcome.InPlace values(Column from, Column to, Forms forms) {
    if (to.isGenerated()) {
      Statement computed = rewriting(redefined(to, List.of(), forms), to);
      return anew(List.of(from.isGenerated() ? computed : computed.hazard(
          new Hazard(HazardCode.DATA_LOSS, to.key(), "computed values take the place of those there"))),
          forms);
    }
    List<Statement> statements = new ArrayList<>();
    if (from.isGenerated()) {
      statements.add(alter(to, "DROP EXPRESSION", forms));
    }
    if (!from.type().equals(to.type()) || !from.collation().equals(to.collation())) {
      statements.add(rewriting(alter(to, "SET DATA TYPE " + typed(to), forms), to)
          .hazard(new Hazard(HazardCode.MAY_FAIL, to.key(), "fails on a value that does not fit the type")));
    }
    return anew(statements, forms);
  }

  private static Outcome.InPlace anew(List<Statement> statements, Forms forms) {
    return new Outcome.Alter(statements, forms.standAsideOfColumns());
  }

  private static Statement rewriting(Statement statement, Column column) {
    return statement.hazard(new Hazard(HazardCode.REWRITE, column.key().parent(),
        "the table is written anew"));
  }

  private static Outcome.InPlace notNull(Column to, Forms forms) {
    return Outcome.alter(to.notNull()
        ? alter(to, "SET NOT NULL", forms)
            .hazard(new Hazard(HazardCode.MAY_FAIL, to.key(), "fails where a row has no value"))
        : alter(to, "DROP NOT NULL", forms));
  }

  private static Statement alter(Column column, String what, Forms forms) {
    return alter(column.key(), what, forms);
  }

  /** {@code ALTER TABLE … ALTER COLUMN …} and what follows. */
  static Statement alter(ObjectKey column, String what, Forms forms) {
    return Statement.of("ALTER TABLE " + forms.name(column.parent()) + " ALTER COLUMN "
        + forms.name(column.name()) + ' ' + what);
  }

  /** ALTER COLUMN with a whole definition, in which NOT NULL stands before what the parts say. */
  static Statement redefined(Column column, List<String> clauses, Forms forms) {
    return alter(column, typed(column) + (column.notNull() ? " NOT NULL" : "")
        + valued(column, clauses, forms),
        forms);
  }

  /** The column behind its name, with what its parts say. */
  private static String written(Column column, List<String> clauses, Forms forms) {
    return typed(column) + valued(column, clauses, forms) + (column.notNull() ? " NOT NULL" : "")
        + (column.onNull().isEmpty() ? "" : ' ' + column.onNull());
  }

  private static String typed(Column column) {
    return column.type() + (column.collation().isEmpty() ? "" : " COLLATE " + column.collation());
  }

  private static String valued(Column column, List<String> clauses, Forms forms) {
    String hidden = column.invisible() ? " INVISIBLE" : "";
    StringBuilder text = new StringBuilder(forms.hidesFirst() ? hidden : "");
    if (column.isGenerated()) {
      text.append(" GENERATED ALWAYS AS (").append(column.generated()).append(')')
          .append(forms.generated(column.stored()));
    }
    text.append(forms.hidesFirst() ? "" : hidden);
    clauses.forEach(clause -> text.append(' ').append(clause));
    text.append(column.onUpdate().isEmpty() ? "" : " ON UPDATE " + column.onUpdate());
    return text.append(column.defaultOnNull() ? " DEFAULT ON NULL" : "").toString();
  }

  @Override
  protected Set<String> verbatim() {
    return Set.of("type", "collation");
  }

  @Override
  public String noun() {
    return "COLUMN";
  }

  @Override
  public String reference(ObjectKey key) {
    return forms.name(key.parent()) + '.' + forms.name(key.name());
  }

  @Override
  public Optional<String> clause(Column column, Folded folded, Planning planning) {
    return Optional.of(named(column, folded));
  }

  /** A database that knows columns without a type has nothing between the name and what follows it. */
  private String named(Column column, Folded folded) {
    return forms.name(column.key().name()) + (column.type().isEmpty() ? "" : " ")
        + written(column, folded.clauses(), forms);
  }

  @Override
  public boolean comesWithWhole(Column column, Planning planning) {
    return forms.remaking().filter(way -> !way.adds(column, planning)).isPresent();
  }

  @Override
  public Outcome.InPlace remade(Column from, Column to, Planning planning) {
    return forms.remaking().isPresent() ? new Outcome.WithWhole() : super.remade(from, to, planning);
  }

  @Override
  public int order(Column column) {
    return column.position();
  }

  @Override
  public Column ordered(Column column, int order) {
    return new Column(column.key(), order, column.type(), column.collation(), column.notNull(),
        column.onNull(),
        column.generated(), column.stored(), column.invisible(), column.onUpdate(), column.defaultOnNull());
  }

  @Override
  public List<Statement> create(Column column, Folded folded, Planning planning) {
    Statement add = Statement.of("ALTER TABLE " + forms.name(column.key().parent()) + " ADD COLUMN "
        + named(column, folded));
    boolean hasValue = column.isGenerated() || !folded.parts().isEmpty();
    return List.of(!column.notNull() || hasValue ? add : add.hazard(new Hazard(HazardCode.MAY_FAIL,
        column.key(), "fails where the table has rows: the column is NOT NULL and has no default")));
  }

  @Override
  public List<Statement> drop(Column column, Planning planning) {
    Statement drop = Statement.of("ALTER TABLE " + forms.name(column.key().parent()) + " DROP COLUMN "
        + forms.name(column.key().name()));
    return List.of(column.isGenerated() ? drop
        : drop.hazard(new Hazard(HazardCode.DATA_LOSS, column.key(), "the column's values are gone")));
  }

  @Override
  public Optional<Statement> rename(ObjectKey from, ObjectKey to) {
    return Optional.of(Statement.of("ALTER TABLE " + forms.name(from.parent()) + ' '
        + forms.renamed(from.name(), to.name())));
  }

  /**
   * Of a domain, values are held as the type that is over until it is there again; computed ones are just
   * kept until they are computed anew.
   */
  @Override
  public Release release(Column from, Column to, ObjectKey needed, boolean aside, Planning planning) {
    if (planning.from().find(needed, DomainKind.Domain.class).isPresent()) {
      String type = DomainKind.base(needed, planning.from());
      return new LetGo(List.of(rewriting(alter(from, "SET DATA TYPE " + type, forms), from)),
          List.of(rewriting(alter(to, "SET DATA TYPE " + typed(to), forms), to)),
          forms.standAsideOfColumns());
    }
    if (from.isGenerated() && to.isGenerated()) {
      return new MadeAnew(List.of(alter(from, "DROP EXPRESSION", forms)),
          List.of(rewriting(redefined(to, List.of(), forms), to)), forms.standAsideOfColumns());
    }
    return new Holds("column " + to.key().display() + " needs " + needed + ", which has to be made anew",
        "change the column so that it no longer needs it, generate, and change it back in a later "
            + "deployment");
  }

  /**
   * Columns: {@code schema}, {@code table}, {@code name}, {@code position}, {@code type}, {@code collation},
   * {@code not_null}, {@code on_null}, {@code generated}, {@code stored}, {@code invisible},
   * {@code on_update}, {@code default_on_null}.
   */
  @Override
  public Optional<Column> read(Row row, Known known) {
    return known.relation(row).filter(table -> table.kind().equals("table")).map(table -> new Column(
        table.child("column", row.text("name")),
        row.number("position"),
        row.text("type"),
        row.text("collation"),
        row.flag("not_null"),
        row.text("on_null"),
        row.text("generated"),
        row.flag("stored"),
        row.flag("invisible"),
        row.text("on_update"),
        row.flag("default_on_null")));
  }

  @Override
  public String sql(Column column) {
    return column.type() + ' ' + column.generated() + ' ' + column.onUpdate();
  }
}
