package tandem.corpus.random;

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
}
