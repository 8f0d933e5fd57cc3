package tandem.corpus.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Picks among what is there: a table, a type, columns that fit. */
final class Choices {
  private static final List<String> ROLES = List.of("tandem_seed_1", "tandem_seed_2", "\"tandem seed\"");

  private final Dice dice;
  private final Blueprint in;

  Choices(Dice dice, Blueprint in) {
    this.dice = dice;
    this.in = in;
  }

  String schema() {
    List<String> schemas = new ArrayList<>(List.of("", ""));
    in.all(Types.Schema.class).forEach(schema -> schemas.add(schema.id()));
    return dice.one(schemas);
  }

  Type baseType() {
    Type type = dice.onceIn(2) ? dice.one(Type.INTEGER, Type.TEXT, Type.of("bigint"),
        Type.of("numeric(12,2)"))
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

  Optional<Tables.Table> table() {
    return dice.any(in.all(Tables.Table.class).stream().filter(table -> !table.isPartition()).toList());
  }

  /** Columns of a table itself that hold values of their own. */
  List<Tables.Column> plainColumns(String table) {
    return in.all(Tables.Column.class).stream()
        .filter(column -> column.table().equals(table) && column.isPlain()).toList();
  }

  List<String> columnsOf(String relation, Predicate<Type> fits) {
    return Wording.columns(in, relation).stream().filter(ref -> fits.test(Wording.columnType(in, ref)))
        .toList();
  }

  boolean isSortable(Type type) {
    return Wording.isSortable(in, type);
  }

  Optional<String> guard(Type type) {
    return dice.any(in.all(Code.Function.class).stream()
        .filter(function -> function.purpose() == Code.Purpose.GUARD
            && function.arguments().equals(List.of(type)))
        .map(Code.Function::id).toList());
  }

  Stream<String> partitionKeys(String table) {
    Stream<String> below = in.all(Tables.Table.class).stream()
        .filter(part -> part.isPartition() && part.above().equals(table))
            .flatMap(part -> partitionKeys(part.id()));
    String own = in.find(table, Tables.Table.class).key();
    return own.isEmpty() ? below : Stream.concat(Stream.of(own), below);
  }

  /** PostgreSQL adds no identity to a table with others below it. */
  boolean hasHeirs(String table) {
    return in.all(Tables.Table.class).stream().anyMatch(other -> other.above().equals(table));
  }

  boolean isInherited(Tables.Table table) {
    return hasHeirs(table.id()) || !table.above().isEmpty();
  }

  String role() {
    return dice.one(ROLES);
  }
}
