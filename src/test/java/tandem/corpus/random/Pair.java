package tandem.corpus.random;

import java.util.Optional;

/** Two schemas, the second made from the first by random changes. */
record Pair(Blueprint from, Blueprint to) {
  /** The pair of a seed; always the same for one version of the generator. */
  static Pair of(long seed) {
    Dice dice = new Dice(seed);
    Blueprint from = new Blueprint();
    Growth growth = new Growth(dice, from);
    for (int steps = 8 + dice.below(30); steps > 0; steps--) {
      growth.step();
    }
    Blueprint to = new Blueprint(from);
    Editing editing = new Editing(dice, to);
    for (int steps = 1 + dice.below(12); steps > 0; steps--) {
      editing.step();
      to.prune();
    }
    return new Pair(from, to);
  }

  Pair back() {
    return new Pair(to, from);
  }

  /** Rows for the first schema that survive the way to the second. */
  String seed() {
    return Rows.of(from, to);
  }

  /** True where something goes that held values: a table, a column, a label; or a column becomes computed. */
  boolean loses() {
    return from.all().stream().anyMatch(before -> switch (before) {
      case Tables.Table table -> to.maybe(table.id()).isEmpty();
      case Types.Sequence sequence -> to.maybe(sequence.id()).isEmpty();
      case Tables.Column column -> to.maybe(column.id()).map(Tables.Column.class::cast)
          .filter(after -> after.computedFrom().isEmpty() == column.computedFrom().isEmpty()
              && after.type().equals(column.type())).isEmpty();
      case Types.EnumType type -> to.maybe(type.id()).map(Types.EnumType.class::cast)
          .filter(after -> after.labels().containsAll(type.labels())).isEmpty();
      case Types.Composite type -> !to.maybe(type.id()).equals(Optional.of(type));
      case Element other -> false;
    });
  }
}
