package tandem.dialect.postgresql.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.ddl.Hazard;
import tandem.ddl.HazardCode;
import tandem.ddl.Sql;
import tandem.ddl.Statement;
import tandem.dialect.postgresql.kind.ColumnKind.Column;
import tandem.dialect.postgresql.kind.CompositeTypeKind.CompositeType;
import tandem.kind.Planning;
import tandem.model.SchemaModel;

/** How the values that columns hold of a composite type get their attributes into other places. */
final class CompositeValues {
  private CompositeValues() {}

  /**
   * True where only columns hold values, none of them inside others, and every value of an attribute is kept.
   */
  static boolean moveByName(CompositeType from, CompositeType to, SchemaModel model) {
    return to.names().stream().filter(from.names()::contains)
            .allMatch(name -> isKept(type(from, name), type(to, name)))
        && model.dependentsOf(from.key()).stream()
            .filter(key -> CompositeTypeKind.isOrHolds(key, model))
            .allMatch(key -> !ForeignTableKind.isForeign(key.parent()) && model.find(key, Column.class)
                .filter(column -> isOf(column, from) && !column.isGenerated()).isPresent());
  }

  private static boolean isKept(String from, String to) {
    Conversion conversion = Conversion.of(from, to);
    return from.equals(to) || !conversion.mayFail() && !conversion.loses() && cast("", from, to).isPresent();
  }

  private static boolean isOf(Column column, CompositeType type) {
    return column.type().equals(Sql.name(type.key().schema(), type.key().name()));
  }

  /** What makes a column's value one of the type it is to have; empty where its text does, by position. */
  static Optional<String> moved(Column column, Planning planning) {
    return before(column, planning).map(before -> row(ColumnKind.name(column), before,
        planning.to().find(before.key(), CompositeType.class).orElseThrow()));
  }

  /** With the loss of those attributes that are to be no more. */
  static Statement told(Statement move, Column column, Planning planning) {
    Optional<CompositeType> before = before(column, planning);
    boolean loses = before.isPresent()
        && !planning.to().find(before.get().key(), CompositeType.class).orElseThrow()
        .names().containsAll(before.get().names());
    return loses ? move.hazard(new Hazard(
        HazardCode.DATA_LOSS, column.key(), "the values of attributes that are no more are gone")) : move;
  }

  private static Optional<CompositeType> before(Column column, Planning planning) {
    return planning.from().needsOf(column.key()).stream()
        .flatMap(type -> planning.from().find(type, CompositeType.class).stream())
        .filter(type -> isOf(column, type))
        .filter(type -> planning.to().find(type.key(), CompositeType.class)
            .filter(after -> !after.names().equals(type.names())).isPresent()).findFirst();
  }

  private static String row(String value, CompositeType from, CompositeType to) {
    List<String> attributes = new ArrayList<>();
    for (String name : to.names()) {
      attributes.add(from.names().contains(name)
          ? cast('(' + value + ")." + Sql.name(name), type(from, name), type(to, name)).orElseThrow()
              : "NULL");
    }
    // A row of nulls is no null: IS NULL holds for both.
    return "CASE WHEN " + value + " IS DISTINCT FROM NULL THEN ROW(" + String.join(", ", attributes) + ")::"
        + Sql.name(to.key().schema(), to.key().name()) + " END";
  }

  /** An attribute's type may be one that is made anew, too, to whose values only the text leads. */
  private static Optional<String> cast(String value, String from, String to) {
    if (DataType.of(to).isMade()) {
      return Optional.of(value + "::" + Casts.text(from) + "::" + to);
    }
    return from.equals(to) ? Optional.of(value) : Casts.using(value, from, to)
        .map(using -> using.isEmpty() ? value : using.substring(" USING ".length()));
  }

  private static String type(CompositeType type, String name) {
    String printed = type.types().get(type.names().indexOf(name));
    int collation = printed.indexOf(" COLLATE ");
    return collation < 0 ? printed : printed.substring(0, collation);
  }
}
